import type { Metric } from '../metric.js'
import { missesWith } from '../misses-with.js'
import { median } from '../statistics.js'

const aim = { from: 0.65, to: 0.85 }

/** M20: slides are neither empty nor crammed. */
export const fill: Metric = {
  id: 'M20',
  name: 'fill of content slides',
  group: 'layout',
  targets: [{ what: 'median', aim, acceptable: { from: 0.5, to: 0.92 } }],
  measure: ({ content }) => {
    if (content.length === 0) return undefined
    const value = median(content.map(({ slide }) => slide.fill))
    const outside = content.filter(({ slide }) => missesWith(slide.fill, value, aim))
    return {
      values: [value],
      short: outside.map(({ index, slide }) => ({ index, message: `filled to ${Math.round(slide.fill * 100)} %` })),
    }
  },
}
