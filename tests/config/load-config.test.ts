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
    places: new Map([['title', { file: 'week/lectern.config.yaml', line: 1, column: 1 }]]),
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
  expect(await loadConfig({ input: 'notes.md', cwd })).toEqual({ path: undefined, settings: {}, places: new Map() })
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
  'title, author, lang, theme, deck, ratio, detail, think, remote, lightPdf, questions, format, pdfNotes, paper, handout, out, strict, browser'

const fonts = 'a font file, or a package such as "@fontsource/inter"'

test.each([
  ['ratio: 16:10', ':1: ratio is "16:10", expected 16:9 or 4:3'],
  ['format: md,pfd', ':1: format is "md,pfd", expected a list of md, html, pdf'],
  ['format: []', ':1: format is [], expected a list of md, html, pdf'],
  ['format: 3', ':1: format is 3, expected a list of md, html, pdf'],
  ['strict: sometimes', ':1: strict is "sometimes", expected true or false'],
  ['lightPdf: dark', ':1: lightPdf is "dark", expected true or false'],
  ['lang: chinese language', ':1: lang is "chinese language", expected a language tag such as zh-Hans or en'],
  ['title: [a, b]', ':1: title is ["a","b"], expected a text'],
  ['theme: ""', ':1: theme is "", expected the name of a theme'],
  ['theme: {accent: "#000000"}', ':1: theme.name is undefined, expected the name of a theme'],
  ['theme:\n  name: lectern\n  accent: plum', ':3: theme.accent is "plum", expected a colour such as "#7a1f5c"'],
  [
    'theme:\n  name: lectern\n  accent: #7a1f5c',
    ':3: theme.accent is null, expected a colour such as "#7a1f5c", in quotes',
  ],
  ['theme:\n  name: lectern\n  acent: "#7a1f5c"', ':3: theme has an unknown key acent, did you mean accent?'],
  ['theme:\n  name: x\n  fonts: Inter', ':3: theme.fonts is "Inter", expected body, title or code, each with a font'],
  ['theme:\n  name: x\n  fonts:\n    boddy: a', ':4: theme.fonts has an unknown key boddy, did you mean body?'],
  [
    'theme:\n  name: x\n  fonts: {heading: a}',
    ':3: theme.fonts has an unknown key heading; known keys are body, title, code',
  ],
  ['theme:\n  name: x\n  fonts: {body: [1, {}]}', `:3: theme.fonts.body is [1,{}], expected ${fonts}`],
  [
    'theme:\n  name: x\n  fonts: {body: [a.ttf, b.ttf, c.ttf]}',
    ':3: theme.fonts.body is ["a.ttf","b.ttf","c.ttf"], expected at most two files, one regular and one bold',
  ],
  ['theme:\n  name: x\n  logo: [a]', ':3: theme.logo is ["a"], expected the path of a picture'],
  [
    'theme:\n  name: x\n  logo:\n    file: a.svg\n    corner: left',
    ':5: theme.logo.corner is "left", expected bottom-left or top-right',
  ],
  ['theme:\n  name: x\n  footer: {a: b}', ':3: theme.footer is {"a":"b"}, expected one line of text'],
  [
    'theme:\n  name: x\n  corner: top-right',
    ':3: theme.corner is "top-right", expected sharp or round; where the logo stands is its own corner',
  ],
  ['theme:\n  name: x\n  density: 3', ':3: theme.density is 3, expected airy, normal or dense'],
  ['theme:\n  name: x\n  ratio: 3:2', ':3: theme.ratio is "3:2", expected 16:9 or 4:3'],
  ['out: true', ':1: out is true, expected a folder'],
  ['browser: {}', ':1: browser is {}, expected the path of a browser'],
  [
    'ratio: 1\nstrict: 2',
    ':1: ratio is 1, expected 16:9 or 4:3\nlectern.config.yaml:2: strict is 2, expected true or false',
  ],
  ['lang: en\ntilte: x', ':2: unknown key tilte, did you mean title?'],
  ['extends: github:someone/something', `:1: unknown key extends; known keys are ${everyKey}`],
  ['- title', ': expected settings, one "key: value" for each'],
])('refuses %j', async (text, sentence) => {
  expect(await failure('lectern.config.yaml', text)).toBe(`lectern.config.yaml${sentence}`)
})

test('what a theme is given is read, its files meant from the folder of the configuration', async () => {
  const theme = {
    name: 'night',
    fonts: { body: '@fontsource/inter', code: ['a.ttf', 'fonts/b.OTF'] },
    logo: 'logo.svg',
    footer: ' Week\n3 ',
    corner: 'sharp',
    density: 'dense',
    ratio: '4:3',
  }
  await writeFile(join(cwd, 'lectern.config.json'), JSON.stringify({ theme }, null, 2))
  const { settings, places } = await loadConfig({ input: '.', cwd })
  expect(settings.theme).toEqual({
    ...theme,
    fonts: { body: ['@fontsource/inter'], code: [join(cwd, 'a.ttf'), join(cwd, 'fonts/b.OTF')] },
    logo: { file: join(cwd, 'logo.svg'), corner: 'bottom-left' },
    footer: 'Week 3',
  })
  expect(places.get('theme.fonts.code')).toEqual({ file: 'lectern.config.json', line: 6, column: 1 })
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
