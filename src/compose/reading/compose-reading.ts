import type { Heading, RootContent } from 'mdast'
import { stringify } from 'yaml'
import type { Figures, Lecture, Question, Sections } from '../../model.js'
import { nodesText, type ShownText } from '../../plan/shown-text.js'
import { serialise } from '../serialise.js'
import { footnotesOf } from './footnotes.js'
import { type QuestionFrame, questionBlocks } from './question-blocks.js'

/** A document: Marp Markdown, each slide of which is a part of it, and what it shows. */
export interface Reading extends Omit<ShownText, 'titles'> {
  readonly markdown: string
}

/** Name of the theme in which documents are set. */
export const readingTheme = 'lectern-reading'

/**
 * Returns sections of notes to be read: of each a slide with its heading, and one for every question with its whole answer,
 * in order.
 */
export function composeReading(sections: Sections, lecture: Lecture, figures: Figures): Reading {
  const frame = { lecture, figures, footnotes: footnotesOf(lecture), isPaper: true }
  const parts = sections.flatMap(({ heading, questions }) => {
    const title: Heading = { type: 'heading', depth: 1, children: [...heading] }
    return [[title], ...questions.map((question) => entry(question, frame))]
  })
  return { markdown: readingMarkdown(parts, lecture), ...nodesText(parts.flat()) }
}

/** Returns the Marp Markdown of a document's parts, a slide each. */
export function readingMarkdown(parts: readonly (readonly RootContent[])[], { lang }: Lecture): string {
  const head = stringify({ marp: true, theme: readingTheme, math: 'katex', lang })
  return `---\n${head}---\n\n${parts.map((part) => serialise(part)).join('\n---\n\n')}`
}

function entry(question: Question, frame: QuestionFrame): RootContent[] {
  const { asked, answered } = questionBlocks(question, frame)
  return [{ type: 'heading', depth: 2, children: [...question.heading] }, ...asked, ...answered]
}
