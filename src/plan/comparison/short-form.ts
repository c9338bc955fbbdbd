import { type CardPointRequest, cardPoints } from '../key-points/card-points.js'
import { wordsOf } from '../key-points/words.js'
import { fitsCards } from './card-room.js'
import type { CardContent } from './cards-of.js'
import type { Form } from './form.js'
import { shortCells } from './short-cells.js'

/** Word equivalents of the cards of a slide (P6): fewer than the least hardly say anything, nobody reads more than the limit. */
const words = { most: 80, least: 28, limit: 140 }

/** How much worse a missing word is than one too many. */
const missingWord = 3

/** Em of text that stand beside one another in all cards of a row. */
const line = 33

/** Returns the form in which comparisons are seen at a glance: cards and cells in a few of the notes' own words. */
export function shortForm({ question, detail }: Pick<CardPointRequest, 'question' | 'detail'>): Form {
  const request = { question, detail, words: words.most, line }
  return { matrix: shortCells, cards: (contents) => shortCards(contents, request) }
}

/** Of what fits, what comes nearest to as many words as a slide should have. */
function shortCards(contents: readonly CardContent[], request: CardPointRequest): CardContent[] | undefined {
  const tried = cardPoints(
    contents.map(({ children }) => children),
    request,
  )
  const fitting = tried
    .map((cards) => contents.map((content, index) => ({ ...content, children: cards[index] ?? [] })))
    .filter((cards) => fitsCards(cards) && wordsOn(cards) <= words.limit)
  const prices = fitting.map(priceOf)
  return fitting[prices.indexOf(Math.min(...prices))]
}

function priceOf(cards: readonly CardContent[]): number {
  const said = wordsOn(cards)
  return Math.max(0, said - words.most) + missingWord * Math.max(0, words.least - said)
}

function wordsOn(cards: readonly CardContent[]): number {
  return wordsOf(cards.flatMap(({ children }) => children))
}
