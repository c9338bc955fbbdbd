import type { SlideGroup } from '../../model.js'
import type { SlideFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'
import { median } from '../statistics.js'

const acceptable = 0.5

/** M24: the slides that share a heading are filled alike. */
export const balance: Metric = {
  id: 'M24',
  name: 'balance inside a group',
  group: 'layout',
  targets: [{ what: 'median', aim: { to: 0.35 }, acceptable: { to: acceptable } }],
  measure: ({ content }) => {
    const groups = new Map<SlideGroup, SlideFacts[]>()
    for (const facts of content) groups.set(facts.slide.group, [...(groups.get(facts.slide.group) ?? []), facts])
    const spreads = [...groups.values()].filter((slides) => slides.length > 1).map(spreadOf)
    if (spreads.length === 0) return undefined
    const uneven = spreads.filter(({ spread }) => spread > acceptable)
    return {
      values: [median(spreads.map(({ spread }) => spread))],
      short: uneven.map(({ index }) => ({ index, message: 'much emptier than the others under its heading' })),
    }
  },
}

function spreadOf(slides: readonly SlideFacts[]): { spread: number; index: number } {
  const sorted = [...slides].sort((one, other) => one.slide.fill - other.slide.fill)
  const [emptiest, fullest] = [sorted[0], sorted.at(-1)]
  return { spread: (fullest?.slide.fill ?? 0) - (emptiest?.slide.fill ?? 0), index: emptiest?.index ?? 0 }
}
