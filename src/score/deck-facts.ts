import { groupedBy } from '../grouped-by.js'
import type { Question, Slide, SlideGroup } from '../model.js'
import { questionsOf } from '../plan/questions-of.js'
import { comparableText } from '../verify/comparable-text.js'
import type { RenderedDeck } from '../verify/gate.js'
import type { InspectedSlide } from '../verify/inspect-deck.js'
import type { TextRole } from '../verify/slide-look.js'
import { phrasingText } from '../verify/source-text.js'

/** A slide as it was planned and as it is seen. */
export interface SlideFacts {
  /** Position in the deck, counted from 0. */
  readonly index: number
  readonly slide: Slide
  readonly seen: InspectedSlide
}

/** A question with its slides. */
export interface QuestionFacts {
  readonly question: Question
  readonly slides: readonly SlideFacts[]
  /** What its answer slides say, a line for each block, without the question that heads them. */
  readonly said: string
}

/** A rendered deck in the form in which metrics ask for it. */
export interface DeckFacts {
  readonly rendered: RenderedDeck
  readonly slides: readonly SlideFacts[]
  /** Slides that carry an answer, were it in their title alone. */
  readonly content: readonly SlideFacts[]
  /** The same by what they answer: a question group (P11), or what no question asks for. */
  readonly answers: readonly (readonly SlideFacts[])[]
  /** Questions and topics with what their slides say; what an author points at counts whatever heads it. */
  readonly texts: readonly QuestionFacts[]
  /** Those of them that are asked. */
  readonly questions: readonly QuestionFacts[]
}

/** Puts a rendered deck in the form in which metrics ask for it. */
export function deckFacts(rendered: RenderedDeck): DeckFacts {
  const { deck, inspection } = rendered
  const slides = deck.slides.flatMap((slide, index) => {
    const seen = inspection.slides[index]
    return seen ? [{ index, slide, seen }] : []
  })
  const all = groupedBy(slides, ({ slide }) => slide.group.question)
  const content = slides.filter(isAnswer)
  const texts = questionsOf(deck).map((question) => {
    const own = all.get(question) ?? []
    return { question, slides: own, said: saidOn(own.filter(isAnswer), question) }
  })
  const questions = texts.filter(({ question: { role } }) => role === 'question')
  const answers = groupedBy(content, ({ slide }) => askedBy(slide) ?? slide.group)
  return { rendered, slides, content, answers: [...answers.values()], texts, questions }
}

/** A topic is divided by its headings, each for itself. */
function askedBy({ group: { question } }: Slide): Question | SlideGroup | undefined {
  return question?.role === 'question' ? question : undefined
}

function isAnswer({ slide }: SlideFacts): boolean {
  return slide.group.kind === 'answer'
}

const running: ReadonlySet<TextRole> = new Set(['kicker', 'counter', 'page', 'running'])

/** The question stands above its answer on every slide (Q2): what says only that answers nothing. */
function saidOn(slides: readonly SlideFacts[], { heading }: Question): string {
  const asked = phrasingText(heading)
  const blocks = slides.flatMap(({ seen }) => seen.look.blocks)
  const own = blocks.filter(({ role, text }) => {
    return !running.has(role) && !(role === 'title' && comparableText(text) === asked)
  })
  return own.map(({ text }) => text).join('\n')
}
