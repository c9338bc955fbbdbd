import type { SlideFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'
import { missesWith } from '../misses-with.js'
import { median } from '../statistics.js'

const aim = { to: 0.35 }

/** M24: the slides of an answer are filled alike. A group is that of a question, as in P11, 4.2 and M29. */
export const balance: Metric = {
  id: 'M24',
  name: 'balance inside an answer',
  group: 'layout',
  targets: [{ what: 'median', aim, acceptable: { to: 0.5 } }],
  measure: ({ answers }) => {
    const spreads = answers.filter((slides) => slides.length > 1).map(spreadOf)
    if (spreads.length === 0) return undefined
    const value = median(spreads.map(({ spread }) => spread))
    const uneven = spreads.filter(({ spread }) => missesWith(spread, value, aim))
    return {
      values: [value],
      short: uneven.map(({ index }) => ({ index, message: 'much emptier than the others of its answer' })),
    }
  },
}

function spreadOf(slides: readonly SlideFacts[]): { spread: number; index: number } {
  const sorted = [...slides].sort((one, other) => one.slide.fill - other.slide.fill)
  const [emptiest, fullest] = [sorted[0], sorted.at(-1)]
  return { spread: (fullest?.slide.fill ?? 0) - (emptiest?.slide.fill ?? 0), index: emptiest?.index ?? 0 }
}
