import { fold } from './fold.js'
import { occurrences } from './occurrences.js'
import { type Term, terms } from './terms.js'

/** A question as it is searched; all texts folded. */
export interface Entry {
  readonly title: string
  /** Title of its section. */
  readonly section: string
  /** Its answer, by the slides that stand for it. */
  readonly passages: readonly string[]
}

/** A question that has what is searched for. */
export interface Hit {
  /** Index of the entry. */
  readonly entry: number
  /** Index of the passage that shows it best; undefined where only the titles do. */
  readonly passage: number | undefined
}

/** Everything found, best first. */
export interface Found {
  readonly terms: readonly Term[]
  readonly hits: readonly Hit[]
}

/** How well each term stands in each part of an entry. */
interface Match {
  readonly entry: number
  readonly title: readonly number[]
  readonly section: readonly number[]
  readonly passages: readonly (readonly number[])[]
  /** Where the query stands as it was typed. */
  readonly literal: { readonly title: boolean; readonly passages: readonly boolean[] }
}

const titleWeight = 4
const sectionWeight = 0.5
const literalWeight = 2

/**
 * Finds the questions that have all terms of a query in their title, section or answer; where none has, those that have
 * most of them. It reads all texts: the page has them for its excerpts, and an index would be as large again.
 */
export function find(query: string, entries: readonly Entry[]): Found {
  const literal = fold(query.normalize('NFC')).trim().replace(/\s+/g, ' ')
  const wanted = terms(literal)
  if (wanted.length === 0) return { terms: [], hits: [] }
  const matches = entries.map((entry, index) => matchOf(entry, index, wanted, literal))
  const weights = wanted.map((_, term) =>
    rarity(matches.filter((match) => best(match, term) > 0).length, entries.length),
  )
  const most = Math.max(0, ...matches.map((match) => termsIn(match, wanted)))
  const scored = matches
    .filter((match) => most > 0 && termsIn(match, wanted) === most)
    .map((match) => ({ match, score: scoreOf(match, weights) }))
    .sort((one, other) => other.score - one.score || one.match.entry - other.match.entry)
  return { terms: wanted, hits: scored.map(({ match }) => ({ entry: match.entry, passage: shownIn(match, weights) })) }
}

function matchOf(entry: Entry, index: number, wanted: readonly Term[], literal: string): Match {
  const qualities = (text: string) => wanted.map((term) => occurrences(text, term, 1).quality)
  const isLiteral = (text: string) => wanted.length > 1 && text.includes(literal)
  return {
    entry: index,
    title: qualities(entry.title),
    section: qualities(entry.section),
    passages: entry.passages.map(qualities),
    literal: { title: isLiteral(entry.title), passages: entry.passages.map(isLiteral) },
  }
}

function best({ title, section, passages }: Match, term: number): number {
  return Math.max(title[term] ?? 0, section[term] ?? 0, ...passages.map((passage) => passage[term] ?? 0))
}

function termsIn(match: Match, wanted: readonly Term[]): number {
  return wanted.filter((_, term) => best(match, term) > 0).length
}

/** What few questions have says more. */
function rarity(having: number, all: number): number {
  return Math.log(1 + all / (1 + having))
}

function scoreOf({ title, section, passages, literal }: Match, weights: readonly number[]): number {
  const inPassages = weights.map((_, term) => {
    const qualities = passages.map((passage) => passage[term] ?? 0)
    const having = qualities.filter((quality) => quality > 0).length
    return Math.max(0, ...qualities) * (1 + Math.log(1 + having))
  })
  const asTyped = (literal.title ? titleWeight : 0) + (literal.passages.includes(true) ? literalWeight : 0)
  return (
    titleWeight * weighed(title, weights) +
    sectionWeight * weighed(section, weights) +
    weighed(inPassages, weights) +
    asTyped * Math.max(...weights)
  )
}

function weighed(qualities: readonly number[], weights: readonly number[]): number {
  return qualities.reduce((sum, quality, term) => sum + quality * (weights[term] ?? 0), 0)
}

/** The passage with most of it, unless the title has more. */
function shownIn({ title, passages, literal }: Match, weights: readonly number[]): number | undefined {
  const scores = passages.map(
    (passage, index) =>
      weighed(passage, weights) + (literal.passages[index] ? literalWeight * Math.max(...weights) : 0),
  )
  const highest = Math.max(0, ...scores)
  const inTitle = title.filter((quality) => quality > 0).length
  const index = scores.indexOf(highest)
  const inPassage = passages[index]?.filter((quality) => quality > 0).length ?? 0
  return highest > 0 && inPassage >= inTitle ? index : undefined
}
