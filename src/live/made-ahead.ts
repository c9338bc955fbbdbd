import type { BuiltDeck } from '../build/build-deck.js'
import type { DeckJob } from '../build/deck-jobs.js'
import { questionsOf } from '../plan/questions-of.js'
import { type DeckParts, type DeckSlide, deckParts, slideAt, stylesOf } from '../render/deck-parts.js'
import { isFontStyle } from './is-font-style.js'
import { isGood } from './is-good.js'

/** Makes the slides of some questions: in a deck of their own. */
export type MakeOnly = (job: DeckJob) => Promise<BuiltDeck>

/** Above this the deck is made at once: it takes not much longer. */
const mostAhead = 4

/**
 * Makes the slides of changed questions ahead of the rest of their deck, fitted and inspected as all are, and returns the
 * deck with them in place; undefined where that is no gain or something is wrong. What other slides say of these
 * questions, such as a list of them, is as it was.
 *
 * @param parts the deck as it was made last
 * @param changed places of the questions in the deck, counted from 0
 */
export async function madeAhead(
  parts: DeckParts,
  job: DeckJob,
  changed: readonly number[],
  makeOnly: MakeOnly,
): Promise<DeckParts | undefined> {
  const questions = questionsOf(job)
  const wanted = new Set(changed.map((place) => questions[place]))
  const [first, ...others] = job.sections
    .map((section) => ({ ...section, questions: section.questions.filter((question) => wanted.has(question)) }))
    .filter((section) => section.questions.length > 0)
  if (!first || changed.length > mostAhead || countQuestions(parts) !== questions.length) return undefined
  const made = await makeOnly({ ...job, sections: [first, ...others], among: job.sections })
  const own = deckParts(made.html)
  const isWhole = isGood(made) && countQuestions(own) === changed.length
  return isWhole && isStyled(parts, own) ? withSlides(parts, own, changed) : undefined
}

/** Whether a deck has the style of all that other slides show; besides fonts, only formulas come with a style of theirs. */
function isStyled(parts: DeckParts, own: DeckParts): boolean {
  return (['svg', 'formatted'] as const).every((where) => hasFormulas(parts, where) || !hasFormulas(own, where))
}

function hasFormulas({ slides }: DeckParts, where: 'svg' | 'formatted'): boolean {
  return slides.some((slide) => slide[where].includes('class="katex'))
}

/** Puts slides in the place of those that belong to the same questions, with the fonts that they bring. */
function withSlides(parts: DeckParts, own: DeckParts, changed: readonly number[]): DeckParts {
  const slides = changed.reduce(
    (all, place, index) => replaced(all, place + 1, ofQuestion(own.slides, index + 1)),
    parts.slides,
  )
  const known = new Set(stylesOf(parts))
  const styles = stylesOf(own).flatMap((style) =>
    known.has(style) || !isFontStyle(style) ? [] : `<style>${style}</style>`,
  )
  const before = parts.before.replace('</head>', () => `${styles.join('')}</head>`)
  const placed = slides.map((slide, index) =>
    slide === parts.slides[index] && slides.length === parts.slides.length
      ? slide
      : slideAt(slide, index + 1, slides.length),
  )
  return { ...parts, before, slides: placed }
}

function replaced(slides: readonly DeckSlide[], question: number, by: readonly DeckSlide[]): readonly DeckSlide[] {
  const start = slides.findIndex((slide) => questionOf(slide) === question)
  const numbered = by.map((slide) => ({
    ...slide,
    svg: slide.svg.replace(questionPattern, ` data-question="${question}"`),
  }))
  const rest = slides.slice(start).filter((slide) => questionOf(slide) !== question)
  return [...slides.slice(0, start), ...numbered, ...rest]
}

const questionPattern = / data-question="(\d+)"/

function ofQuestion(slides: readonly DeckSlide[], question: number): readonly DeckSlide[] {
  return slides.filter((slide) => questionOf(slide) === question)
}

function questionOf({ svg }: DeckSlide): number | undefined {
  const number = questionPattern.exec(svg.slice(0, svg.indexOf('>')))?.[1]
  return number === undefined ? undefined : Number(number)
}

/** Questions without a slide would have the others counted otherwise than in the notes. */
function countQuestions({ slides }: DeckParts): number {
  return new Set(slides.map(questionOf).filter((number) => number !== undefined)).size
}
