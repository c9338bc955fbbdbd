import type { Heading, RootContent } from 'mdast'
import { stringify } from 'yaml'
import type { Figures, Lecture, Passage, Question, Section } from '../../model.js'
import { withOptions } from '../../plan/quiz.js'
import { nodesText, type ShownText } from '../../plan/shown-text.js'
import { wordingFor } from '../../plan/wording.js'
import { serialise } from '../serialise.js'
import { type Footnotes, footnoteBlocks, footnotesOf } from './footnotes.js'
import { readingBlocks } from './reading-blocks.js'
import type { ReadingContext } from './reading-context.js'

/** A section as a document: Marp Markdown whose first slide is the title and every other a question, and what it shows. */
export interface Reading extends ShownText {
  readonly markdown: string
}

/** Name of the theme in which documents are set. */
export const readingTheme = 'lectern-reading'

/** Returns a section of notes to be read: every question with its whole answer, in order. */
export function composeReading(section: Section, lecture: Lecture, figures: Figures): Reading {
  const footnotes = footnotesOf(lecture)
  const title: Heading = { type: 'heading', depth: 1, children: [...section.heading] }
  const parts = [[title], ...section.questions.map((question) => entry(question, { lecture, figures, footnotes }))]
  const head = stringify({ marp: true, theme: readingTheme, math: 'katex', lang: lecture.lang })
  return {
    markdown: `---\n${head}---\n\n${parts.map(serialise).join('\n---\n\n')}`,
    ...nodesText(parts.flat()),
  }
}

interface Frame {
  readonly lecture: Lecture
  readonly figures: Figures
  readonly footnotes: Footnotes
}

function entry(question: Question, frame: Frame): RootContent[] {
  const { heading, body, answer, key } = question
  const context = contextOf(answer, frame)
  const label: RootContent[] =
    key.length === 0
      ? []
      : [
          {
            type: 'paragraph',
            children: [{ type: 'strong', children: [{ type: 'text', value: context.wording.key }] }],
          },
        ]
  const all = [...body.nodes, ...answer.nodes]
  return [
    { type: 'heading', depth: 2, children: [...heading] },
    ...readingBlocks(withOptions(question), contextOf(body, frame)),
    ...label,
    ...readingBlocks([...key, ...answer.nodes], context),
    ...footnoteBlocks(all, frame.footnotes, context),
  ]
}

function contextOf({ source, nodes }: Passage, { lecture, figures }: Frame): ReadingContext {
  const wording = wordingFor(lecture.lang)
  const from = Math.min(6, ...nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))
  return { source, figures, wording, callouts: wording.callouts, headings: { from, to: 3 } }
}
