import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load-config.js'
import { runLectern } from '../support/run-lectern.js'

const root = resolve(import.meta.dirname, '../..')
let cwd = ''

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lectern-cli-'))
})
afterEach(() => rm(cwd, { recursive: true, force: true }))

async function lectern(
  argv: readonly string[],
  options: { readonly env?: Record<string, string>; readonly root?: string } = {},
) {
  return runLectern(argv, { cwd, ...options })
}

test('prints the version of the package', async () => {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const { code, stdout, stderr } = await lectern(['--version'])
  expect({ version: stdout.trim() }).toEqual({ version: (manifest as { version: string }).version })
  expect([code, stderr]).toEqual([0, ''])
})

test('without a command prints the help', async () => {
  const { code, stdout } = await lectern([])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Usage: lectern /)
})

test.each([
  [['bild'], 'lectern: unknown command bild, did you mean build?'],
  [['build', '--ratio', '16:10'], 'lectern: --ratio is "16:10", expected 16:9 or 4:3'],
  [['build', '--format', 'md,pfd'], 'lectern: --format is "md,pfd", expected a list of md, html, pdf'],
  [['build', 'nots.md'], 'lectern: nots.md: no such file or folder, did you mean notes.md?'],
  [['build', 'elsewhere.md'], 'lectern: elsewhere.md: no such file or folder'],
  [
    ['check', 'week/nots.md'],
    `lectern: week/nots.md: no such file or folder, did you mean ${join('week', 'notes.md')}?`,
  ],
  [['build', 'notes.md', '--config', 'x.yaml'], 'lectern: --config x.yaml: no such file'],
  [['build', 'week'], 'lectern: week/lectern.config.yaml:1: unknown key them, did you mean theme?'],
])('%j is wrong usage: exit code 2 and one line', async (argv, line) => {
  await mkdir(join(cwd, 'week'))
  await writeFile(join(cwd, 'notes.md'), '# Notes')
  await writeFile(join(cwd, 'week/notes.md'), '# Notes')
  await writeFile(join(cwd, 'week/lectern.config.yaml'), 'them: dark')
  expect(await lectern(argv)).toEqual({ code: 2, stdout: '', stderr: `${line}\n` })
})

test('with --json a failure is one JSON object on stdout', async () => {
  const { code, stdout } = await lectern(['build', '--json', '--them', 'x'])
  expect(code).toBe(2)
  expect(JSON.parse(stdout)).toEqual({
    ok: false,
    error: { code: 2, message: 'unknown flag --them, did you mean --theme?' },
  })
})

test('an unexpected failure is one line, and the stack only when asked for', async () => {
  const broken = await lectern(['--version'], { root: cwd })
  expect(broken.code).toBe(3)
  expect(broken.stderr).toMatch(
    /^lectern: internal error: ENOENT.*; please report, with LECTERN_DEBUG=1 for the stack\n$/,
  )
  const debugged = await lectern(['--version'], { root: cwd, env: { LECTERN_DEBUG: '1' } })
  expect(debugged.stderr.split('\n').length).toBeGreaterThan(2)
})

test('init writes a configuration that is valid and notes, and says what to do next', async () => {
  const { code, stdout } = await lectern(['init', 'mine'])
  expect(code).toBe(0)
  expect((await readdir(join(cwd, 'mine'))).sort()).toEqual(['lectern.config.yaml', 'notes.md'])
  expect(stdout).toContain(`lectern build ${join('mine', 'notes.md')}`)
  expect((await loadConfig({ input: 'mine', cwd })).settings).toEqual({
    lang: 'zh-Hans',
    theme: 'lectern',
    deck: 'section',
    ratio: '16:9',
    detail: 'points',
    think: true,
    remote: false,
    format: ['md', 'html', 'pdf'],
    lightPdf: false,
    pdfNotes: false,
    paper: 'a4',
    handout: { slides: 3, notes: 'lines' },
    out: join(cwd, 'mine/output'),
    strict: false,
  })
})

test('init explains every setting there is', async () => {
  await lectern(['init'])
  const text = (await readFile(join(cwd, 'lectern.config.yaml'), 'utf8')).replace(/^# (?=\w+: )/gm, '')
  await writeFile(join(cwd, 'lectern.config.yaml'), text)
  const { settingsSchema } = await import('../../src/config/schema.js')
  const { settings } = await loadConfig({ input: '.', cwd })
  expect(Object.keys(settings).sort()).toEqual(Object.keys(settingsSchema.shape).sort())
})

test.each(['notes.md', 'lectern.config.yaml'])('init overwrites nothing: %s', async (name) => {
  await writeFile(join(cwd, name), 'mine')
  expect(await lectern(['init'])).toEqual({
    code: 2,
    stdout: '',
    stderr: `lectern: ${name} is already there; nothing was written, name another folder\n`,
  })
  expect(await readdir(cwd)).toEqual([name])
  expect(await readFile(join(cwd, name), 'utf8')).toBe('mine')
})

test('init into a file is refused', async () => {
  await writeFile(join(cwd, 'file'), 'mine')
  expect((await lectern(['init', 'file'])).stderr).toBe('lectern: file: this is a file, expected a folder\n')
  expect((await lectern(['init', 'file/deep'])).stderr).toBe('lectern: file/deep: this is a file, expected a folder\n')
})
