import type { Metric } from '../metric.js'
import { share } from '../statistics.js'

const base = 32

/**
 * M29: most answers are set at the base size (P11): at the largest of the scales that the slides of a question share.
 * What a theme sets smaller at that scale, such as cards and options, is in the sizes that M38 and M39 measure.
 */
export const baseScale: Metric = {
  id: 'M29',
  name: 'answers at the base size',
  group: 'layout',
  targets: [{ what: 'share', aim: { from: 0.8 }, acceptable: { from: 0.7 } }],
  measure: ({ answers }) => {
    if (answers.length === 0) return undefined
    const smaller = answers.flatMap((slides) => slides.find(({ slide }) => slide.scale < base) ?? [])
    return {
      values: [1 - share(smaller.length, answers.length)],
      short: smaller.map(({ index, slide }) => ({ index, message: `set at ${slide.scale} px` })),
    }
  },
}
