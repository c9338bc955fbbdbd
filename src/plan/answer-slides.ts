import type { Detail, Figures, Origin, Question, SlideGroup } from '../model.js'
import { atomise } from './atomise.js'
import type { ShownPart } from './join-short-parts.js'
import { layoutsFor } from './layouts.js'
import { shortHeading } from './short-heading.js'
import { shownParts } from './shown-parts.js'
import type { Wording } from './wording.js'

/** What the slides of an answer depend on besides it. */
export interface AnswerFrame {
  readonly figures: Figures
  readonly wording: Wording
  readonly lang: string
  readonly detail: Detail
}

/** Returns the slides of an answer before breaking: one for each sub-heading, each with its passage of the notes. */
export function answerSlides(question: Question, frame: AnswerFrame): SlideGroup[] {
  const parts = shownParts(question, { lang: frame.lang, detail: frame.detail, keyLabel: frame.wording.key })
  // A topic has no slide of its own that would show its whole heading.
  const asked = question.role === 'question' ? shortHeading(question.heading) : question.heading
  const { source } = question.answer
  return parts.map((part, index) => {
    const heading = part.heading?.children ?? part.assertion
    const atoms = atomise(part.nodes, { source, figures: frame.figures, callouts: frame.wording.callouts })
    return {
      kind: 'answer',
      kicker: heading ? asked : undefined,
      heading: heading ?? asked,
      headingDepth: 3,
      layouts: layoutsFor(atoms),
      subtitle: [],
      atoms,
      question,
      origin: originOf(part, question),
      span: { source, start: part.start, end: parts[index + 1]?.start ?? question.answer.end },
    }
  })
}

function originOf(part: ShownPart, question: Question): Origin {
  const start = firstNode(part)?.position?.start
  return start ? { file: question.origin.file, line: start.line, column: start.column } : question.origin
}

function firstNode(part: ShownPart) {
  return part.heading?.node ?? part.nodes.find((node) => node.position)
}
