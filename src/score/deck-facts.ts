import type { Question, Slide } from '../model.js'
import { comparableText } from '../verify/comparable-text.js'
import type { RenderedDeck } from '../verify/gate.js'
import type { InspectedSlide } from '../verify/inspect-deck.js'

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
  /** What its answer slides say, comparable. */
  readonly shown: string
}

/** A rendered deck in the form in which metrics ask for it. */
export interface DeckFacts {
  readonly rendered: RenderedDeck
  readonly slides: readonly SlideFacts[]
  /** Slides that carry an answer. */
  readonly content: readonly SlideFacts[]
  /** Questions that are asked; topics are not. */
  readonly questions: readonly QuestionFacts[]
}

/** Puts a rendered deck in the form in which metrics ask for it. */
export function deckFacts(rendered: RenderedDeck): DeckFacts {
  const { deck, inspection } = rendered
  const slides = deck.slides.flatMap((slide, index) => {
    const seen = inspection.slides[index]
    return seen ? [{ index, slide, seen }] : []
  })
  const byQuestion = new Map<Question, SlideFacts[]>()
  for (const facts of slides) {
    const { question } = facts.slide.group
    if (question) byQuestion.set(question, [...(byQuestion.get(question) ?? []), facts])
  }
  const questions = deck.section.questions
    .filter(({ role }) => role === 'question')
    .map((question) => {
      const own = byQuestion.get(question) ?? []
      return { question, slides: own, shown: shownOn(own.filter(isAnswer)) }
    })
  return {
    rendered,
    slides,
    content: slides.filter((facts) => isAnswer(facts) && facts.slide.atoms.length > 0),
    questions,
  }
}

function isAnswer({ slide }: SlideFacts): boolean {
  return slide.group.kind === 'answer'
}

function shownOn(slides: readonly SlideFacts[]): string {
  return slides.flatMap(({ seen }) => seen.look.blocks.map(({ text }) => comparableText(text))).join('\n')
}
