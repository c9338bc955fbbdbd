import type { Metric } from '../metric.js'
import { share } from '../statistics.js'

const full = 0.95

/** M21: few slides are filled to the brim; a picture is meant to take all the room there is (P20). */
export const crammed: Metric = {
  id: 'M21',
  name: 'slides filled to more than 95 %',
  group: 'layout',
  targets: [{ what: 'share', aim: { to: 0.05 }, acceptable: { to: 0.12 } }],
  measure: ({ content }) => {
    const judged = content.filter(({ slide }) => slide.kind !== 'figure')
    if (judged.length === 0) return undefined
    const found = judged.filter(({ slide }) => slide.fill > full)
    return {
      values: [share(found.length, judged.length)],
      short: found.map(({ index, slide }) => ({ index, message: `filled to ${Math.round(slide.fill * 100)} %` })),
    }
  },
}
