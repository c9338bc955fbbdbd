import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { watchFiles } from '../../src/serve/watch-files.js'
import { temporaryFolder } from '../support/build-notes.js'

/** Watches two files of a folder; `next` waits for what is told next. */
async function watched() {
  const folder = temporaryFolder()
  const [one, other] = ['one.txt', 'other.txt'].map((name) => path.join(folder, name)) as [string, string]
  for (const file of [one, other]) writeFileSync(file, 'before')
  const told: ReadonlySet<string>[] = []
  let wake = () => {}
  const watch = await watchFiles([one, other], (files) => {
    told.push(files)
    wake()
  })
  onTestFinished(() => watch.close())
  const next = async () => {
    while (told.length === 0) await new Promise<void>((resolve) => (wake = resolve))
    return told.shift()
  }
  return { folder, one, other, next, told }
}

test('a file that is written is told, by itself', async () => {
  const { one, other, next } = await watched()
  writeFileSync(one, 'after')
  expect(await next()).toEqual(new Set([one]))
  writeFileSync(other, 'after')
  expect(await next()).toEqual(new Set([other]))
})

test('so is one that another takes the place of, as many editors save, again and again', async () => {
  const { folder, one, next } = await watched()
  for (const text of ['second', 'third', 'fourth']) {
    const fresh = path.join(folder, '.one.tmp')
    writeFileSync(fresh, text)
    renameSync(fresh, one)
    expect(await next()).toEqual(new Set([one]))
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
})

test('a file that is emptied first is told when it is written', async () => {
  const { one, next, told } = await watched()
  writeFileSync(one, '')
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(told).toEqual([])
  writeFileSync(one, 'after')
  expect(await next()).toEqual(new Set([one]))
  expect(readFileSync(one, 'utf8')).toBe('after')
})

test('other files beside it are not', async () => {
  const { folder, one, next } = await watched()
  writeFileSync(path.join(folder, 'else.txt'), 'new')
  mkdirSync(path.join(folder, 'folder'))
  writeFileSync(one, 'after')
  expect(await next()).toEqual(new Set([one]))
})
