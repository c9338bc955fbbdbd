import type { List, RootContent } from 'mdast'
import type { Cards } from '../cards.js'
import { repeatedLeads } from '../key-points/reduce-items.js'
import { textWidth } from '../text-width.js'
import { longestPoint } from './card-room.js'
import { isOrdinal } from './comparing-words.js'
import { cutWindow } from './cut-window.js'
import { areNames, contentOf, type Entry, type Run, runAt } from './entry.js'
import type { Form } from './form.js'
import { nameCards } from './name-cards.js'

/** Cards of a slide, the points of each, and lines of a point (P5). */
const most = { cards: 4, points: 4, lines: 2 }

/** A heading of more em, about a line of a card, says what stands below it rather than names it. */
const widestName = 20

/**
 * Returns blocks in which each section of two to four headings, with nothing but a list of a few points below each, is
 * cards: side by side they are one slide, below one another they would be several. All other blocks stay as they are.
 */
export function gridSections(nodes: readonly RootContent[], form: Form): RootContent[] {
  const shown: RootContent[] = []
  for (let index = 0; index < nodes.length; ) {
    const run = runAt(nodes.slice(index))
    if (run && run.kind !== 'list') shown.push(...inRun(run, form))
    else shown.push(...nodes.slice(index, index + 1))
    index += run?.length ?? 1
  }
  return shown
}

function inRun({ entries }: Run, form: Form): RootContent[] {
  const { entries: cut, left } = cutWindow(entries, { from: 0, to: entries.length })
  const cards = gridCards(cut, form)
  if (cards) return [cards, ...gridSections(left, form)]
  return entries.flatMap(({ opening, blocks }) => [opening, ...gridSections(blocks, form)])
}

function gridCards(entries: readonly Entry[], form: Form): Cards | undefined {
  const lists = entries.flatMap((entry) => listIn(entry) ?? [])
  const names = entries.map(({ name }) => name)
  if (entries.length > most.cards || lists.length < entries.length) return undefined
  const areAlike = lists.every(({ ordered }) => ordered === lists[0]?.ordered)
  if (!areAlike || names.some((name) => isOrdinal(name) || textWidth(name) > widestName)) return undefined
  if (!areNames(names) || repeatedLeads(lists).size > 0) return undefined
  const cards = nameCards(entries, form)
  return cards && longestPoint(cards.children) <= most.lines ? cards : undefined
}

/** The list that is all that an entry says: a few points without further ones below them. */
function listIn(entry: Entry): List | undefined {
  const [list, ...others] = contentOf(entry) ?? []
  if (list?.type !== 'list' || others.length > 0) return undefined
  if (entry.said.length > 0 || list.children.length < 2 || list.children.length > most.points) return undefined
  return list.children.every(
    ({ children }) => children.length > 0 && children.every(({ type }) => type === 'paragraph'),
  )
    ? list
    : undefined
}
