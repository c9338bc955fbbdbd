import { expect, test } from 'vitest'
import { parseArguments } from '../../src/commands/parse-arguments.js'
import { UsageError } from '../../src/diagnostics/errors.js'

function refusal(...argv: readonly string[]): string {
  try {
    parseArguments(argv)
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError)
    return error instanceof Error ? error.message : ''
  }
  throw new Error('nothing was refused')
}

test('a command without options leaves everything to configuration and defaults', () => {
  expect(parseArguments(['build'])).toEqual({
    command: 'build',
    options: {
      inputs: [],
      flags: {},
      out: undefined,
      browser: undefined,
      strict: false,
      json: false,
      quiet: false,
    },
  })
})

test('reads inputs and every option', () => {
  const argv =
    'check a.md b/ --out o --theme t --ratio 4:3 --format md --title T --author A --lang en --browser b --config c.yaml --strict --json --quiet'
  expect(parseArguments(argv.split(' '))).toEqual({
    command: 'check',
    options: {
      inputs: ['a.md', 'b/'],
      flags: { title: 'T', author: 'A', lang: 'en', theme: 't', ratio: '4:3', format: 'md', config: 'c.yaml' },
      out: 'o',
      browser: 'b',
      strict: true,
      json: true,
      quiet: true,
    },
  })
})

test('reads init and version', () => {
  expect(parseArguments(['init'])).toEqual({ command: 'init', folder: '.' })
  expect(parseArguments(['init', 'x'])).toEqual({ command: 'init', folder: 'x' })
  expect(parseArguments(['--version'])).toEqual({ command: 'version' })
})

test('reads what is asked of themes', () => {
  expect(parseArguments(['theme', 'list', '--json'])).toEqual({ command: 'theme list', json: true })
  expect(parseArguments(['theme', 'new', 'mine'])).toEqual({
    command: 'theme new',
    options: { folder: 'mine', from: 'lectern' },
  })
})

test.each([
  [],
  ['theme'],
  ['theme', 'new', '--help'],
  ['--help'],
  ['build', '--help'],
  ['check', '-h'],
  ['init', '--help'],
  ['help', 'build'],
])('prints help with one example for %j', (...argv) => {
  const invocation = parseArguments(argv)
  expect(invocation).toMatchObject({ command: 'help' })
  expect(invocation.command === 'help' ? invocation.text.match(/Example:\n {2}lectern /g) : []).toHaveLength(1)
})

const flags =
  '--out, --theme, --deck, --ratio, --detail, --no-think, --remote, --light-pdf, --format, --pdf-notes, --title, --author, --lang, --browser, --config, --strict, --json, --quiet, --help'

test.each([
  [['build', '--them', 'x'], 'unknown flag --them, did you mean --theme?'],
  [['build', '--ratoi=4:3'], 'unknown flag --ratoi, did you mean --ratio?'],
  [['check', '--whatever'], `unknown flag --whatever; known flags are ${flags}`],
  [['--theme', 'x', 'build'], 'unknown flag --theme before a command: lectern build --theme …'],
  [['biuld'], 'unknown command biuld, did you mean build?'],
  [['deploy'], 'unknown command deploy; known commands are build, present, check, score, outline, init, theme'],
  [['notes.md'], 'unknown command notes.md, did you mean lectern build notes.md?'],
  [['build', '--out'], '--out needs a value: --out <dir>'],
  [['theme', 'lits'], 'unknown command lits, did you mean list?'],
  [['theme', 'new'], 'an argument is missing: lectern theme new takes one name'],
  [['theme', 'new', 'a', 'b'], 'too many arguments: lectern theme new takes one name'],
  [['theme', 'list', '--jsn'], 'unknown flag --jsn, did you mean --json?'],
  [['init', 'a', 'b'], 'too many arguments: lectern init takes one folder'],
])('refuses %j', (argv, sentence) => {
  expect(refusal(...argv)).toBe(sentence)
})
