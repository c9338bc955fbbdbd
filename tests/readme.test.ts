import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseArguments } from '../src/commands/parse-arguments.js'
import { formats, frontMatterSchema, settingsSchema } from '../src/config/schema.js'
import { ExitCode } from '../src/diagnostics/errors.js'
import { projectRoot } from './support/shared-inputs.js'

const readme = readFileSync(path.join(projectRoot, 'README.md'), 'utf8')
const cli = path.join(projectRoot, 'dist/cli.js')

/** A fenced block of the README. */
interface Block {
  readonly lang: string
  readonly title: string | undefined
  readonly text: string
}

/** A command that the README shows, with the lines that it shows as its output. */
interface Shown {
  readonly command: string
  readonly output: readonly string[]
}

/** What a command really did. */
interface Outcome {
  readonly code: number
  /** Whole lines, without those that only tell progress. */
  readonly output: string
}

const blocks: readonly Block[] = [...readme.matchAll(/^(`{3,})(\w+)(?: title="([^"]+)")?\n([\s\S]*?)^\1$/gm)].map(
  ([, , lang = '', title, text = '']) => ({ lang, title, text }),
)
/** The commands of each block, which build on one another. */
const sessions = blocks.flatMap(({ lang, text }) => {
  if (lang === 'console') return [shownCommands(text)]
  return lang === 'sh'
    ? [
        text
          .trim()
          .split('\n')
          .map((command): Shown => ({ command, output: ['…'] })),
      ]
    : []
})
const shown = sessions.flat().map(({ command }) => command)

/** Commands that are not run here, why, and the npm script that has to be there for them. */
const notRun: Readonly<Record<string, { readonly reason: string; readonly script: string }>> = {
  'npm ci': { reason: 'it installs what this very test runs with', script: 'prepare' },
  'npm test': { reason: 'it runs this very test', script: 'test' },
  'npx lectern present attention.md': {
    reason: 'it goes on until it is stopped, and opens a browser',
    script: 'bench:present',
  },
  'npm run bench': { reason: 'it takes minutes', script: 'bench' },
}

/** Plain progress lines; on a terminal, which the README shows, they are one line that is wiped in the end. */
const progress = /^(?:reading|fitting|rendering|finished|writing) .*\n/gm

function shownCommands(text: string): Shown[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...output] = part.trimEnd().split('\n')
      return { command, output }
    })
}

let folder = ''
let lastCode: number = ExitCode.done

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lectern-readme-'))
  await cp(path.join(projectRoot, 'content'), path.join(folder, 'content'), { recursive: true })
  for (const { lang, title, text } of blocks) {
    if (lang === 'markdown' && title !== undefined) await writeFile(path.join(folder, title), text)
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function run(command: string): Promise<Outcome> {
  if (command === 'echo $?') return { code: ExitCode.done, output: `${lastCode}\n` }
  const outcome = await lectern(lecternArguments(command))
  lastCode = outcome.code
  return outcome
}

/** Arguments of a command that is Lectern; `npm run decks` is what package.json says, after compiling. */
function lecternArguments(command: string): string[] {
  const npmScript = /^npm run (\S+)$/.exec(command)?.[1]
  const line = npmScript === undefined ? command : (packageScripts()[npmScript]?.split(' && ').at(-1) ?? '')
  const [, rest] = /^(?:npx lectern|node dist\/cli\.js) (.*)$/.exec(line) ?? []
  if (rest === undefined) throw new Error(`the README shows a command that this test cannot run: ${command}`)
  return rest.split(' ')
}

async function lectern(argv: readonly string[]): Promise<Outcome> {
  const { CHROME_PATH: _, ...env } = process.env
  return await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...argv], { cwd: folder, env: { ...env, NO_COLOR: '1' } })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    }
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code: code ?? -1, output: text.replace(progress, '') })
    })
  })
}

function packageScripts(): Readonly<Record<string, string>> {
  const manifest: unknown = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'))
  return (manifest as { scripts: Readonly<Record<string, string>> }).scripts
}

/** What is shown as a pattern: a line `…` stands for any lines, `…` inside a line for any text. */
function pattern(command: string, output: readonly string[]): RegExp {
  const lines = output.map((line) => (line === '…' ? '(?:.*\n)*' : `${line.split('…').map(escaped).join('.*')}\n`))
  return new RegExp(`^${escaped(`$ ${command}`)}\n${lines.join('')}$`)
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
}

describe('the commands in the README', () => {
  const runnable = sessions
    .map((session) => session.filter(({ command }) => !(command in notRun)))
    .filter((session) => session.length > 0)
    .map((session) => ({ session, commands: session.map(({ command }) => command).join(', ') }))

  test('are found', () => {
    expect(runnable.length).toBeGreaterThan(3)
    expect(shown).toEqual(
      expect.arrayContaining([...Object.keys(notRun), 'npm run decks', 'npx lectern check attention.md', 'echo $?']),
    )
  })

  test.each(Object.entries(notRun).map(([command, why]) => [command, why.reason, why.script]))(
    'are there even where they cannot be run here: %s, because %s',
    (_, __, script) => {
      expect(packageScripts()).toHaveProperty(script ?? '')
    },
  )

  test.each(runnable)('print what is shown: $commands', { timeout: 90_000 }, async ({ session }) => {
    for (const { command, output } of session) {
      const outcome = await run(command)
      expect(`$ ${command}\n${outcome.output}`).toMatch(pattern(command, output))
      expect(outcome.code, command).toBe(output[0]?.startsWith('lectern: ') ? ExitCode.usage : ExitCode.done)
    }
  })

  test('leave the files in output/ that the README lists', { timeout: 60_000 }, async () => {
    if (!existsSync(path.join(folder, 'output'))) await run('npm run decks')
    const listing = blocks.find(({ lang, text }) => lang === 'text' && text.startsWith('output/'))
    const files = listedPaths(listing?.text ?? '')
    expect(files.length).toBeGreaterThan(5)
    expect(files.filter((file) => !existsSync(path.join(folder, file)))).toEqual([])
  })
})

/** Paths of a listing in which folders end with `/` and what they hold is indented by two spaces more. */
function listedPaths(listing: string): string[] {
  const folders: string[] = []
  return listing
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', name = ''] = /^( *)(.+?)(?: {2,}.*)?$/.exec(line) ?? []
      if (name === '…') return []
      folders.length = indent.length / 2
      folders.push(name)
      return [folders.join('')]
    })
}

describe('the README tells', () => {
  const inHelp = flagsIn(
    [['build'], ['present'], ['check'], ['init'], ['theme', 'list'], ['theme', 'new'], ['theme', 'preview'], []]
      .map((words) => helpOf(...words, '--help'))
      .join(''),
  )
  // Flags of other programs, such as npm's, are not Lectern's, and custom properties of CSS are none.
  const inReadme = flagsIn(readme.replace(/`?npm install .*?`|var\(--[\w-]+/g, ''))

  test('every flag that the help knows, and no other', () => {
    expect(inHelp.length).toBeGreaterThan(10)
    expect(inReadme).toEqual(inHelp)
  })

  test('every command that the help knows, and no other', () => {
    const commandsIn = (help: string) =>
      [...help.replace(/^.*^Commands:$|^Example:$.*/gms, '').matchAll(/^ {2}([a-z]+) /gm)].map(([, name = '']) => name)
    const ofThemes = commandsIn(helpOf('theme', '--help')).map((name) => `theme ${name}`)
    const commands = commandsIn(helpOf('--help')).flatMap((name) => (name === 'theme' ? ofThemes : [name]))
    const told = [...readme.matchAll(/^\| `lectern ([a-z]+(?: [a-z]+)?)/gm)].map(([, name]) => name)
    expect(told).toEqual(commands)
  })

  test('every exit code, and no other', () => {
    const told = [...readme.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))
    expect(told).toEqual(Object.values(ExitCode))
  })

  test('every format, and every key of the front matter', () => {
    expect(readme).toContain(`\`${formats.join(',')}\``)
    const sentence = /Front matter is optional\. It may set (.*?);/s.exec(readme)?.[1] ?? ''
    const keys = [...sentence.matchAll(/`(\w+)`/g)].map(([, key]) => key)
    expect(keys.sort()).toEqual(Object.keys(frontMatterSchema.shape).sort())
  })

  test('every key of the configuration, with values that are accepted', () => {
    const example = blocks.find(({ title }) => title === 'lectern.config.yaml')
    const settings: unknown = parse(example?.text ?? '')
    expect(settingsSchema.safeParse(settings).error).toBeUndefined()
    expect(Object.keys(Object(settings)).sort()).toEqual(Object.keys(settingsSchema.shape).sort())
  })
})

function helpOf(...argv: readonly string[]): string {
  const asked = parseArguments(argv)
  return asked.command === 'help' ? asked.text : ''
}

/** Flags such as `--out` and `-o`, sorted, each once. */
function flagsIn(text: string): string[] {
  const flags = [...text.matchAll(/(?<![\w-])(--[a-z][a-z-]*|-[a-zA-Z])(?![\w-])/g)].map(([flag]) => flag)
  return [...new Set(flags)].sort()
}

describe('the links of the README', () => {
  const prose = blocks.reduce((text, block) => text.replace(block.text, ''), readme)
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  const local = targets.filter((target) => !target.startsWith('https://'))

  test('lead to files that are there', () => {
    expect(local).toEqual(expect.arrayContaining(['docs/slides.png', 'docs/index-page.png', 'LICENSE']))
    expect(local.filter((target) => !existsSync(path.join(projectRoot, target)))).toEqual([])
  })

  test('lead outside over https only', () => {
    expect(targets.filter((target) => /^[a-z]+:/.test(target) && !target.startsWith('https://'))).toEqual([])
  })

  test.each(local.filter((target) => target.endsWith('.png')))('show a PNG of at most 400 KiB: %s', async (target) => {
    const bytes = await readFile(path.join(projectRoot, target))
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(bytes.length).toBeLessThanOrEqual(400 * 1024)
  })
})
