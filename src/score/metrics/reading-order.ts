import type { Box, TextBlock } from '../../verify/slide-look.js'
import type { Metric } from '../metric.js'

/** M40: what is read out one after the other stands so: down, or to the right. */
export const readingOrder: Metric = {
  id: 'M40',
  name: 'reading-order inversions',
  group: 'access',
  targets: [{ what: 'per slide', aim: { to: 0 }, acceptable: { to: 0.02 } }],
  measure: ({ slides }) => {
    if (slides.length === 0) return undefined
    const found = slides.flatMap(({ index, seen }) =>
      inversionsIn(seen.look.blocks).map(({ text }) => ({
        index,
        text,
        message: `“${text.trim().slice(0, 30)}” stands before what is read before it`,
      })),
    )
    return { values: [found.length / slides.length], short: found }
  },
}

function inversionsIn(blocks: readonly TextBlock[]): TextBlock[] {
  const shown = blocks.filter(({ role }) => role !== 'page' && role !== 'counter')
  return shown.filter((block, index) => {
    const before = shown[index - 1]
    return before !== undefined && standsBefore(block.box, before.box)
  })
}

function standsBefore(box: Box, other: Box): boolean {
  return box.bottom <= other.top && box.left < other.right
}
