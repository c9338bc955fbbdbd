import type { PhrasingContent, RootContent } from 'mdast'
import { phrasingText } from '../phrasing-text.js'
import { splitPhrasing } from '../split-phrasing.js'
import { type Asking, askedNames } from './asking.js'
import { clausesByName } from './clauses-by-name.js'
import type { Entry } from './entry.js'
import type { Named } from './names.js'

/** What is said of a thing, and the name of the thing that it begins with. */
export interface NamedCell {
  readonly cell: readonly PhrasingContent[]
  readonly named: Named
}

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
  return named(others.length > 0 ? units : clausesByName(only, asking), asking)
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

/** Whether no other thing is joined to the name: what is said of both is said of neither alone. */
function isOfOne({ cell, named: own }: NamedCell, cells: readonly NamedCell[]): boolean {
  const behind = phrasingText(cell).slice(own.to)
  return cells.every(({ named: { text } }) => {
    const at = text === own.text ? -1 : behind.indexOf(text)
    return at < 0 || !joint.test(behind.slice(0, at))
  })
}
