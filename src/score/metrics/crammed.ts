import type { Metric } from '../metric.js'
import { share } from '../statistics.js'

const full = 0.95

/** M21: few slides are filled to the brim. */
export const crammed: Metric = {
  id: 'M21',
  name: 'slides filled to more than 95 %',
  group: 'layout',
  targets: [{ what: 'share', aim: { to: 0.05 }, acceptable: { to: 0.12 } }],
  measure: ({ content }) => {
    if (content.length === 0) return undefined
    const found = content.filter(({ slide }) => slide.fill > full)
    return {
      values: [share(found.length, content.length)],
      short: found.map(({ index, slide }) => ({ index, message: `filled to ${Math.round(slide.fill * 100)} %` })),
    }
  },
}
