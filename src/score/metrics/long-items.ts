import type { Metric } from '../metric.js'
import { share } from '../statistics.js'

const mostLines = 2

/** M27: an item takes two lines at most (P5). */
export const longItems: Metric = {
  id: 'M27',
  name: 'items of more than two lines',
  group: 'content',
  targets: [{ what: 'share', aim: { to: 0 }, acceptable: { to: 0.03 } }],
  measure: ({ content }) => {
    const items = content.flatMap(({ index, seen }) =>
      seen.look.blocks.filter(({ role }) => role === 'item').map(({ text, lines }) => ({ index, text, lines })),
    )
    if (items.length === 0) return undefined
    const long = items.filter(({ lines }) => lines.length > mostLines)
    return {
      values: [share(long.length, items.length)],
      short: long.map(({ index, text, lines }) => ({ index, text, message: `an item of ${lines.length} lines` })),
    }
  },
}
