import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { UsageError } from '../../src/diagnostics/errors.js'
import { themesFolder } from '../../src/theme/themes-folder.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'
import { fillColors } from '../support/read-pdf.js'
import { runLectern } from '../support/run-lectern.js'
import { projectRoot } from '../support/shared-inputs.js'

const readme = readFileSync(path.join(themesFolder, 'README.md'), 'utf8')
const steps = /^## Make your own in three steps$([\s\S]*?)^To look at/m.exec(readme)?.[1] ?? ''
const notes = '# Part\n\n## Why?\n\n- **First**: this.\n- **Second**: that.\n'

/** Runs a command in a folder; returns what it printed. */
async function lectern(command: string, cwd: string, env: Readonly<Record<string, string>> = {}, isTTY = false) {
  return runLectern(command.split(' '), { cwd, env, isTTY })
}

test('three steps of the README make a theme whose colour is in the PDF', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'notes.md': notes })
  const [copy = '', build = ''] = [...steps.matchAll(/```sh\n\s*lectern (.*)\n/g)].map(([, command]) => command)
  const [, line = '', key = ''] = /```json\n( *("[\w-]+"): .*)\n/.exec(steps) ?? []
  const color = /"#[\da-f]{6}"/.exec(line)?.[0].slice(1, -1) ?? ''

  expect(await lectern(copy, folder)).toMatchObject({ code: 0, stderr: '' })
  const tokens = path.join(folder, 'mine/tokens.json')
  const before = readFileSync(tokens, 'utf8')
  const after = before.replace(new RegExp(`^ *${key}:.*$`, 'm'), line.trim())
  expect(after).not.toBe(before)
  writeFileSync(tokens, after)
  expect(await lectern(`${build} --quiet`, folder)).toEqual({ code: 0, stdout: '', stderr: '' })

  const files = filesIn(path.join(folder, 'output'))
  const pdf = Object.keys(files).find((name) => name.endsWith('.pdf')) ?? ''
  expect(await fillColors(files[pdf] ?? new Uint8Array())).toContain(color)
})

test('a theme of no more than the README shows makes decks without a finding', async () => {
  const folder = temporaryFolder()
  const tokens = /```json title="tokens.json"\n(.*?)```/s.exec(readme)?.[1] ?? ''
  const forms = readFileSync(path.join(projectRoot, 'docs/forms.md'))
  writeFiles(folder, { 'notes.md': forms, 'least/tokens.json': tokens, 'least/theme.css': '/* @theme least */' })
  for (const ratio of ['16:9', '4:3'] as const) {
    const { diagnostics } = await buildIn(folder, { flags: { theme: 'least', ratio }, write: false })
    expect(diagnostics.map(String)).toEqual([])
  }
})

test('the Marp Markdown names the theme, and the theme lies beside it', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'notes.md': notes })
  await lectern('theme new themes/mine', folder)
  const { diagnostics } = await buildIn(folder, { flags: { theme: './themes/mine', format: ['md'] } })
  expect(diagnostics.map(String)).toEqual([])
  const files = filesIn(path.join(folder, 'out'))
  const markdown = Object.keys(files).find((name) => name.endsWith('.md')) ?? ''
  expect(String(files[markdown])).toContain('theme: mine\n')
  expect(String(files[`${path.posix.dirname(markdown)}/mine.css`])).toMatch(/^\/\*![^/]*@theme mine$/m)
})

test('a new theme overwrites nothing, and no theme that Lectern has', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'mine/theme.css': 'mine' })
  expect(await lectern('theme new mine', folder)).toEqual({
    code: 2,
    stdout: '',
    stderr: `lectern: ${path.join('mine', 'theme.css')} is already there; nothing was written, name another folder\n`,
  })
  expect(Object.keys(filesIn(folder))).toEqual(['mine/theme.css'])
  expect((await lectern('theme new lectern', folder)).stderr).toBe(
    'lectern: lectern comes with Lectern; choose another name for yours\n',
  )
  expect((await lectern('theme new m@ne', folder)).stderr).toBe(
    'lectern: m@ne is no name of a theme; use letters, digits, - and _\n',
  )
  expect((await lectern('theme new other --from lectren', folder)).stderr).toMatch(
    /^lectern: theme lectren: no such theme, did you mean lectern\?; known themes are /,
  )
})

test('a whole CSS file without the shape that is asked for is refused', async () => {
  const folder = temporaryFolder()
  const css =
    '/* @theme wide\n * @size 16:9 1280px 720px */\nsection { --size-body: 32px; width: 1280px; height: 720px }'
  writeFiles(folder, { 'notes.md': notes, 'wide.css': css })
  await expect(buildIn(folder, { flags: { theme: 'wide.css', ratio: '4:3' } })).rejects.toThrow(
    new UsageError('theme wide: has no slides of 4:3; add a `@size` line for them to its CSS'),
  )
})

test('a copy of a copy is a theme, too', async () => {
  const folder = temporaryFolder()
  await lectern('theme new one', folder)
  expect(await lectern('theme new two --from ./one', folder)).toMatchObject({ code: 0 })
  expect(String(filesIn(folder)['two/theme.css'])).toContain('@theme two\n')
})

test('themes are listed with what they are, as data or with their colours', async () => {
  const folder = temporaryFolder()
  const { stdout } = await lectern('theme list --json', folder)
  const listed: unknown = JSON.parse(stdout)
  expect(listed).toContainEqual({
    name: 'lectern',
    description: 'Calm, generous, one accent hue: blue on white.',
    ratios: ['16:9', '4:3'],
    dark: false,
  })
  expect((await lectern('theme list', folder)).stdout).toMatch(/^lectern +#ffffff #1f2328 #005a8f .* Calm, generous/m)
  const fine = await lectern('theme list', folder, { COLORTERM: 'truecolor' }, true)
  expect(fine.stdout).toContain('\u001b[48;2;0;90;143m')
  expect((await lectern('theme list', folder, {}, true)).stdout).toContain('\u001b[48;5;24m')
  expect((await lectern('theme list', folder, { NO_COLOR: '1' }, true)).stdout).not.toContain('\u001b')
})
