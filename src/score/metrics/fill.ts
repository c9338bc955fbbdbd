import { isForPicture } from '../is-for-picture.js'
import type { Metric } from '../metric.js'
import { missesWith } from '../misses-with.js'
import { median } from '../statistics.js'

const aim = { from: 0.65, to: 0.85 }

/** M20: slides are neither empty nor crammed. One with a picture of half its height is filled by that, as P20 asks. */
export const fill: Metric = {
  id: 'M20',
  name: 'fill of content slides',
  group: 'layout',
  targets: [{ what: 'median', aim, acceptable: { from: 0.5, to: 0.92 } }],
  measure: ({ content }) => {
    const judged = content.filter((facts) => !isForPicture(facts))
    if (judged.length === 0) return undefined
    const value = median(judged.map(({ slide }) => slide.fill))
    const outside = judged.filter(({ slide }) => missesWith(slide.fill, value, aim))
    return {
      values: [value],
      short: outside.map(({ index, slide }) => ({ index, message: `filled to ${Math.round(slide.fill * 100)} %` })),
    }
  },
}
