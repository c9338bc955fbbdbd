import type { Metric } from '../metric.js'
import { percentile } from '../statistics.js'

const acceptable = 5

/** M26: a list has few points (P4). */
export const points: Metric = {
  id: 'M26',
  name: 'points on list slides',
  group: 'content',
  targets: [{ what: '90th percentile', aim: { to: 4 }, acceptable: { to: acceptable } }],
  measure: ({ content }) => {
    const counted = content
      .map(({ index, slide }) => ({
        index,
        count: slide.atoms.filter(({ content: { type } }) => type === 'item').length,
      }))
      .filter(({ count }) => count > 0)
    if (counted.length === 0) return undefined
    const counts = counted.map(({ count }) => count)
    return {
      values: [percentile(counts, 0.9)],
      short: counted
        .filter(({ count }) => count > acceptable)
        .map(({ index, count }) => ({ index, message: `lists ${count} points` })),
    }
  },
}
