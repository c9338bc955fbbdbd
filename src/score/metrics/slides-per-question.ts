import type { Metric } from '../metric.js'
import { median, percentile } from '../statistics.js'

const most = 8

/** M37: a question takes a few slides. */
export const slidesPerQuestion: Metric = {
  id: 'M37',
  name: 'slides per question',
  group: 'content',
  targets: [
    { what: 'median', aim: { from: 2, to: 3 }, acceptable: { from: 1, to: 4 } },
    { what: '95th percentile', aim: { to: 6 }, acceptable: { to: most } },
  ],
  measure: ({ questions }) => {
    if (questions.length === 0) return undefined
    const counts = questions.map(({ slides }) => slides.length)
    return {
      values: [median(counts), percentile(counts, 0.95)],
      short: questions
        .filter(({ slides }) => slides.length > most)
        .map(({ slides }) => ({ index: slides[0]?.index ?? 0, message: `a question of ${slides.length} slides` })),
    }
  },
}
