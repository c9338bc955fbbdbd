import type { RootContent } from 'mdast'
import type { Figures, Lecture, Passage, Question } from '../../model.js'
import { withOptions } from '../../plan/quiz.js'
import { wordingFor } from '../../plan/wording.js'
import { type Footnotes, footnoteBlocks } from './footnotes.js'
import { readingBlocks } from './reading-blocks.js'
import type { ReadingContext } from './reading-context.js'

/** What the questions of a lecture are read with. */
export interface QuestionFrame {
  readonly lecture: Lecture
  readonly figures: Figures
  readonly footnotes: Footnotes
  /** Whether addresses are written out behind links. */
  readonly isPaper: boolean
}

/** What belongs to a question, without the question itself, and its whole answer. */
export interface QuestionBlocks {
  readonly asked: readonly RootContent[]
  readonly answered: readonly RootContent[]
}

/** Returns the blocks of a question and of its answer, with the right options of a quiz and with its footnotes. */
export function questionBlocks(question: Question, frame: QuestionFrame): QuestionBlocks {
  const { body, answer, key } = question
  const context = contextOf(answer, frame)
  const label: RootContent = {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: context.wording.key }] }],
  }
  return {
    asked: readingBlocks(withOptions(question), contextOf(body, frame)),
    answered: [
      ...(key.length === 0 ? [] : [label]),
      ...readingBlocks([...key, ...answer.nodes], context),
      ...footnoteBlocks([...body.nodes, ...answer.nodes], frame.footnotes, context),
    ],
  }
}

function contextOf({ source, nodes }: Passage, { lecture, figures, isPaper }: QuestionFrame): ReadingContext {
  const wording = wordingFor(lecture.lang)
  const from = Math.min(6, ...nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))
  return { source, figures, wording, callouts: wording.callouts, headings: { from, to: 3 }, isPaper }
}
