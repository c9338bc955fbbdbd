import type { Command } from 'commander'
import type { TypedFlags } from '../config/flags.js'
import { formatList } from '../config/formats.js'

const formats = formatList.map(({ name }) => name)

/** Adds to a command what all commands that make decks may be told about them. */
export function withDeckOptions(command: Command): Command {
  return command
    .option('--theme <name>', 'theme of the slides (default: lectern)')
    .option('--deck <extent>', 'what one deck holds: a section, or a lecture as a whole (default: section)')
    .option('--ratio <ratio>', 'shape of the slides, 16:9 or 4:3 (default: 16:9)')
    .option('--detail <amount>', 'how much of an answer slides show: brief, points or full (default: points)')
    .option('--no-think', 'leave the think-first line off question slides')
    .option('--remote', 'fetch pictures that the notes have on the network')
    .option('--light-pdf', 'print the PDF of a dark theme in light colours')
    .option('--format <list>', `what to write, of ${formats.join(',')} (default: md,html,pdf)`)
    .option('--pdf-notes', 'put the speaker notes into the PDF of the slides, as annotations')
    .option('--title <text>', 'title of the lecture')
    .option('--author <text>', 'author, for the title slides and PDFs')
    .option('--lang <tag>', 'language of the notes, such as zh-Hans or en')
    .option('--browser <path>', 'browser to measure and print with')
    .option('--config <file>', 'configuration file (default: lectern.config.* beside the notes)')
    .option('--strict', 'treat warnings as errors')
}

/** What commander says of those options. */
export interface GivenOptions extends TypedFlags {
  readonly browser?: string
  readonly strict?: boolean
  readonly quiet?: boolean
}

/** Returns flags without what commander says for those that were not given: true where `--no-think` was not. */
export function givenFlags({ think, ...others }: TypedFlags): TypedFlags {
  return think === false ? { ...others, think } : others
}
