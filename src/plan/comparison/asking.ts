import { asksToCompare } from './comparing-words.js'
import { type Folded, fold } from './fold.js'
import type { Form } from './form.js'
import { areJoined, type Named, namesAsked } from './names.js'

/** What stands above a stretch of an answer and may ask for a comparison: the question, the sub-heading. */
export interface Asking {
  /** The question first, then what stands above the stretch, outermost first. */
  readonly texts: readonly Folded[]
  /** The headings of the whole answer. */
  readonly headings: readonly string[]
  readonly compares: boolean
  /** The form in which what is found is shown. */
  readonly form: Form
}

/** Returns what asks, given the texts that stand above a stretch. */
export function askingOf(texts: readonly string[], headings: readonly string[], form: Form): Asking {
  return { texts: texts.map(fold), headings, compares: texts.some(asksToCompare), form }
}

/** Returns what asks below one more heading; the question and the nearest heading count. */
export function askingBelow(asking: Asking, heading: string): Asking {
  return askingOf([asking.texts[0]?.text ?? '', heading], asking.headings, asking.form)
}

/** Returns the names of a text that stand beside each other in one of the asking texts, one for each text. */
export function askedNames(texts: readonly string[], asking: Asking): (Named | undefined)[] {
  const answers = asking.texts.map((asked) => {
    const names = namesAsked(texts, asked)
    const found = names.flatMap((name) => (name ? [name] : []))
    return areJoined(found, asked) ? names : texts.map(() => undefined)
  })
  const counts = answers.map((names) => names.filter(Boolean).length)
  return answers[counts.indexOf(Math.max(...counts))] ?? []
}
