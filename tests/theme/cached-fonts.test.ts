import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { cachedFonts } from '../../src/theme/fonts/cached-fonts.js'
import { embedFonts } from '../../src/theme/fonts/embed-fonts.js'
import { temporaryFolder } from '../support/build-notes.js'

const request = { text: '力学 of forces', code: 'f = m * a' }

describe('fonts kept from an earlier build', () => {
  test('are those that would be cut now, whatever the order of the characters', async () => {
    const folder = temporaryFolder()
    const cut = await embedFonts(request)
    expect(await cachedFonts(request, folder)).toEqual(cut)
    expect(await cachedFonts({ text: 'forces of 学力力', code: 'a * m = f' }, folder)).toEqual(cut)
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test('are cut again for another text', async () => {
    const folder = temporaryFolder()
    await cachedFonts(request, folder)
    await cachedFonts({ ...request, text: '热学' }, folder)
    expect(readdirSync(folder)).toHaveLength(2)
  })

  test('are cut again when the file is damaged', async () => {
    const folder = temporaryFolder()
    const cut = await cachedFonts(request, folder)
    const file = path.join(folder, readdirSync(folder)[0] ?? '')
    for (const damage of ['{"css": 1}', 'no JSON', '']) {
      writeFileSync(file, damage)
      expect(await cachedFonts(request, folder)).toEqual(cut)
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(cut)
    }
  })

  test('go when nobody has asked for them for a month', async () => {
    const folder = temporaryFolder()
    await cachedFonts(request, folder)
    const old = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)
    utimesSync(path.join(folder, readdirSync(folder)[0] ?? ''), old, old)
    await cachedFonts({ ...request, text: '热学' }, folder)
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test('are not needed: a folder that cannot be written costs nothing but time', async () => {
    const file = path.join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(await cachedFonts(request, path.join(file, 'fonts'))).toEqual(await embedFonts(request))
  })
})
