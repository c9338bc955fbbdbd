import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { sentenceEnds } from './sentences.js'
import { splitPhrasing } from './split-phrasing.js'
import { textWidth } from './text-width.js'

/** A heading wider than this many em takes more than two lines (P2: 25 em a line at 44 px). */
const widestHeading = 50

/** A question wider than this many em may take more than two lines at the size of questions that stand alone. */
const widestQuestion = 36

/** Returns whether a question takes more than two lines at the size of questions that stand alone (M28). */
export function isWideQuestion(heading: readonly PhrasingContent[]): boolean {
  return textWidth(textOf(heading)) > widestQuestion
}

/** Returns whether a heading takes more than two lines at the size of titles. */
export function isLongHeading(heading: readonly PhrasingContent[]): boolean {
  return textWidth(textOf(heading)) > widestHeading
}

/**
 * Returns what heads the answer to a question: the question, or, where it is long and has several sentences, the one
 * that asks. The whole question stands on its question slide.
 */
export function shortHeading(heading: readonly PhrasingContent[]): readonly PhrasingContent[] {
  if (!isLongHeading(heading)) return heading
  const sentences = sentencesOf(heading)
  return sentences[askingAt(sentences)] ?? heading
}

/** Returns the sentences of a long question besides the one that heads its answer, in order. */
export function besidesAsking(heading: readonly PhrasingContent[]): PhrasingContent[] {
  const sentences = sentencesOf(heading)
  const at = askingAt(sentences)
  const others = sentences.filter((_, index) => index !== at)
  return others.flatMap((sentence, index): PhrasingContent[] => {
    // Cutting took away the space that stands between sentences of most scripts.
    const isSpaced = /[\p{ASCII}]$/u.test(textOf(others[index - 1] ?? []))
    return isSpaced ? [{ type: 'text', value: ' ' }, ...sentence] : sentence
  })
}

function sentencesOf(heading: readonly PhrasingContent[]): PhrasingContent[][] {
  return splitPhrasing(heading, sentenceEnds(textOf(heading)))
}

/** Index of the last sentence that asks; -1 where the only one is all there is, or none does. */
function askingAt(sentences: readonly PhrasingContent[][]): number {
  if (sentences.length < 2) return -1
  return sentences.findLastIndex((sentence) => /[?？]["”’)）]?$/u.test(textOf(sentence).trim()))
}

function textOf(heading: readonly PhrasingContent[]): string {
  return toString({ type: 'paragraph', children: [...heading] }, { includeHtml: false })
}
