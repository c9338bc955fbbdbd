import { isForPicture } from '../is-for-picture.js'
import type { Metric } from '../metric.js'
import { share } from '../statistics.js'

const full = 0.95

/**
 * M21: few slides are filled to the brim. A picture is meant to take what room is left, so a slide of which it has half
 * the height is not crammed; one that is full of the text beside it is.
 */
export const crammed: Metric = {
  id: 'M21',
  name: 'slides filled to more than 95 %',
  group: 'layout',
  targets: [{ what: 'share', aim: { to: 0.05 }, acceptable: { to: 0.12 } }],
  measure: ({ content }) => {
    if (content.length === 0) return undefined
    const found = content.filter((facts) => facts.slide.fill > full && !isForPicture(facts))
    return {
      values: [share(found.length, content.length)],
      short: found.map(({ index, slide }) => ({ index, message: `filled to ${Math.round(slide.fill * 100)} %` })),
    }
  },
}
