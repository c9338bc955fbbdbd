import type { TextRole } from '../../verify/slide-look.js'
import type { Metric } from '../metric.js'

/** Height of a Latin capital in em; height of a slide in px; what DISCAS allows (C5). */
const capHeight = 0.73
const slideHeight = 720
const heightsPerShare = 200

const acceptable = 5
const body: ReadonlySet<TextRole> = new Set(['prose', 'item'])

/** M39: body text can be read from so many screen heights away. */
export const legibility: Metric = {
  id: 'M39',
  name: 'legible from',
  group: 'access',
  targets: [{ what: 'screen heights', aim: { from: 6 }, acceptable: { from: acceptable } }],
  measure: ({ content }) => {
    const judged = content.flatMap(({ index, seen }) => {
      const runs = seen.look.blocks.filter(({ role }) => body.has(role)).flatMap((block) => block.runs)
      const sizes = runs.filter((run) => !run.isRelative && !run.isFormula).map(({ size }) => size)
      return sizes.length === 0 ? [] : [{ index, heights: heightsOf(Math.min(...sizes)) }]
    })
    if (judged.length === 0) return undefined
    return {
      values: [Math.min(...judged.map(({ heights }) => heights))],
      short: judged
        .filter(({ heights }) => heights < acceptable)
        .map(({ index, heights }) => ({ index, message: `legible from ${heights.toFixed(1)} screen heights only` })),
    }
  },
}

function heightsOf(size: number): number {
  return (heightsPerShare * capHeight * size) / slideHeight
}
