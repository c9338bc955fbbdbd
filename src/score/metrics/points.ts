import type { SlideFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'
import { missesWith } from '../misses-with.js'
import { percentile } from '../statistics.js'

const aim = { to: 4 }
/** P4: five are allowed, and six of one line each. */
const allowed = 5

/** M26: a list has few points (P4); an item is one point with the list below it, as in 4.2. */
export const points: Metric = {
  id: 'M26',
  name: 'points on list slides',
  group: 'content',
  targets: [{ what: '90th percentile', aim, acceptable: { to: allowed } }],
  measure: ({ content }) => {
    const counted = content
      .map((facts) => ({ index: facts.index, count: itemsOn(facts), weight: weightOf(facts) }))
      .filter(({ count }) => count > 0)
    if (counted.length === 0) return undefined
    const value = percentile(
      counted.map(({ weight }) => weight),
      0.9,
    )
    return {
      values: [value],
      short: counted
        .filter(({ weight }) => missesWith(weight, value, aim))
        .map(({ index, count }) => ({ index, message: `lists ${count} points` })),
    }
  },
}

function itemsOn({ slide }: SlideFacts): number {
  return slide.atoms.filter(({ content: { type } }) => type === 'item').length
}

/** Six points of one line are allowed as five of any length are, so they weigh no more. */
function weightOf(facts: SlideFacts): number {
  const items = facts.seen.look.blocks.filter(({ role }) => role === 'item')
  const count = itemsOn(facts)
  const isSixLines = count === allowed + 1 && items.length === count && items.every(({ lines }) => lines.length <= 1)
  return isSixLines ? allowed : count
}
