import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findLectures } from '../../src/source/find-lectures.js'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-lectures-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function write(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), '# x\n')
  }
}

test('a folder without notes stands for the folders in it that hold some, in reading order', async () => {
  await write('course/10/a.md', 'course/2/a.md', 'course/figures/a.svg', 'course/.git/a.md', 'course/node_modules/a.md')
  expect(await findLectures(['course'], folder)).toEqual([
    { input: 'course/2', course: 'course' },
    { input: 'course/10', course: 'course' },
  ])
})

test('notes in a folder are its lecture, whatever is in the folders below', async () => {
  await write('course/notes.md', 'course/old/a.md', 'course/old/lectern.config.yaml')
  expect(await findLectures(['course', 'course/notes.md'], folder)).toEqual([
    { input: 'course' },
    { input: 'course/notes.md' },
  ])
})

test('an index file alone is the lecture, unless folders with a configuration stand beside it', async () => {
  await write('course/README.md', 'course/docs/a.md')
  expect(await findLectures(['course'], folder)).toEqual([{ input: 'course' }])
  await write('course/zh/a.md', 'course/zh/lectern.config.yaml')
  expect(await findLectures(['course'], folder)).toEqual([{ input: 'course/zh', course: 'course' }])
})

test('what holds nothing stays as it was named, for the reader to tell; by default it is content', async () => {
  await write('empty/.keep')
  expect(await findLectures(['empty', 'nowhere'], folder)).toEqual([{ input: 'empty' }, { input: 'nowhere' }])
  expect(await findLectures([], folder)).toEqual([{ input: 'content' }])
})
