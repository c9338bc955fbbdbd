import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { sentenceEnds } from './sentences.js'
import { splitPhrasing } from './split-phrasing.js'
import { textWidth } from './text-width.js'

/** A heading wider than this many em takes more than two lines (P2: 25 em a line at 44 px). */
const widestHeading = 50

/** Returns whether a heading takes more than two lines at the size of titles. */
export function isLongHeading(heading: readonly PhrasingContent[]): boolean {
  return textWidth(textOf(heading)) > widestHeading
}

/**
 * Returns what heads the answer to a question: the question, or, where it is long and has several sentences, the one
 * that asks. The whole question stands on a slide of its own.
 */
export function shortHeading(heading: readonly PhrasingContent[]): readonly PhrasingContent[] {
  if (!isLongHeading(heading)) return heading
  const sentences = splitPhrasing(heading, sentenceEnds(textOf(heading)))
  return sentences.findLast((sentence) => /[?？]["”’)）]?$/u.test(textOf(sentence).trim())) ?? heading
}

function textOf(heading: readonly PhrasingContent[]): string {
  return toString({ type: 'paragraph', children: [...heading] }, { includeHtml: false })
}
