import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load-config.js'
import { UsageError } from '../../src/diagnostics/errors.js'

let cwd = ''

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lectern-config-'))
})
afterEach(() => rm(cwd, { recursive: true, force: true }))

async function loaded(name: string, text: string) {
  await writeFile(join(cwd, name), text)
  return (await loadConfig({ input: 'notes.md', cwd })).settings
}

async function failure(name: string, text: string): Promise<string> {
  await writeFile(join(cwd, name), text)
  return refused({ input: 'notes.md', cwd })
}

async function refused(request: Parameters<typeof loadConfig>[0]): Promise<string> {
  try {
    await loadConfig(request)
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError)
    return error instanceof Error ? error.message : ''
  }
  throw new Error('nothing was refused')
}

test.each([
  ['lectern.config.yaml', 'title: 讲义\nratio: 4:3\nformat: html, md\n'],
  ['lectern.config.yml', 'title: 讲义\nratio: "4:3"\nformat: [md, html, md]\n'],
  ['lectern.config.json', '{"title": "讲义", "ratio": "4:3", "format": ["html", "md"]}'],
  ['lectern.config.ts', `const title: string = '讲义'\nexport default { title, ratio: '4:3', format: 'md,html' }\n`],
  ['lectern.config.mjs', `export default async () => ({ title: '讲义', ratio: '4:3', format: 'md,html' })\n`],
  ['lectern.config.js', `module.exports = { title: '讲义', ratio: '4:3', format: 'md,html' }\n`],
])('reads %s', async (name, text) => {
  expect(await loaded(name, text)).toEqual({ title: '讲义', ratio: '4:3', format: ['md', 'html'] })
  expect(await readdir(cwd)).toEqual([name])
})

test('a file of comments only sets nothing', async () => {
  expect(await loaded('lectern.config.yaml', '# title: x\n')).toEqual({})
})

test('a setting without a value is not set', async () => {
  expect(await loaded('lectern.config.yaml', 'title:\nlang: ZH-hans\n')).toEqual({ lang: 'zh-Hans' })
})

test('the folder of the notes comes before the working folder', async () => {
  await mkdir(join(cwd, 'week'))
  await writeFile(join(cwd, 'lectern.config.yaml'), 'title: outer')
  const before = await loadConfig({ input: 'week/notes.md', cwd })
  await writeFile(join(cwd, 'week/lectern.config.yaml'), 'title: inner')
  expect(before.settings).toEqual({ title: 'outer' })
  expect((await loadConfig({ input: 'week/notes.md', cwd })).settings).toEqual({ title: 'inner' })
  expect(await loadConfig({ input: 'week', cwd })).toEqual({
    path: join(cwd, 'week/lectern.config.yaml'),
    settings: { title: 'inner' },
  })
})

test('the configuration of a course serves the lectures in it that have none', async () => {
  for (const folder of ['course/zh', 'course/en']) await mkdir(join(cwd, folder), { recursive: true })
  await writeFile(join(cwd, 'course/lectern.config.yaml'), 'author: shared\n')
  await writeFile(join(cwd, 'course/en/lectern.config.yaml'), 'author: own\n')
  const settingsOf = async (input: string) => (await loadConfig({ input, course: 'course', cwd })).settings
  expect(await settingsOf('course/zh')).toEqual({ author: 'shared' })
  expect(await settingsOf('course/en')).toEqual({ author: 'own' })
})

test('without a configuration file nothing is set', async () => {
  expect(await loadConfig({ input: 'notes.md', cwd })).toEqual({ path: undefined, settings: {} })
})

test('a named file wins over those that lie about', async () => {
  await writeFile(join(cwd, 'lectern.config.yaml'), 'title: found')
  await writeFile(join(cwd, 'other.yaml'), 'title: named')
  expect((await loadConfig({ input: 'notes.md', cwd, file: 'other.yaml' })).settings).toEqual({ title: 'named' })
})

test('paths are meant from the folder of the file', async () => {
  await mkdir(join(cwd, 'week'))
  await writeFile(join(cwd, 'week/lectern.config.yaml'), 'out: ../slides\nbrowser: bin/chrome')
  expect((await loadConfig({ input: 'week', cwd })).settings).toEqual({
    out: join(cwd, 'slides'),
    browser: join(cwd, 'week/bin/chrome'),
  })
})

const everyKey =
  'title, author, lang, theme, ratio, detail, think, remote, questions, format, pdfNotes, paper, handout, out, strict, browser'

test.each([
  ['ratio: 16:10', 'ratio is "16:10", expected 16:9 or 4:3'],
  ['format: md,pfd', 'format is "md,pfd", expected a list of md, html, pdf'],
  ['format: []', 'format is [], expected a list of md, html, pdf'],
  ['format: 3', 'format is 3, expected a list of md, html, pdf'],
  ['strict: sometimes', 'strict is "sometimes", expected true or false'],
  ['lang: chinese language', 'lang is "chinese language", expected a language tag such as zh-Hans or en'],
  ['title: [a, b]', 'title is ["a","b"], expected a text'],
  ['theme: ""', 'theme is "", expected the name of a theme'],
  ['theme: {accent: "#000000"}', 'theme.name is undefined, expected the name of a theme'],
  ['theme:\n  name: lectern\n  accent: plum', 'theme.accent is "plum", expected a colour such as "#7a1f5c"'],
  [
    'theme:\n  name: lectern\n  accent: #7a1f5c',
    'theme.accent is null, expected a colour such as "#7a1f5c", in quotes',
  ],
  ['theme:\n  name: lectern\n  acent: "#7a1f5c"', 'theme has an unknown key acent, did you mean accent?'],
  ['out: true', 'out is true, expected a folder'],
  ['browser: {}', 'browser is {}, expected the path of a browser'],
  ['ratio: 1\nstrict: 2', 'ratio is 1, expected 16:9 or 4:3; strict is 2, expected true or false'],
  ['tilte: x', 'unknown key tilte, did you mean title?'],
  ['extends: github:someone/something', `unknown key extends; known keys are ${everyKey}`],
  ['- title', 'expected settings, one "key: value" for each'],
])('refuses %j', async (text, sentence) => {
  expect(await failure('lectern.config.yaml', text)).toBe(`lectern.config.yaml: ${sentence}`)
})

test('a theme may come with an accent, and be named by its place', async () => {
  const text = 'theme:\n  name: ./mine\n  accent: "#7A1F5C"\n'
  await writeFile(join(cwd, 'lectern.config.yaml'), text)
  expect((await loadConfig({ input: '.', cwd })).settings).toEqual({
    theme: { name: join(cwd, 'mine'), accent: '#7a1f5c' },
  })
})

test('names the line of a YAML fault', async () => {
  const message = await failure('lectern.config.yaml', 'title: x\nauthor: [a\nlang: en\n')
  expect(message).toMatch(/^lectern\.config\.yaml:3: Flow sequence .*\S$/)
})

test('nothing is fetched or extended from code either', async () => {
  const message = await failure('lectern.config.mjs', `export default { extends: 'github:someone/something' }`)
  expect(message).toBe(`lectern.config.mjs: unknown key extends; known keys are ${everyKey}`)
})

test('.env, package.json and rc files are not read', async () => {
  await writeFile(join(cwd, '.env'), 'LECTERN_TEST_SECRET=1\n')
  await writeFile(join(cwd, '.lecternrc'), 'title=rc\n')
  await writeFile(join(cwd, '.configrc'), 'title=rc\n')
  await writeFile(join(cwd, 'package.json'), '{"lectern": {"title": "package"}, "config": {"title": "package"}}')
  expect(
    await loaded('lectern.config.mjs', `export default { author: process.env.LECTERN_TEST_SECRET ?? 'none' }`),
  ).toEqual({
    author: 'none',
  })
})

test('says what code threw', async () => {
  expect(await failure('lectern.config.mjs', `throw new Error('no such module')`)).toBe(
    'lectern.config.mjs: no such module',
  )
})

test('says what is wrong with --config', async () => {
  expect(await refused({ input: 'notes.md', cwd, file: 'gone.yaml' })).toBe('--config gone.yaml: no such file')
  await writeFile(join(cwd, 'settings.toml'), '')
  expect(await refused({ input: 'notes.md', cwd, file: 'settings.toml' })).toBe(
    '--config settings.toml: expected a file that ends in .yaml, .yml, .json, .ts, .js or .mjs',
  )
})
