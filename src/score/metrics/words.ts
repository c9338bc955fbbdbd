import type { Slide, SlideKind } from '../../model.js'
import { wordEquivalents } from '../../plan/text-width.js'
import type { TextRole } from '../../verify/slide-look.js'
import type { SlideFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'
import { missesWith } from '../misses-with.js'
import { median, percentile } from '../statistics.js'

const aims = { median: { from: 20, to: 45 }, most: { to: 70 } }

/** Kinds of slides that say their points in words; cards are no table (P6). */
const spoken: ReadonlySet<SlideKind> = new Set(['points', 'comparison'])

/** Steps with code are points, too. */
function isSpoken({ kind, atoms }: Slide): boolean {
  return spoken.has(kind) || atoms.some(({ below }) => below)
}

const body: ReadonlySet<TextRole> = new Set(['prose', 'item', 'heading'])

/** M25: a slide of points says enough and not too much (P6). Words are counted as they are seen, outside code and tables. */
export const words: Metric = {
  id: 'M25',
  name: 'words on key-point slides',
  group: 'content',
  targets: [
    { what: 'median', aim: aims.median, acceptable: { from: 0, to: 50 } },
    { what: '95th percentile', aim: aims.most, acceptable: { to: 80 } },
  ],
  measure: ({ content }) => {
    const counted = content
      .filter(({ slide, seen }) => isSpoken(slide) && seen.look.tables.length === 0)
      .map((facts) => ({ index: facts.index, count: wordsOn(facts) }))
      .filter(({ count }) => count > 0)
    if (counted.length === 0) return undefined
    const counts = counted.map(({ count }) => count)
    const [middle, most] = [median(counts), percentile(counts, 0.95)]
    return {
      values: [middle, most],
      short: counted
        .filter(({ count }) => missesWith(count, middle, aims.median) || missesWith(count, most, aims.most))
        .map(({ index, count }) => ({ index, message: `says ${Math.round(count)} words` })),
    }
  },
}

/** A slide that has nothing but a title says what that says; a formula is read as one word. */
function wordsOn({ slide, seen }: SlideFacts): number {
  const isCounted = (role: TextRole) => (slide.atoms.length === 0 ? role === 'title' : body.has(role))
  const shown = seen.look.blocks.filter(({ role }) => isCounted(role))
  return shown.reduce((sum, { text }) => sum + wordEquivalents(text.replaceAll('\ufffc', ' x ')), 0)
}
