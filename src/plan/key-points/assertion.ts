import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Source } from '../../model.js'
import { imagesIn } from '../figures.js'
import { splitPhrasing } from '../split-phrasing.js'
import { defines } from './candidates.js'
import { isContrasted, isWhole, leansOnPrevious, ordinalOf, pointsElsewhere, saysNothingYet } from './gates.js'
import {
  announcement,
  aside,
  cause,
  comparisonQuestion,
  howQuestion,
  listQuestion,
  meaningQuestion,
  means,
  summaryCue,
  whyQuestion,
} from './patterns.js'
import { echoes } from './rank.js'
import { boldWidths, exampleStart, type Sentence, sentencesOf } from './sentence.js'
import { sharedTerms, termsOf } from './terms.js'

/** A sentence that answers the question, and the part without it. */
export interface Asserted {
  readonly assertion: readonly PhrasingContent[]
  readonly nodes: readonly RootContent[]
}

/** Two lines of a title at 44 px, in em (P2); and what is too little to be an answer. */
const width = { most: 50, least: 5, cue: 12, bold: 10 }
/** The first sentence must name at least this share of what is asked. */
const namesAsked = { alone: 0.3, first: 0.5 }

/** Blocks that bear a sentence above them out. */
const evidence: ReadonlySet<RootContent['type']> = new Set(['list', 'table', 'math', 'code', 'cards'])

/** Says only that a summary follows: the sentence behind it is the answer. */
const cueLabel = /^(?:一句话(?:总结|概括|回答|说)?|总结|结论|简言之|一言以蔽之|TL;?DR)\s*[：:]\s*/iu

interface Place {
  readonly node: Paragraph
  readonly sentences: readonly Sentence[]
  readonly index: number
  readonly exampleFrom: number
}

/**
 * Returns the sentence of a part that may head its slide (P3), taken out of it; undefined where none surely answers.
 *
 * @param isAll whether everything is to be shown, also that what follows is the answer in one sentence
 */
export function findAssertion(
  nodes: readonly RootContent[],
  question: { readonly title: string; readonly asked: ReadonlySet<string> },
  source: Source,
  isAll: boolean,
): Asserted | undefined {
  const places = placesIn(nodes, source)
  const may = places.filter((place) => mayHead(place, question.asked))
  const found =
    may.find((place) => isWholeOpening(place, nodes, question)) ??
    may.find(isSummary) ??
    onlyStressed(may, places, question.asked) ??
    may.find((place) => isDefinition(place, question)) ??
    may.find((place) => isFirst(place, nodes, question))
  return found && takeOut(found, nodes, isAll)
}

function placesIn(nodes: readonly RootContent[], source: Source): Place[] {
  const end = nodes.findIndex(({ type }) => type === 'heading')
  return nodes.slice(0, end < 0 ? nodes.length : end).flatMap((node) => {
    if (node.type !== 'paragraph') return []
    const sentences = sentencesOf(node, source)
    const exampleFrom = exampleStart(sentences)
    return sentences.map((_, index) => ({ node, sentences, index, exampleFrom }))
  })
}

function mayHead({ sentences, index, exampleFrom }: Place, asked: ReadonlySet<string>): boolean {
  const sentence = sentences[index]
  if (!sentence || sentence.width > width.most || sentence.width < width.least) return false
  const { text } = sentence
  if (!isWhole(text) || leansOnPrevious(text) || pointsElsewhere(text, false) || saysNothingYet(text)) return false
  if (ordinalOf(text) >= 0 || isContrasted(sentences[index + 1]?.text) || echoes(sentence.words, asked)) return false
  if (announcement.test(text) || aside.test(sentence.words) || (isLabelled(text) && !summaryCue.test(text)))
    return false
  // A line of a poem of lines, or a label, ends like no sentence.
  if (!/[。.!！）)”"]$/u.test(text) && sentences.length > 1) return false
  return index < exampleFrom
}

function isLabelled(text: string): boolean {
  return /^[^，。,.：:]{1,24}[：:]/u.test(text)
}

function sentenceAt({ sentences, index }: Place): Sentence | undefined {
  return sentences[index]
}

function named(place: Place, asked: ReadonlySet<string>): number {
  return asked.size === 0 ? 0 : sharedTerms(termsOf(sentenceAt(place)?.words ?? ''), asked) / asked.size
}

type Asked = { readonly title: string; readonly asked: ReadonlySet<string> }

function isWholeOpening(place: Place, nodes: readonly RootContent[], { title, asked }: Asked): boolean {
  if (place.node !== nodes[0] || place.sentences.length !== 1) return false
  if (nodes.length === 1) return true
  if (comparisonQuestion.test(title) || named(place, asked) < namesAsked.alone) return false
  // A sentence that the author set apart above what bears it out is the answer, whatever it is made of.
  return givesIt(place, title) || (evidence.has(nodes[1]?.type ?? 'paragraph') && !listQuestion.test(title))
}

function isFirst(place: Place, nodes: readonly RootContent[], { title, asked }: Asked): boolean {
  if (comparisonQuestion.test(title) || place.node !== nodes[0] || place.index !== 0) return false
  return named(place, asked) >= namesAsked.first && givesIt(place, title)
}

function isDefinition({ sentences, index }: Place, { title, asked }: Asked): boolean {
  if (comparisonQuestion.test(title) || listQuestion.test(title)) return false
  return index === 0 && meaningQuestion.test(title) && defines(sentences[0]?.words ?? '', asked)
}

/** Who asks why wants a reason, who asks how wants a way. */
function givesIt(place: Place, title: string): boolean {
  const text = sentenceAt(place)?.text ?? ''
  if (listQuestion.test(title) && !/、|, | and /u.test(text)) return false
  return (!whyQuestion.test(title) || cause.test(text)) && (!howQuestion.test(title) || means.test(text))
}

function isSummary(place: Place): boolean {
  const sentence = sentenceAt(place)
  return sentence !== undefined && sentence.width >= width.cue && summaryCue.test(sentence.text)
}

/** A bold sentence answers where nothing else is stressed as much. */
function onlyStressed(may: readonly Place[], places: readonly Place[], asked: ReadonlySet<string>): Place | undefined {
  const stressed = places.filter((place) => boldWidths(sentenceAt(place)?.content ?? []).widest >= width.bold)
  const [only, ...others] = stressed
  if (!only || others.length > 0 || !may.includes(only) || named(only, asked) === 0) return undefined
  const sentence = sentenceAt(only)
  const isSentence = /[。.!！]\**$/u.test(sentence?.text ?? '')
  return sentence && isSentence && boldWidths(sentence.content).all > sentence.width * 0.6 ? only : undefined
}

function withoutCue(content: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [first, ...others] = content
  if (first?.type !== 'text') return content
  const value = first.value.replace(cueLabel, '')
  return value === '' && others.length === 0 ? content : [{ ...first, value }, ...others]
}

/** The final full stop is left out (G8). */
function takeOut(place: Place, nodes: readonly RootContent[], isAll: boolean): Asserted | undefined {
  const sentence = sentenceAt(place)
  if (!sentence) return undefined
  const around = [place.sentences.slice(0, place.index), place.sentences.slice(place.index + 1)]
  const rest = around.flatMap((sentences): Paragraph[] => {
    const [first] = sentences
    const last = sentences.at(-1)
    if (!first || !last) return []
    const parts = splitPhrasing(first.whole, [first.from, last.to])
    const children = parts[first.from === 0 ? 0 : 1] ?? []
    return [{ type: 'paragraph', children, ...(first.position ? { position: first.position } : {}) }]
  })
  const images = imagesIn(place.node)
  const pictures: Paragraph[] = images.length > 0 ? [{ type: 'paragraph', children: images }] : []
  return {
    assertion: withoutStop(isAll ? sentence.content : withoutCue(sentence.content)),
    nodes: nodes.flatMap((node) => (node === place.node ? [...rest, ...pictures] : [node])),
  }
}

function withoutStop(content: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = content.at(-1)
  if (!last) return content
  if (last.type === 'text')
    return [...content.slice(0, -1), { ...last, value: last.value.replace(/(?<!\.)[。.]$/u, '') }]
  if ('children' in last)
    return [...content.slice(0, -1), { ...last, children: [...withoutStop(last.children)] } as PhrasingContent]
  return content
}
