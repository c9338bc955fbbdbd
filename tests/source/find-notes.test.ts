import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findNotes } from '../../src/source/find-notes.js'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-find-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function write(...names: readonly string[]): Promise<void> {
  await mkdir(join(folder, 'week'), { recursive: true })
  await Promise.all(names.map((name) => writeFile(join(folder, 'week', name), '# x\n')))
}

test('the Markdown files of a folder come in the order a person would put them in', async () => {
  await write('10. 推理.md', '2. 训练.md', '1. 基础.MD', 'appendix.markdown', 'picture.png', 'notes.txt')
  await mkdir(join(folder, 'week', '3. folder.md'))
  const { files, name, root } = await findNotes('week', folder)
  expect(files.map((file) => basename(file))).toEqual(['1. 基础.MD', '2. 训练.md', '10. 推理.md', 'appendix.markdown'])
  expect([name, root]).toEqual(['week', join(folder, 'week')])
})

test('a file is a lecture by itself, whatever its ending', async () => {
  await write('notes.md', 'notes.txt')
  const file = await findNotes('week/notes.md', folder)
  expect(file).toEqual({
    input: 'week/notes.md',
    root: join(folder, 'week'),
    name: 'notes',
    files: [join(folder, 'week', 'notes.md')],
  })
  expect((await findNotes('week/notes.txt', folder)).files).toEqual([join(folder, 'week', 'notes.txt')])
})

test('a folder without Markdown is told so', async () => {
  await write('picture.png')
  await expect(findNotes('week', folder)).rejects.toThrow('week: this folder holds no Markdown file (.md or .markdown)')
})

test('an input that is not there is told so', async () => {
  await expect(findNotes('weak', folder)).rejects.toThrow(
    'weak: no such file or folder; name a Markdown file or a folder that holds some',
  )
})
