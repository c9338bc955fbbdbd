import type { Metric } from '../metric.js'
import { missesWith } from '../misses-with.js'
import { median, percentile } from '../statistics.js'

const aims = { median: { from: 2, to: 3 }, most: { to: 6 } }

/** M37: a question takes a few slides, all those that ask it and all those that answer it. */
export const slidesPerQuestion: Metric = {
  id: 'M37',
  name: 'slides per question',
  group: 'content',
  targets: [
    { what: 'median', aim: aims.median, acceptable: { from: 1, to: 4 } },
    { what: '95th percentile', aim: aims.most, acceptable: { to: 8 } },
  ],
  measure: ({ questions }) => {
    if (questions.length === 0) return undefined
    const counts = questions.map(({ slides }) => slides.length)
    const [middle, most] = [median(counts), percentile(counts, 0.95)]
    return {
      values: [middle, most],
      short: questions
        .filter(
          ({ slides: { length } }) => missesWith(length, middle, aims.median) || missesWith(length, most, aims.most),
        )
        .map(({ slides }) => ({ index: slides[0]?.index ?? 0, message: `a question of ${slides.length} slides` })),
    }
  },
}
