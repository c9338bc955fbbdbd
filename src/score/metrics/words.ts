import { atomWords } from '../../fit/atom-words.js'
import type { Metric } from '../metric.js'
import { median, percentile } from '../statistics.js'

const most = 80

/** M25: a slide of points says enough and not too much (P6). */
export const words: Metric = {
  id: 'M25',
  name: 'words on key-point slides',
  group: 'content',
  targets: [
    { what: 'median', aim: { from: 20, to: 45 }, acceptable: { from: 0, to: 50 } },
    { what: '95th percentile', aim: { to: 70 }, acceptable: { to: most } },
  ],
  measure: ({ content }) => {
    const slides = content.filter(({ slide }) => slide.kind === 'points')
    if (slides.length === 0) return undefined
    const counted = slides.map(({ index, slide }) => ({
      index,
      count: slide.atoms.reduce((sum, atom) => sum + atomWords(atom), 0),
    }))
    const counts = counted.map(({ count }) => count)
    return {
      values: [median(counts), percentile(counts, 0.95)],
      short: counted
        .filter(({ count }) => count > most)
        .map(({ index, count }) => ({ index, message: `says ${Math.round(count)} words` })),
    }
  },
}
