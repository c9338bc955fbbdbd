import type { List, Paragraph } from 'mdast'
import { withoutImages } from '../plan/figures.js'
import {
  isContrasted,
  isWhole,
  leansOnPrevious,
  leavesLead,
  ordinalOf,
  pointsElsewhere,
  saysNothingYet,
  tiesToPrevious,
} from '../plan/key-points/gates.js'
import { isSeparate, type Lead } from '../plan/key-points/leads.js'
import { exampleStart } from '../plan/key-points/sentence.js'
import { proseText } from '../plan/phrasing-text.js'
import { areWordsOf, type ToldParagraph, type ToldSentence } from './shown-sentences.js'
import { phrasingText } from './source-text.js'

/** What a chosen piece of text offends against. */
export interface ChosenFault {
  readonly rule: 'G1' | 'G2' | 'G3' | 'G4' | 'G5' | 'G6' | 'G7' | 'G8'
  readonly text: string
  readonly node: Paragraph
}

/** G6: three lines of prose (P8), where nothing shorter was to be had; in em. */
const threeLines = 99

/** Returns what is wrong with the sentences and leads that were chosen of an answer's paragraphs. */
export function chosenFaults(paragraphs: readonly ToldParagraph[], hasFigure: boolean): ChosenFault[] {
  const torn = tornSeries(paragraphs)
  return paragraphs.flatMap((paragraph, index) => {
    const answer = { paragraphs, index, hasFigure }
    const sentences = paragraph.sentences.flatMap((_, at) => sentenceFaults(paragraph, at, answer))
    const pieces = [
      ...sentences,
      ...tornFaults(paragraph, paragraphs),
      ...nameFaults(paragraph, paragraphs[index + 1]),
      ...(paragraph.list && torn.has(paragraph.list) ? memberFaults(paragraph) : []),
    ]
    return pieces.map((fault) => ({ ...fault, node: paragraph.node }))
  })
}

type Fault = Omit<ChosenFault, 'node'>

interface Answer {
  readonly paragraphs: readonly ToldParagraph[]
  readonly index: number
  readonly hasFigure: boolean
}

function sentenceFaults(paragraph: ToldParagraph, at: number, answer: Answer): Fault[] {
  const told = paragraph.sentences[at]
  if (!told?.isShown || !isChosen(paragraph, at, answer)) return []
  const { text, width } = told.sentence
  const next = paragraph.sentences[at + 1]
  const announces = isAnnouncing(paragraph, at)
  const judged = at === 0 && !told.heads ? valueOf(paragraph, text) : text
  const isLed = judged !== text
  const follows = isAfterShown(paragraph, at, answer)
  const leans = isLed || isFirstWords(answer, at) ? tiesToPrevious(judged) : leansOnPrevious(judged)
  // Such a line is read with what it announces, whatever ties it to what stands before.
  const isTied = announces && tiesToPrevious(judged)
  const fails: readonly (readonly [Fault['rule'], boolean])[] = [
    ['G1', !isWhole(text)],
    ['G2', !follows && leans && !isTied],
    ['G3', !announces && pointsElsewhere(text, answer.hasFigure)],
    ['G4', next !== undefined && !next.isSeen && isContrasted(next.sentence.text)],
    ['G5', !announces && (saysNothingYet(judged) || isInsideHiddenExample(paragraph, at))],
    ['G6', width > threeLines],
    ['G8', ordinalOf(text) >= 0 && !hasWholeSeries(paragraph)],
  ]
  return fails.flatMap(([rule, isFault]) => (isFault ? [{ rule, text }] : []))
}

function isChosen(paragraph: ToldParagraph, at: number, answer: Answer): boolean {
  const { sentences, list } = paragraph
  if (sentences[at]?.heads || sentences.some(({ isSeen }) => !isSeen)) return true
  return list === undefined && at === 0 && !isAfterShown(paragraph, at, answer)
}

/** Whether what stands directly before a sentence is shown; the first one of all stands below the question. */
function isAfterShown({ sentences, before, list }: ToldParagraph, at: number, answer: Answer): boolean {
  if (at > 0) return sentences[at - 1]?.isSeen === true
  if (list !== undefined) return false
  if (before?.type !== 'paragraph') return true
  const earlier = answer.paragraphs[answer.index - 1]
  // Paragraphs with leads, and cards, are shown as a list is: each of them in part.
  if (earlier?.isCard || (earlier?.lead && (earlier.lead.isBold || isSeparate(earlier.lead)))) return true
  return earlier?.sentences.at(-1)?.isSeen !== false
}

function isFirstWords({ index }: Answer, at: number): boolean {
  return index === 0 && at === 0
}

/** Behind a lead of its own a sentence speaks of what the lead names. */
function valueOf({ node, lead }: ToldParagraph, text: string): string {
  if (!lead || !isSeparate(lead) || lead.value === '') return text
  const whole = proseText(node.children)
  return text.slice(Math.max(0, lead.end - (whole.length - whole.trimStart().length))).trim()
}

/** A sentence that ends in a colon stands with what it announces, and one about a formula below it. */
function isAnnouncing({ sentences, next, before }: ToldParagraph, at: number): boolean {
  if (before?.type === 'math' && at === 0) return true
  return (
    at === sentences.length - 1 &&
    next !== undefined &&
    !(next.type === 'paragraph' && isProse(next)) &&
    next.type !== 'heading'
  )
}

function isProse(node: Paragraph): boolean {
  return proseText(withoutImages(node.children)).trim() !== ''
}

/** G5: what follows the words that open an example belongs to it. */
function isInsideHiddenExample({ sentences }: ToldParagraph, at: number): boolean {
  const start = exampleStart(sentences.map(({ sentence }) => sentence))
  return at > start && sentences.slice(start, at).some(({ isSeen }) => !isSeen)
}

/** G8: who shows one member of a series shows all of them. */
function hasWholeSeries({ sentences }: ToldParagraph): boolean {
  return sentences.every(({ sentence, isSeen }: ToldSentence) => isSeen || ordinalOf(sentence.text) < 0)
}

/** Numbered lists of which some items are shown and others are not; those that say nothing in words do not count. */
function tornSeries(paragraphs: readonly ToldParagraph[]): ReadonlySet<List> {
  const hidden = paragraphs.flatMap(({ list, torn, sentences }) => {
    const isHidden = sentences.length > 0 && torn === '' && sentences.every(({ isSeen }) => !isSeen)
    return list?.ordered && isHidden ? [list] : []
  })
  return new Set(hidden)
}

/** G8: a number says that there are others before and behind it. */
function memberFaults({ node, sentences }: ToldParagraph): Fault[] {
  return sentences.some(({ isShown }) => isShown) ? [{ rule: 'G8', text: phrasingText(node.children) }] : []
}

/** What is shown of a sentence is its lead (G7), or a part of it that ends at a semicolon (G1). */
function tornFaults(paragraph: ToldParagraph, paragraphs: readonly ToldParagraph[]): Fault[] {
  const { torn, tornText, lead, list, endsClause } = paragraph
  if (torn === '') return []
  if (lead && areWordsOf(torn, lead)) {
    const siblings = paragraphs.filter((other) => list !== undefined && other.list === list)
    const areNames = siblings.every(({ lead: other, sentences }) => !other?.value || !sentences.some(saysMore(other)))
    return leavesLead(phrasingText(lead.content), lead.value) && areNames ? [] : [{ rule: 'G7', text: tornText }]
  }
  return endsClause ? [] : [{ rule: 'G1', text: tornText }]
}

/** A lead that ends with a full stop is a sentence, but says no more than the others. */
function saysMore(lead: Lead): (sentence: ToldSentence) => boolean {
  return ({ isShown, words }) => isShown && !areWordsOf(words, lead)
}

/** G7: a lead on a line of its own may be denied by the paragraph below it. */
function nameFaults({ list, sentences, lead }: ToldParagraph, below: ToldParagraph | undefined): Fault[] {
  if (list === undefined || lead?.value !== '' || below?.list !== undefined || !below) return []
  const isBare = sentences.every(({ isShown }) => isShown) && below.sentences.every(({ isSeen }) => !isSeen)
  const value = proseText(below.node.children)
  return isBare && below.before?.type === 'paragraph' && !leavesLead(proseText(lead.content), value)
    ? [{ rule: 'G7', text: proseText(lead.content) }]
    : []
}
