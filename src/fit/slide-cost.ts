import { toString } from 'mdast-util-to-string'
import type { Atom } from '../model.js'
import { showsFigures } from '../plan/figures.js'
import { textWidth } from '../plan/text-width.js'
import { atomWords } from './atom-words.js'

/** A continuation that is less full than this is a remnant (M22). */
export const orphanFill = 0.25

/** An item up to this many em wide takes one line. */
const widestLine = 34

/** Terms of the cost of one slide, from slide-design 4.2; tuned there on 600 answers. */
const terms = {
  slide: 20,
  comfortableFill: 0.7,
  underfull: 100,
  crowdedFill: 0.95,
  crowded: 80,
  /** M21: a slide without any air costs a little more than a step down in size, one with a little a little less. */
  full: 12,
  fuller: 100,
  orphan: 60,
  /** P4 */
  mostItems: 4,
  extraItem: 6,
  /** P4: six points of a line each, five where some are longer; more are no list but a heap. */
  mostShort: 6,
  mostLong: 5,
  crowdedItem: 40,
  /** P6 */
  mostWords: 60,
  extraWord: 0.5,
  /** P1 */
  mixedKinds: 40,
}

/** What the cost of a slide depends on besides its height. */
export interface AtomLoad {
  readonly items: number
  /** Items of more than a line. */
  readonly longItems: number
  readonly words: number
  /** 1 for the first atom of a table, figure or code block; output belongs to its code, a step's code to its list. */
  readonly visuals: number
}

/** Returns what one atom adds to its slide. */
export function loadOf(atom: Atom): AtomLoad {
  const { container, content, index, below } = atom
  const isBlock = container?.kind === 'table' || (container?.kind === 'code' && !container.output)
  const isVisual = showsFigures(content) || (isBlock && index === 0)
  return {
    items: content.type === 'item' ? 1 : 0,
    longItems: content.type === 'item' && textWidth(toString(content.node)) > widestLine ? 1 : 0,
    words: atomWords(atom),
    visuals: isVisual && !below ? 1 : 0,
  }
}

/** Returns what two loads come to together. */
export function addLoads(one: AtomLoad, other: AtomLoad): AtomLoad {
  return {
    items: one.items + other.items,
    longItems: one.longItems + other.longItems,
    words: one.words + other.words,
    visuals: one.visuals + other.visuals,
  }
}

/** The load of an empty slide. */
export const noLoad: AtomLoad = { items: 0, longItems: 0, words: 0, visuals: 0 }

/** Returns the cost of a slide that is filled to `fill` (1 is full) and carries `load`. */
export function slideCost(fill: number, load: AtomLoad): number {
  const under = Math.max(0, terms.comfortableFill - fill)
  const over = Math.max(0, fill - terms.crowdedFill)
  return (
    terms.slide +
    terms.underfull * under ** 2 +
    terms.crowded * over ** 2 +
    (over > 0 ? terms.full + terms.fuller * over : 0) +
    (fill > 1 ? 1000 * (fill - 1) : 0) +
    (fill < orphanFill ? terms.orphan : 0) +
    terms.extraItem * Math.max(0, load.items - terms.mostItems) +
    terms.crowdedItem * Math.max(0, load.items - (load.longItems > 0 ? terms.mostLong : terms.mostShort)) +
    terms.extraWord * Math.max(0, load.words - terms.mostWords) +
    (load.visuals > 1 ? terms.mixedKinds : 0)
  )
}
