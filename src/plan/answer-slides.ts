import type { PhrasingContent } from 'mdast'
import type { Detail, Figures, Origin, Question, Ratio, SlideGroup } from '../model.js'
import { atomise } from './atomise.js'
import { codeMayGrow } from './growing-code.js'
import { tablesMayGrow } from './growing-tables.js'
import type { ShownPart } from './join-short-parts.js'
import { layoutsFor } from './layouts.js'
import { isEndlessHeading, shortHeading } from './short-heading.js'
import { shownParts } from './shown-parts.js'
import type { Wording } from './wording.js'

/** What the slides of an answer depend on besides it. */
export interface AnswerFrame {
  /** Number of the question among those of its deck, counted from 1, and how many these are. */
  readonly number: number
  readonly of: number
  readonly figures: Figures
  readonly wording: Wording
  readonly lang: string
  readonly detail: Detail
  readonly ratio: Ratio
}

/** Returns the slides of an answer before breaking: one for each sub-heading, each with its passage of the notes. */
export function answerSlides(question: Question, frame: AnswerFrame): SlideGroup[] {
  const { lang, detail, ratio, wording } = frame
  const parts = shownParts(question, { lang, detail, ratio, keyLabel: wording.key })
  // A topic has no slide of its own that would show its whole heading.
  const isAsked = question.role === 'question'
  const asked = isAsked ? shortHeading(question.heading, frame.ratio) : question.heading
  const title = isAsked && isEndlessHeading(asked, frame.ratio) ? numberOf(frame) : undefined
  const { source } = question.answer
  const context = { source, figures: frame.figures, callouts: frame.wording.callouts }
  const shown = parts.map((part) => ({ part, atoms: atomise(part.nodes, context) }))
  const mayGrow = {
    tables: shown.every(({ atoms }) => tablesMayGrow(atoms)),
    code: shown.every(({ atoms }) => codeMayGrow(atoms, ratio)),
  }
  return shown.map(({ part, atoms }, index) => {
    const heading = part.heading?.children ?? part.assertion ?? title
    return {
      kind: 'answer',
      kicker: heading ? asked : undefined,
      heading: heading ?? asked,
      headingDepth: 3,
      layouts: layoutsFor(atoms, {
        isAsserted: part.heading === undefined && part.assertion !== undefined,
        mayGrow,
      }),
      subtitle: [],
      atoms,
      question,
      origin: originOf(part, question),
      span: { source, start: part.start, end: parts[index + 1]?.start ?? question.answer.end },
    }
  })
}

/** A question of more than two lines stands above the title, which says which question is answered. */
function numberOf({ wording, number, of }: AnswerFrame): PhrasingContent[] {
  return [{ type: 'text', value: wording.answerOf(number, of) }]
}

function originOf(part: ShownPart, question: Question): Origin {
  const start = firstNode(part)?.position?.start
  return start ? { file: question.origin.file, line: start.line, column: start.column } : question.origin
}

function firstNode(part: ShownPart) {
  return part.heading?.node ?? part.nodes.find((node) => node.position)
}
