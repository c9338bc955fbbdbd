import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFigureFile } from '../../src/figures/figure-file.js'
import type { Source } from '../../src/model.js'

let base = ''
let source: Source

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'lectern-figure-'))
  const root = join(base, 'notes')
  await mkdir(join(root, 'week', 'img'), { recursive: true })
  await writeFile(join(base, 'secret.png'), 'secret')
  await writeFile(join(root, 'top.png'), 'top')
  await writeFile(join(root, 'week', 'img', '注意力 1.png'), 'attention')
  await writeFile(join(root, 'week', 'img', '100%.png'), 'percent')
  await writeFile(join(root, 'week', 'img', 'a#b.png'), 'hash')
  source = { path: 'week/notes.md', folder: join(root, 'week'), root, text: '', frontMatter: {} }
})
afterEach(() => rm(base, { recursive: true, force: true }))

async function read(url: string): Promise<string> {
  const file = await readFigureFile(url, source, undefined)
  return file.found ? `${file.name}: ${Buffer.from(file.bytes).toString()}` : file.rule
}

test.each([
  ['img/注意力 1.png', '注意力 1.png: attention'],
  ['./img/注意力 1.png', '注意力 1.png: attention'],
  ['img/%E6%B3%A8%E6%84%8F%E5%8A%9B%201.png', '注意力 1.png: attention'],
  ['img\\注意力 1.png', '注意力 1.png: attention'],
  ['img/注意力 1.png?raw=true', '注意力 1.png: attention'],
  ['img/注意力 1.png#center', '注意力 1.png: attention'],
  ['img/100%.png', '100%.png: percent'],
  ['img/a#b.png', 'a#b.png: hash'],
  ['../top.png', 'top.png: top'],
])('%s is found', async (url, found) => {
  expect(await read(url)).toBe(found)
})

test.each(['NFC', 'NFD'])('a name is found whose letters the file system has as %s', async (form) => {
  await writeFile(join(source.folder, 'img', '그림 é.png'.normalize(form)), 'drawing')
  for (const written of ['NFC', 'NFD'])
    expect(await read(`img/${'그림 é.png'.normalize(written)}`)).toMatch(/: drawing$/)
})

test.each(['', 'img/none.png', 'img', 'img/注意力', 'img/x\0.png'])('%j is missing', async (url) => {
  expect(await read(url)).toBe('missing-figure')
})

test.each(['../../secret.png', '%2e%2e/%2e%2e/secret.png', '..\\..\\secret.png', '/etc/hostname', '../../none.png'])(
  '%s lies outside the notes and is not read',
  async (url) => {
    expect(await read(url)).toBe('figure-outside')
  },
)

test('a link that leads out of the notes is not followed', async () => {
  await symlink(join(base, 'secret.png'), join(source.folder, 'linked.png'))
  await symlink(base, join(source.folder, 'linked'))
  expect(await read('linked.png')).toBe('figure-outside')
  expect(await read('linked/secret.png')).toBe('figure-outside')
})

test('a link that stays inside the notes is followed', async () => {
  await symlink(join(source.root, 'top.png'), join(source.folder, 'linked.png'))
  expect(await read('linked.png')).toBe('linked.png: top')
})

test.each([
  'https://example.org/a.png',
  'HTTP://example.org/a.png',
  '//example.org/a.png',
  'ftp://example.org/a.png',
  'file:///etc/hostname',
])('%s is remote and not fetched', async (url) => {
  expect(await read(url)).toBe('figure-remote')
})

test('what is missing is told with its address and what to do', async () => {
  const file = await readFigureFile('img/none.png', source, undefined)
  expect(file).toMatchObject({ reason: 'img/none.png does not exist; add the file or correct its path' })
})

test('a data URI brings its picture along', async () => {
  expect(await read('data:image/png;base64,cGl4ZWxz')).toBe('embedded.png: pixels')
  expect(await read('data:image/jpeg;base64,cGl4ZWxz')).toBe('embedded.jpg: pixels')
  expect(await read('data:image/svg+xml;utf8,%3Csvg/%3E')).toBe('embedded.svg: <svg/>')
  expect(await read('data:image/svg+xml;charset=utf-8,<svg/>')).toBe('embedded.svg: <svg/>')
})
