import type { Paragraph, PhrasingContent } from 'mdast'
import type { Source } from '../../model.js'
import { withoutImages } from '../figures.js'
import { proseText } from '../phrasing-text.js'
import { isContrasted, isWhole, leansOnPrevious, pointsElsewhere, saysNothingYet, tiesToPrevious } from './gates.js'
import { isSeparate, type Lead, leadOf } from './leads.js'
import { clausesOf, joinSentences, type Sentence, sentencesOf } from './sentence.js'

/** What the first words of an item are taken from. */
interface OpeningRequest {
  readonly source: Source
  /** Whether a nested list follows that is looked at on its own. */
  readonly isAnnounced: boolean
  /** Width of two lines in em. */
  readonly room: number
}

/** An opening narrower than this, in em, takes the next sentence with it where both fit. */
const slight = 12

/**
 * Returns the paragraphs that stand for an item: its lead with the first whole sentences, at most two lines; or the first
 * sentence that may stand alone. Undefined where none may.
 */
export function openingOf(
  first: Paragraph,
  others: readonly Paragraph[],
  request: OpeningRequest,
): Paragraph[] | undefined {
  const content = withoutImages(first.children)
  const lead = leadOf(content)
  if (lead && isSeparate(lead) && lead.value === '') {
    const named: Paragraph = { ...first, children: [...(request.isAnnounced ? lead.content : content)] }
    const next = others[0] && openingSentences(others[0], undefined, request)
    if (others.length === 0) return [named]
    return next ? [named, next] : undefined
  }
  const opening = openingSentences(first, lead, request)
  return opening && [opening]
}

function openingSentences(
  paragraph: Paragraph,
  lead: Lead | undefined,
  { source, room }: OpeningRequest,
): Paragraph | undefined {
  const sentences = sentencesOf(paragraph, source)
  const count = openingCount(sentences, lead, room)
  if (count > 0) return withContent(paragraph, joinSentences(sentences.slice(0, count)))
  const clause = openingClause(sentences, lead, { source, room })
  if (clause) return withContent(paragraph, clause.content)
  if (lead) return undefined
  const alone = sentences.find((sentence, index) => {
    return mayStand(sentence.text) && sentence.width <= room && !isContrasted(sentences[index + 1]?.text)
  })
  return alone && withContent(paragraph, alone.content)
}

/** How many sentences from the first on make a point of at most two lines; 0 where they cannot. */
function openingCount(sentences: readonly Sentence[], lead: Lead | undefined, room: number): number {
  const [first] = sentences
  if (!first || !mayOpen(first, lead)) return 0
  let count = 1
  let width = first.width
  while (count < sentences.length && (isContrasted(sentences[count]?.text) || width < slight)) {
    const next = sentences[count]
    if (!next || saysNothingYet(next.text) || pointsElsewhere(next.text, false)) break
    width += next.width
    count += 1
  }
  if (isContrasted(sentences[count]?.text)) return 0
  return width <= room ? count : 0
}

/** Behind a lead of its own, a sentence may speak of “it”: the lead is what it speaks of. */
function mayOpen({ content, text }: Sentence, lead: Lead | undefined): boolean {
  if (!isWhole(text) || pointsElsewhere(text, false)) return false
  if (!lead || !isSeparate(lead)) return !leansOnPrevious(text) && !saysNothingYet(text)
  const value = proseText(content).slice(lead.end).trim()
  return !tiesToPrevious(value) && !saysNothingYet(value)
}

function mayStand(text: string): boolean {
  return isWhole(text) && !leansOnPrevious(text) && !pointsElsewhere(text, false) && !saysNothingYet(text)
}

/** A long first sentence may end at a semicolon where what follows does not go on from it. */
function openingClause(
  sentences: readonly Sentence[],
  lead: Lead | undefined,
  { source, room }: Pick<OpeningRequest, 'source' | 'room'>,
): Sentence | undefined {
  const [first] = sentences
  if (!first) return undefined
  const [clause, next] = clausesOf(first, source)
  if (!clause || !next || tiesToPrevious(next.text)) return undefined
  return clause.width <= room && mayOpen(clause, lead) ? clause : undefined
}

function withContent(paragraph: Paragraph, content: readonly PhrasingContent[]): Paragraph {
  return { ...paragraph, children: [...content] }
}
