import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeOutput } from '../../src/output/write-output.js'

let base = ''
let out = ''

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'lectern-output-'))
  out = join(base, 'out')
})
afterEach(() => rm(base, { recursive: true, force: true }))

function artefacts(files: Readonly<Record<string, string>>) {
  return Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))
}

function reportOf(...decks: readonly string[]): string {
  return JSON.stringify({ version: 1, lectures: [{ sections: decks.map((deck) => ({ deck })) }] })
}

async function tree(folder = out): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(
    files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')]),
  )
  return Object.fromEntries(texts.sort())
}

test('writes every file, makes folders and leaves nothing else', async () => {
  const written = await writeOutput(join(out, 'deep'), artefacts({ 'a/01-x.md': 'x', 'index.html': 'i' }))
  expect(written).toEqual(['a/01-x.md', 'index.html'])
  expect(await tree()).toEqual({ 'deep/a/01-x.md': 'x', 'deep/index.html': 'i' })
  expect((await readdir(join(out, 'deep'))).sort()).toEqual(['a', 'index.html'])
})

test('when one file cannot be put in place, all old files are whole and no new file is there', async () => {
  await writeOutput(
    out,
    artefacts({ 'a/01-x.md': 'old', 'report.json': reportOf('a/01-x', 'a/02-y'), 'a/02-y.md': 'old' }),
  )
  await mkdir(join(out, 'z'))
  await mkdir(join(out, 'z/index.html'))
  const before = await tree()
  await expect(
    writeOutput(out, artefacts({ 'a/01-x.md': 'new', 'b/01-n.md': 'new', 'z/index.html': 'new' })),
  ).rejects.toThrow('z/index.html: a folder of that name is in the way in the output folder')
  expect(await tree()).toEqual(before)
  expect((await readdir(out)).sort()).toEqual(['a', 'report.json', 'z'])
})

test('a failure in a folder that was not there leaves no folder behind', async () => {
  const twice = artefacts({ 'a/01-x.md': 'x', 'a/01-x.md/y': 'y' })
  await expect(writeOutput(join(out, 'deep'), twice, 'deep')).rejects.toThrow(
    '--out deep: part of the path is a file; name another folder',
  )
  expect(await readdir(base)).toEqual([])
})

test('removes the decks of the last report that are no longer built, and nothing else', async () => {
  const decks = { 'a/01-x.md': '1', 'a/01-x.html': '1', 'a/01-x.pdf': '1', 'b/01-y.md': '1' }
  await writeOutput(out, artefacts({ ...decks, 'report.json': reportOf('a/01-x', 'b/01-y') }))
  await writeFile(join(out, 'a/mine.txt'), 'mine')
  await writeFile(join(out, 'a/02-other.md'), 'mine')
  await writeOutput(out, artefacts({ 'a/01-x.html': '2', 'report.json': reportOf('a/01-x') }))
  expect(await tree()).toEqual({
    'a/01-x.html': '2',
    'a/02-other.md': 'mine',
    'a/mine.txt': 'mine',
    'report.json': reportOf('a/01-x'),
  })
  expect((await readdir(out)).sort()).toEqual(['a', 'report.json'])
})

test('a report that was tampered with removes nothing outside the folder and nothing but decks', async () => {
  await writeFile(join(base, '01-secret.md'), 'secret')
  await mkdir(join(base, 'elsewhere'))
  await writeFile(join(base, 'elsewhere/01-secret.md'), 'secret')
  await writeOutput(out, artefacts({ 'notes.md': 'mine', 'a/notes.md': 'mine' }))
  await symlink(join(base, 'elsewhere'), join(out, 'linked'))
  await writeFile(
    join(out, 'report.json'),
    reportOf(
      '../01-secret',
      `${base}/01-secret`,
      '..\\01-secret',
      'linked/01-secret',
      'notes',
      'a/notes',
      'a/../../01-secret',
    ),
  )
  await writeOutput(out, artefacts({ 'index.html': 'i' }))
  expect(await tree(base)).toMatchObject({
    '01-secret.md': 'secret',
    'elsewhere/01-secret.md': 'secret',
    'out/notes.md': 'mine',
    'out/a/notes.md': 'mine',
  })
})

test.each(['', '[]', 'null', '{"lectures": 3}', '{"lectures": [{"sections": [{"deck": 1}]}]}', 'not json'])(
  'a last report that reads %j does no harm',
  async (text) => {
    await mkdir(out)
    await writeFile(join(out, 'report.json'), text)
    await writeOutput(out, artefacts({ 'index.html': 'i' }))
    expect(await tree()).toEqual({ 'index.html': 'i', 'report.json': text })
  },
)

test('an output folder that is a file is refused', async () => {
  await writeFile(out, 'mine')
  await expect(writeOutput(out, artefacts({ a: 'a' }), 'out')).rejects.toThrow(
    '--out out: this is a file, expected a folder',
  )
  await expect(writeOutput(join(out, 'deep'), artefacts({ a: 'a' }), 'out/deep')).rejects.toThrow(
    '--out out/deep: part of the path is a file; name another folder',
  )
  expect(await readFile(out, 'utf8')).toBe('mine')
})

test.skipIf(process.getuid?.() === 0)('an output folder that may not be written to is refused', async () => {
  await mkdir(out)
  await chmod(out, 0o500)
  await expect(writeOutput(out, artefacts({ a: 'a' }), 'out')).rejects.toThrow(
    '--out out: you may not write there; name another folder',
  )
})

test('a path that leaves the folder is never written', async () => {
  for (const path of ['../a', '/a', 'a/../../b', 'a\\b', '']) {
    await expect(writeOutput(out, artefacts({ [path]: 'x' }))).rejects.toThrow('leaves the output folder')
  }
  expect(await readdir(base)).toEqual([])
})

test('two files for one place are never written', async () => {
  const twice = [...artefacts({ 'a/x': '1' }), ...artefacts({ 'a/x': '2' })]
  await expect(writeOutput(out, twice)).rejects.toThrow('two artefacts are named "a/x"')
  expect(await readdir(base)).toEqual([])
})
