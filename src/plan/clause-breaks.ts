import { clauseOpener, condition, connective, contrast, example } from './key-points/patterns.js'
import { clauseEnds, phraseEnds, sentenceEnds } from './sentences.js'
import { textWidth } from './text-width.js'

/** Where a long sentence may go on in a line of its own. */
export interface ClauseBreak {
  /** Offset into the text at which the line begins. */
  readonly at: number
  /** What it costs to begin a line there: nothing between sentences, the more the more is torn. */
  readonly price: number
  /** What it costs to go on in the same line. */
  readonly kept: number
}

/** The kinds of places, best first. Two lines of one sentence are better than one that says two things. */
const prices = {
  sentence: { price: 0, kept: 5 },
  colon: { price: 1, kept: 5 },
  connective: { price: 1, kept: 0 },
  comma: { price: 4, kept: 0 },
  word: { price: 5, kept: 0 },
} as const

/** Clauses narrower than this many em are members of a series or asides: no line begins or ends with one. */
const narrowest = 9

/** What a clause of a Japanese or Korean sentence ends with. */
const clauseEnd =
  /(?:が|ので|ため|から|れば|たら|なら|けど|おり|지만|므로|으며|하며|되며|하고|되고|면|어서|아서|는데|때|경우|니까|도록)[、,，]$/u

/** A further member of an English sentence, be it a clause or a word. */
const joined = /^\s*(?:and|or)\b/u

/** Words that open a clause without a comma in front of them. */
const word =
  /(?<=[\p{L}\p{N}])\s(?=(?:because|which|whereas|while|when|if|unless|until|although|in order to|so that|as well as|instead of|rather than)\s)/gu

/** Behind a full stop a sentence begins, also where it has no capital. */
const uncapitalised = /(?<=\p{Ll}{4}\.)\s(?=\p{Ll})/gu

/** Returns the places where a text of one or more sentences may go on in a new line, in ascending order. */
export function clauseBreaks(text: string): ClauseBreak[] {
  const words = [
    ...[...text.matchAll(word)].map(({ index }) => placed(index + 1, 'word')),
    ...[...text.matchAll(uncapitalised)].map(({ index }) => placed(index + 1, 'connective')),
  ]
  const ends = phraseEnds(text)
  const phrases = ends.flatMap((at, index) => {
    const kind = kindBetween(text.slice(ends[index - 1] ?? 0, at), text.slice(at, ends[index + 1]))
    return kind ? [placed(at, kind)] : []
  })
  const sentences = [...clauseEnds(text), ...sentenceEnds(text)].map((at) => placed(at, 'sentence'))
  const best = new Map([...words, ...phrases, ...sentences].map((found) => [found.at, found]))
  return [...best.values()].sort((one, other) => one.at - other.at)
}

function placed(at: number, kind: keyof typeof prices): ClauseBreak {
  return { at, ...prices[kind] }
}

/** What stands between two phrases; undefined where they are no clauses. */
function kindBetween(before: string, after: string): keyof typeof prices | undefined {
  if (/[：:]$/u.test(before)) return 'colon'
  const isNarrow = Math.min(textWidth(before), textWidth(after)) < narrowest
  if (opensClause(after) || clauseEnd.test(before)) return isNarrow ? 'comma' : 'connective'
  return !isNarrow && (before.endsWith('，') || joined.test(after)) ? 'comma' : undefined
}

/** Whether words go on with a clause: as sentences go on with the one before them, or as only clauses do. */
function opensClause(text: string): boolean {
  return [connective, contrast, condition, example, clauseOpener].some((pattern) => pattern.test(text))
}
