import type { CommandId } from './command-ids.js'

/** Something that can be done while presenting. */
export interface Command {
  readonly id: CommandId
  /** Keys as `KeyboardEvent.key` has them, letters small, `Shift+` in front of those with it. */
  readonly keys: readonly string[]
  /** What the help shows for its keys. */
  readonly shown: readonly string[]
  readonly run: () => void
  /** Marp has these keys already: the help only tells of them. */
  readonly isMarps?: true
}

/** What commands are made of. */
export type Actions = Readonly<Record<CommandId, () => void>>

/** Returns all commands in the order of the help. */
export function commandsOf(actions: Actions): Command[] {
  return keys.map((command) => ({ ...command, run: actions[command.id] }))
}

const keys: readonly Omit<Command, 'run'>[] = [
  { id: 'next', keys: [], shown: ['→', 'Space', 'Page Down'], isMarps: true },
  { id: 'previous', keys: [], shown: ['←', 'Page Up'], isMarps: true },
  { id: 'ends', keys: [], shown: ['Home', 'End'], isMarps: true },
  { id: 'nextQuestion', keys: ['n', ']'], shown: ['N', ']'] },
  { id: 'previousQuestion', keys: ['Shift+n', '['], shown: ['Shift+N', '['] },
  { id: 'question', keys: ['q'], shown: ['Q'] },
  { id: 'find', keys: ['g', '/'], shown: ['G', '/'] },
  { id: 'overview', keys: ['o', 'Escape'], shown: ['O', 'Esc'] },
  { id: 'countdown', keys: ['t'], shown: ['T'] },
  { id: 'black', keys: ['b', '.'], shown: ['B', '.'] },
  { id: 'white', keys: ['w', ','], shown: ['W', ','] },
  { id: 'pointer', keys: ['l'], shown: ['L'] },
  { id: 'fullScreen', keys: ['F5'], shown: ['F', 'F5'] },
  { id: 'presenter', keys: ['p'], shown: ['P'] },
  { id: 'textSize', keys: [], shown: ['+', '−'] },
  { id: 'link', keys: ['c'], shown: ['C'] },
  { id: 'help', keys: ['?', 'h'], shown: ['?'] },
]
