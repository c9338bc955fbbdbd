import type { BlockContent, ListItem } from 'mdast'
import type { Detail, Question } from '../../model.js'
import { isBlock } from '../is-block.js'
import { phrasingText } from '../phrasing-text.js'
import { leadOf } from './leads.js'
import { type Extent, repeatedLeads } from './reduce-items.js'
import { reduceSection } from './reduce-section.js'
import { askedTerms } from './terms.js'

/** What cards beside each other are reduced for. */
export interface CardPointRequest {
  readonly question: Question
  readonly detail: Exclude<Detail, 'full'>
  /** Word equivalents that all cards together should keep within. */
  readonly words: number
  /** Em of text that stand beside one another in all cards of a row. */
  readonly line: number
}

/**
 * Returns what cards beside each other may say, the longest first. In each of these all cards are reduced alike: some
 * items only named beside others that are explained would look as if there were nothing to say of them.
 */
export function cardPoints(
  cards: readonly (readonly BlockContent[])[],
  { question, detail, words, line }: CardPointRequest,
): BlockContent[][][] {
  const extents: readonly Extent[] = detail === 'brief' ? ['lead'] : ['lines', 'line', 'lead']
  const columns = cards.length === 4 ? 2 : cards.length
  const request = {
    source: question.answer.source,
    asked: askedTerms(question.title),
    brief: detail === 'brief',
    opens: false,
    sections: 1,
    room: words / cards.length,
    line: line / columns,
    labels: repeatedLeads(cards.flat()),
    isHeaded: false,
  }
  const tried = extents.map((extent) =>
    cards.map((blocks) => reduceSection(blocks, { ...request, extent }).filter(isBlock)),
  )
  return tried.filter((shown) => areAlike(cards.flat(), shown.flat()))
}

/** Returns whether items that have a lead are all shown by it alone, or none of them is. */
function areAlike(written: readonly BlockContent[], shown: readonly BlockContent[]): boolean {
  const texts = new Set(itemsIn(shown).map(textOf))
  const led = itemsIn(written).filter((item) => leadIn(item) !== undefined)
  const named = led.filter((item) => texts.has(leadIn(item) ?? ''))
  return named.length === 0 || named.length === led.length
}

function itemsIn(blocks: readonly BlockContent[]): ListItem[] {
  return blocks.flatMap((block) => (block.type === 'list' ? block.children : []))
}

function textOf({ children: [first] }: ListItem): string {
  return first?.type === 'paragraph' ? phrasingText(first.children).trim() : ''
}

/** The lead of an item that says more than that. */
function leadIn({ children: [first] }: ListItem): string | undefined {
  const lead = first?.type === 'paragraph' ? leadOf(first.children) : undefined
  return lead && lead.value !== '' ? phrasingText(lead.content).trim() : undefined
}
