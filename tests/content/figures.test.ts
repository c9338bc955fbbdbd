import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { drawnFiles } from '../../content/figures/drawn-files.mjs'
import { projectRoot } from '../support/shared-inputs.js'

const lecture = path.join(projectRoot, 'content')
const files = drawnFiles()
const ofLanguage = (language: string) => files.filter(({ path: place }) => place.startsWith(`${language}/`))
const names = (drawn: typeof files) => drawn.map(({ path: place }) => path.posix.basename(place)).sort()

test('every figure is drawn in both languages', () => {
  expect(names(ofLanguage('zh')).length).toBeGreaterThanOrEqual(14)
  expect(names(ofLanguage('en'))).toEqual(names(ofLanguage('zh')))
})

test.each(['zh', 'en'])('content/%s/figures holds what is drawn and nothing else', (language) => {
  expect(readdirSync(path.join(lecture, language, 'figures')).sort()).toEqual(names(ofLanguage(language)))
})

describe.each(files)('$path', ({ path: place, svg }) => {
  test('is what `node content/figures/draw.mjs` writes, not edited by hand', () => {
    const file = path.join(lecture, place)
    expect(existsSync(file) && readFileSync(file, 'utf8') === svg).toBe(true)
  })

  test('has a title in its language', () => {
    const title = /<title>([^<]+)<\/title>/.exec(svg)?.[1] ?? ''
    expect(title).not.toBe('')
    expect(/\p{Script=Han}/u.test(title)).toBe(place.startsWith('zh/'))
  })

  test('has no text below 20 px', () => {
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
    expect(sizes.length).toBeGreaterThan(0)
    expect(sizes.filter((size) => size < 20)).toEqual([])
  })

  test('takes its colours from the theme and asks for nothing', () => {
    expect(svg).not.toMatch(/(?:fill|stroke)="(?!none")/)
    expect(svg).not.toMatch(/<(?:script|foreignObject|image|use)\b|url\(|href=/)
  })
})
