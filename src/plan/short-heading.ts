import type { PhrasingContent } from 'mdast'
import type { Ratio } from '../model.js'
import { phrasingText } from './phrasing-text.js'
import { sentenceEnds } from './sentences.js'
import { slicePhrasing } from './slice-phrasing.js'
import { splitPhrasing } from './split-phrasing.js'
import { textWidth } from './text-width.js'

/** Widths in em of two lines, less what the last word and a counter take, at each size of titles (P2). */
const twoLines: Readonly<Record<Ratio, { readonly title: number; readonly compact: number; readonly dense: number }>> =
  {
    '16:9': { title: 50, compact: 62, dense: 72 },
    '4:3': { title: 34, compact: 43, dense: 50 },
  }

/** Letters of bold text, and of code, are this much wider than what `textWidth` counts for them. */
const boldness = { text: 1.1, code: 1.25 }

/** A question wider than this many em may take more than two lines at the size of questions that stand alone. */
const widestQuestion = 36

/** `True or false?` and `Why?` tell no question from another: what they ask of heads instead. */
const barelyAsks =
  /^[("“（]?(?:(?:is (?:this|that|it) )?(?:true|false|right|wrong|correct|so)(?:(?: or |\/)(?:true|false|right|wrong|not|incorrect))?|yes or no|(?:and )?why(?: not| (?:is|was) (?:this|that|it)(?: so)?)?|how (?:so|come)|do you agree|(?:这)?(?:个?(?:说法|观点|描述|句话))?(?:对|正确)(?:吗|不对|与否|还是错误?)?|(?:这)?是?(?:否|不是)?(?:正确|对)的?吗?|为什么(?:呢|会这样)?|为何|原因(?:是什么|何在)|なぜ(?:ですか)?|왜(?:인가)?)[?？]["”’)）]?$/iu

/** Returns whether a question takes more than two lines at the size of questions that stand alone (M28). */
export function isWideQuestion(heading: readonly PhrasingContent[]): boolean {
  return textWidth(phrasingText(heading)) > widestQuestion
}

/** Returns whether a heading takes more than two lines at the size of titles; it is set smaller then. */
export function isLongHeading(heading: readonly PhrasingContent[], ratio: Ratio): boolean {
  return headingWidth(heading) > twoLines[ratio].title
}

/** Returns whether a heading takes more than two lines even so; it is set smaller still. */
export function isVeryLongHeading(heading: readonly PhrasingContent[], ratio: Ratio): boolean {
  return headingWidth(heading) > twoLines[ratio].compact
}

/** Returns whether a heading takes more than two lines at every size: something shorter has to stand for it (M28). */
export function isEndlessHeading(heading: readonly PhrasingContent[], ratio: Ratio): boolean {
  return headingWidth(heading) > twoLines[ratio].dense
}

/**
 * Returns what heads the answer to a question: the question, or, where it is long and has several sentences, the one
 * that asks. The whole question stands on its question slide.
 */
export function shortHeading(heading: readonly PhrasingContent[], ratio: Ratio): readonly PhrasingContent[] {
  if (!isLongHeading(heading, ratio)) return heading
  const sentences = sentencesOf(heading)
  return sentences[headAt(sentences, ratio)] ?? heading
}

/** Returns what a long question says before and behind the sentence that heads its answer, each as it is written. */
export function besidesAsking(heading: readonly PhrasingContent[], ratio: Ratio): PhrasingContent[][] {
  const ends = sentenceEnds(phrasingText(heading))
  const at = headAt(sentencesOf(heading), ratio)
  const before = at > 0 ? slicePhrasing(heading, 0, ends[at - 1]) : []
  const behind = at < ends.length ? slicePhrasing(heading, ends[at] ?? 0) : []
  return [before, behind].filter((stretch) => stretch.length > 0)
}

function sentencesOf(heading: readonly PhrasingContent[]): PhrasingContent[][] {
  return splitPhrasing(heading, sentenceEnds(phrasingText(heading)))
}

/** Index of the sentence that heads: the last that asks; -1 where the only one is all there is, or none does. */
function headAt(sentences: readonly PhrasingContent[][], ratio: Ratio): number {
  if (sentences.length < 2) return -1
  const at = sentences.findLastIndex((sentence) => /[?？]["”’)）]?$/u.test(wordsOf(sentence)))
  if (!barelyAsks.test(wordsOf(sentences[at] ?? []))) return at
  const stated = at > 0 ? at - 1 : at + 1
  return isEndlessHeading(sentences[stated] ?? [], ratio) ? at : stated
}

function wordsOf(sentence: readonly PhrasingContent[]): string {
  return phrasingText(sentence).trim()
}

function headingWidth(heading: readonly PhrasingContent[]): number {
  return heading.reduce((sum, node) => {
    if ('children' in node) return sum + headingWidth(node.children)
    const text = phrasingText([node])
    const narrow = 2 * textWidth(text) - text.length
    const [wide, letters] = [Math.max(0, narrow), (text.length - Math.max(0, narrow)) / 2]
    return sum + wide + letters * (node.type === 'inlineCode' ? boldness.code : boldness.text)
  }, 0)
}
