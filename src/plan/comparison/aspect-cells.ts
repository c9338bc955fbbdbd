import type { PhrasingContent, RootContent } from 'mdast'
import { phrasingText, proseText } from '../phrasing-text.js'
import { clauseEnds, phraseEnds, sentenceEnds } from '../sentences.js'
import { slicePhrasing } from '../slice-phrasing.js'
import { splitPhrasing } from '../split-phrasing.js'
import { type Asking, askedNames } from './asking.js'
import type { Entry } from './entry.js'
import { fold } from './fold.js'
import { type Named, opener } from './names.js'

/** What is said of a thing, and the name of the thing that it begins with. */
export interface NamedCell {
  readonly cell: readonly PhrasingContent[]
  readonly named: Named
}

/** Words that speak of several things at once. */
const together =
  /两者|二者|三者|双方|彼此|共同|\b(?:both|all|each|neither|either|they|same|former|latter)\b|両方|両者|どちら|둘 ?다|모두/iu
/** How a clause begins that goes on with all that were named. */
const goesOnWithAll = /^(?:[都均皆也]|也都)/u
/** What stands between clauses. */
const pauses = ' \n，,；;、'
/** What joins two names to one subject. */
const joint = /^\s*(?:和|与|跟|同|及|以及|或|、|\/|&|and\b|or\b|と|や|와|과)\s*$/iu

/**
 * Returns what an entry says of each of the things that the question sets against each other: items of its list, its
 * paragraphs, its lines or the clauses of its sentence, each beginning with the name of a thing; none where anything of
 * it begins with no name.
 */
export function aspectCells({ said, blocks }: Entry, asking: Asking): NamedCell[] {
  if (said.length > 0 && blocks.length > 0) return []
  const units = said.length > 0 ? linesOf(said) : unitsBelow(blocks)
  const [only, ...others] = units
  if (!only) return []
  return others.length > 0 ? named(units, asking) : clauseCells(only, asking)
}

function unitsBelow(blocks: Entry['blocks']): PhrasingContent[][] {
  const [first, ...others] = blocks
  if (others.length > 0) return paragraphsOf(blocks)
  if (first?.type === 'list')
    return paragraphsOf(first.children.map(({ children: [only, ...rest] }) => (rest.length > 0 ? undefined : only)))
  return first?.type === 'paragraph' ? linesOf(first.children) : []
}

/** The content of blocks that all are paragraphs. */
function paragraphsOf(blocks: readonly (RootContent | undefined)[]): PhrasingContent[][] {
  const found = blocks.flatMap((block) => (block?.type === 'paragraph' ? [block.children] : []))
  return found.length === blocks.length ? found : []
}

/** The lines of a paragraph, as its author broke them. */
function linesOf(content: readonly PhrasingContent[]): PhrasingContent[][] {
  const ends = content.flatMap((node, index) =>
    node.type === 'break' ? [phrasingText(content.slice(0, index)).length] : [],
  )
  return splitPhrasing(content, ends)
}

function named(units: readonly (readonly PhrasingContent[])[], asking: Asking): NamedCell[] {
  const names = askedNames(units.map(phrasingText), asking)
  const cells = units.flatMap((cell, index) => {
    const name = names[index]
    return name ? [{ cell, named: withoutArticle(name) }] : []
  })
  return cells.length === units.length && cells.every((cell) => isOfOne(cell, cells)) ? cells : []
}

function withoutArticle(name: Named): Named {
  const article = /^(?:an?|the)\s+(?=\S)/iu.exec(name.text)?.[0] ?? ''
  return { ...name, from: name.from + article.length, text: name.text.slice(article.length) }
}

/** The clauses of one sentence, or of sentences that each begin with a name, from one name to the next. */
function clauseCells(content: readonly PhrasingContent[], asking: Asking): NamedCell[] {
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
  return clauses.some((clause) => together.test(phrasingText(clause))) ? [] : named(clauses, asking)
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

/** Whether no other thing is joined to the name: what is said of both is said of neither alone. */
function isOfOne({ cell, named: own }: NamedCell, cells: readonly NamedCell[]): boolean {
  const behind = phrasingText(cell).slice(own.to)
  return cells.every(({ named: { text } }) => {
    const at = text === own.text ? -1 : behind.indexOf(text)
    return at < 0 || !joint.test(behind.slice(0, at))
  })
}
