import { answerPoints } from '../answer-points.js'
import type { Metric } from '../metric.js'
import { says } from '../says.js'
import { share } from '../statistics.js'

/** M33: what the author points at is on slides, said by more than the question above them. */
export const coverage: Metric = {
  id: 'M33',
  name: 'key points shown',
  group: 'content',
  targets: [{ what: 'share', aim: { from: 0.9 }, acceptable: { from: 0.8 } }],
  measure: ({ texts }) => {
    const judged = texts.flatMap(({ question, slides, said }) =>
      answerPoints(question).map(({ text, labelled, line }) => ({
        index: slides.at(-1)?.index ?? 0,
        text,
        line,
        isShown: says(said, text) || (labelled !== undefined && says(said, labelled)),
      })),
    )
    if (judged.length === 0) return undefined
    const hidden = judged.filter(({ isShown }) => !isShown)
    return {
      values: [1 - share(hidden.length, judged.length)],
      short: hidden.map(({ index, text, line }) => ({
        index,
        line,
        message: `“${text.slice(0, 30)}” is in the notes only`,
      })),
    }
  },
}
