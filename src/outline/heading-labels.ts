import { comparable } from './comparable.js'
import { headingOf, phrasingOf, type Step } from './flow.js'
import { answerLabel, questionLabel } from './labels.js'
import { questionLikeness } from './question-likeness.js'

/** A heading repeated this often word for word heads parts of answers. */
const fewestRepeats = 3

/** Returns the headings that are labels: “Answer”, “问题解答”, or a heading without a question that returns word for word. */
export function headingLabels(flow: readonly Step[]): ReadonlySet<Step> {
  const all = flow.filter((step) => headingOf(step) !== undefined)
  const counts = new Map<string, number>()
  for (const { text } of all) counts.set(comparable(text), (counts.get(comparable(text)) ?? 0) + 1)
  return new Set(all.filter((step) => isLabel(step) || isRepeated(step, counts)))
}

function isLabel(step: Step): boolean {
  const phrasing = phrasingOf(step)
  return answerLabel(phrasing)?.whole === true || questionLabel(phrasing)?.whole === true
}

function isRepeated({ text }: Step, counts: ReadonlyMap<string, number>): boolean {
  const repeats = counts.get(comparable(text)) ?? 0
  return repeats >= fewestRepeats && !/\d/.test(text) && questionLikeness(text) === 0
}
