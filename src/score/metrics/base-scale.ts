import type { Metric } from '../metric.js'
import { share } from '../statistics.js'

const base = 32

/** M29: most answers are set at the base size (P11). */
export const baseScale: Metric = {
  id: 'M29',
  name: 'answers at the base size',
  group: 'layout',
  targets: [{ what: 'share', aim: { from: 0.8 }, acceptable: { from: 0.7 } }],
  measure: ({ content }) => {
    const first = new Map(
      content.map((facts) => [facts.slide.group.question ?? facts.slide.group, facts]).reverse() as [
        object,
        (typeof content)[number],
      ][],
    )
    if (first.size === 0) return undefined
    const smaller = [...first.values()].filter(({ slide }) => slide.scale < base).reverse()
    return {
      values: [1 - share(smaller.length, first.size)],
      short: smaller.map(({ index, slide }) => ({ index, message: `set at ${slide.scale} px` })),
    }
  },
}
