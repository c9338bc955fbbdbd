import type { Slide } from '../../model.js'
import type { Metric } from '../metric.js'
import { share } from '../statistics.js'

const emptyFill = 0.25
const fewestLines = 3

/** M22: no slide carries what was merely left over. A lone item or row is left over however high it is. */
export const orphans: Metric = {
  id: 'M22',
  name: 'orphan slides',
  group: 'layout',
  targets: [{ what: 'share', aim: { to: 0 }, acceptable: { to: 0.01 } }],
  measure: ({ content }) => {
    if (content.length === 0) return undefined
    const found = content.filter(({ slide }) => isOrphan(slide))
    return {
      values: [share(found.length, content.length)],
      short: found.map(({ index }) => ({ index, message: 'carries only what was left over' })),
    }
  },
}

function isOrphan({ part, fill, atoms }: Slide): boolean {
  if (!part || part.number === 1) return false
  const [only] = atoms
  const isSingle = atoms.length === 1 && (only?.content.type === 'item' || only?.content.type === 'row')
  const isStump = atoms.length < fewestLines && atoms.every(({ content }) => content.type === 'line')
  return fill < emptyFill || isStump || isSingle
}
