import { Command, CommanderError } from 'commander'
import { UsageError } from '../diagnostics/errors.js'
import { nearest, suggestion } from '../diagnostics/nearest.js'
import { type GivenOptions, givenFlags, withDeckOptions } from './deck-options.js'
import type { Invocation } from './invocation.js'
import { addPresentCommand } from './present-command.js'
import { addThemeCommands } from './theme-commands.js'

/** Options of `build`, `check` and `score` as commander gives them. */
interface Given extends GivenOptions {
  readonly out?: string
  readonly json?: boolean
}

/** Commands that make decks. */
type DeckCommand = 'build' | 'check' | 'score'

/** Returns the command and options that arguments (without node and script) ask for; throws a `UsageError`. */
export function parseArguments(argv: readonly string[]): Invocation {
  let invocation: Invocation | undefined
  let help = ''
  const program = lectern((asked) => {
    invocation = asked
  })
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
    command.exitOverride().configureOutput({ writeOut: (text) => (help += text), writeErr: () => undefined })
  }
  try {
    program.parse(isGroup(argv, program) ? [...argv, '--help'] : [...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.version') return { command: 'version' }
    if (help !== '') return { command: 'help', text: help }
    throw usageError(error, program, argv)
  }
  return invocation ?? { command: 'help', text: program.helpInformation() }
}

/** Whether arguments name no command yet, only what commands belong to. */
function isGroup(argv: readonly string[], program: Command): boolean {
  if (argv.length === 0) return true
  return (
    argv.length === 1 && program.commands.some((command) => command.name() === argv[0] && command.commands.length > 0)
  )
}

/** The command that arguments name, as far as they do. */
function commandOf(argv: readonly string[], program: Command): Command {
  const named = (from: Command, word: string | undefined) => from.commands.find((command) => command.name() === word)
  const first = named(program, argv[0])
  return first ? (named(first, argv[1]) ?? first) : program
}

function lectern(choose: (invocation: Invocation) => void): Command {
  const program = new Command('lectern')
    .description('Turns notes written as questions and answers into lecture slides that always fit.')
    .version('', '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', '\nExample:\n  lectern build notes.md --out slides')
  deckCommand(
    program,
    'build',
    'build the decks of notes (a file or folder is a lecture; content/ if none is named)',
    choose,
  ).addHelpText('after', '\nExample:\n  lectern build notes.md week-2/ --out slides --format html,pdf')
  addPresentCommand(program, choose)
  deckCommand(program, 'check', 'do all that build does except writing, and say what is wrong', choose).addHelpText(
    'after',
    '\nExample:\n  lectern check notes.md --strict',
  )
  deckCommand(
    program,
    'score',
    'say how good the decks of notes are, from 0 to 100, and which slides fall short',
    choose,
  ).addHelpText('after', '\nExample:\n  lectern score notes.md --detail points')
  program
    .command('outline')
    .description('print the sections and questions that are found in notes, with their lines')
    .argument('[inputs...]', 'Markdown files and folders')
    .option('--config <file>', 'configuration file (default: lectern.config.* beside the notes)')
    .option('--json', 'print the outline as JSON')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nExample:\n  lectern outline notes.md')
    .action((inputs: string[], { config, json = false }: { config?: string; json?: boolean }) =>
      choose({ command: 'outline', options: { inputs, config, json } }),
    )
  program
    .command('init')
    .description('write a commented lectern.config.yaml and a small lecture to start from')
    .argument('[dir]', 'folder to write to', '.')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nExample:\n  lectern init my-lecture')
    .action((folder: string) => choose({ command: 'init', folder }))
  addThemeCommands(program, choose)
  return program
}

function deckCommand(
  program: Command,
  name: DeckCommand,
  description: string,
  choose: (invocation: Invocation) => void,
): Command {
  const command = program
    .command(name)
    .description(description)
    .argument('[inputs...]', 'Markdown files and folders')
    .option('-o, --out <dir>', 'output folder (default: output)')
  return withDeckOptions(command)
    .option('--json', 'print the result as JSON')
    .option('--quiet', 'print findings and failures only')
    .helpOption('-h, --help', 'print this help')
    .action((inputs: string[], given: Given) => choose(deckInvocation(name, inputs, given)))
}

function deckInvocation(command: DeckCommand, inputs: readonly string[], given: Given): Invocation {
  const { out, browser, strict = false, json = false, quiet = false, ...flags } = given
  const options = { inputs, flags: givenFlags(flags), out, browser, strict, json, quiet }
  return { command, options }
}

function usageError(error: CommanderError, program: Command, argv: readonly string[]): UsageError {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownFlag(named.replace(/=.*$/s, ''), program, argv)
    case 'commander.unknownCommand':
      return unknownCommand(named, commandOf(argv, program))
    case 'commander.optionMissingArgument':
      return new UsageError(`${flagName(named)} needs a value: ${named.replace(/^-\w, /, '')}`)
    case 'commander.excessArguments':
      return new UsageError(`too many arguments: ${demand(commandOf(argv, program))}`)
    case 'commander.missingArgument':
      return new UsageError(`an argument is missing: ${demand(commandOf(argv, program))}`)
    default:
      return new UsageError(error.message.replace(/^error: /, ''))
  }
}

function unknownFlag(flag: string, program: Command, argv: readonly string[]): UsageError {
  const command = commandOf(argv, program)
  const known = command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long }) => (long == null ? [] : [long]))
  const others = program.commands.flatMap((candidate) =>
    candidate.options.flatMap(({ long }) => (long == null ? [] : [long])),
  )
  if (command === program && nearest(flag, known) === undefined && nearest(flag, others) !== undefined) {
    return new UsageError(`unknown flag ${flag} before a command: lectern build ${nearest(flag, others)} …`)
  }
  return new UsageError(`unknown flag ${flag}${suggestion(flag, known) || `; known flags are ${known.join(', ')}`}`)
}

function unknownCommand(word: string, program: Command): UsageError {
  const known = program.commands.map((command) => command.name())
  if (/[./\\]/.test(word)) return new UsageError(`unknown command ${word}, did you mean lectern build ${word}?`)
  return new UsageError(
    `unknown command ${word}${suggestion(word, known) || `; known commands are ${known.join(', ')}`}`,
  )
}

/** What a command takes: `lectern init takes one folder`. */
function demand(command: Command): string {
  const names = command.registeredArguments.map((argument) => (argument.name() === 'dir' ? 'folder' : argument.name()))
  const path = command.parent?.parent ? `${command.parent.name()} ${command.name()}` : command.name()
  return `lectern ${path} takes ${names.length === 0 ? 'none' : `one ${names.join(', ')}`}`
}

function flagName(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags
}
