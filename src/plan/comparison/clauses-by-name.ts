import type { PhrasingContent } from 'mdast'
import { phrasingText, proseText } from '../phrasing-text.js'
import { clauseEnds, phraseEnds, sentenceEnds } from '../sentences.js'
import { slicePhrasing } from '../slice-phrasing.js'
import { type Asking, askedNames } from './asking.js'
import { fold } from './fold.js'
import { type Named, opener } from './names.js'

/** Words that speak of several things at once. */
const together =
  /两者|二者|三者|双方|彼此|共同|\b(?:both|all|each|neither|either|they|same|former|latter)\b|両方|両者|どちら|둘 ?다|모두/iu
/** How a clause begins that goes on with all that were named. */
const goesOnWithAll = /^(?:[都均皆也]|也都)/u
/** What stands between clauses. */
const pauses = ' \n，,；;、'

/**
 * Returns the clauses of one sentence, or of sentences that each begin with the name of a thing, each from one name to the
 * next; none where a clause speaks of several things or comes back to one.
 */
export function clausesByName(content: readonly PhrasingContent[], asking: Asking): PhrasingContent[][] {
  const text = proseText(content)
  const ends = sentenceEnds(text)
  const starts = [...new Set([0, ...ends, ...clauseEnds(text), ...phraseEnds(text)])].sort((a, b) => a - b)
  const plain = phrasingText(content)
  const clauseAt = (start: number) => plain.slice(start).trimStart()
  const names = askedNames(starts.map(clauseAt), asking)
  const opening = starts.filter((_, index) => names[index] !== undefined)
  if (opening.length < 2 || opening[0] !== 0 || ends.some((end) => !opening.includes(end))) return []
  const others = starts.filter((start) => !opening.includes(start)).map(clauseAt)
  if (others.some((other) => goesOnWithAll.test(other) || names.some((name) => name && beginsWith(other, name))))
    return []
  // The mark that ends the sentence would stand behind the last of its clauses only (G8).
  const marks = ends.length > 0 ? pauses : `${pauses}。.`
  const clauses = opening.map((start, index) => withoutMarks(slicePhrasing(content, start, opening[index + 1]), marks))
  return clauses.some((clause) => together.test(phrasingText(clause))) ? [] : clauses
}

/** A clause that comes back to a thing belongs to none of the cells around it. */
function beginsWith(clause: string, { text }: Named): boolean {
  return fold(clause.replace(opener, '')).value.startsWith(fold(text).value)
}

function withoutMarks(clause: readonly PhrasingContent[], marks: string): PhrasingContent[] {
  const text = phrasingText(clause)
  let end = text.length
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1
  return slicePhrasing(clause, 0, end)
}
