import type { TextRole } from '../../verify/slide-look.js'
import type { Metric } from '../metric.js'
import { missesWith } from '../misses-with.js'

/** Height of a Latin capital in em; height of a slide in px; what DISCAS allows (C5). */
const capHeight = 0.73
const slideHeight = 720
const heightsPerShare = 200

const aim = { from: 6 }
const body: ReadonlySet<TextRole> = new Set(['prose', 'item'])

/** M39: the smallest body text of a deck, whatever its slide is for, can be read from so many screen heights away. */
export const legibility: Metric = {
  id: 'M39',
  name: 'legible from',
  group: 'access',
  targets: [{ what: 'screen heights', aim, acceptable: { from: 5 } }],
  measure: ({ slides }) => {
    const judged = slides.flatMap(({ index, seen }) => {
      const runs = seen.look.blocks.filter(({ role }) => body.has(role)).flatMap((block) => block.runs)
      const sizes = runs.filter((run) => !run.isRelative && !run.isFormula).map(({ size }) => size)
      return sizes.length === 0 ? [] : [{ index, heights: heightsOf(Math.min(...sizes)) }]
    })
    if (judged.length === 0) return undefined
    const value = Math.min(...judged.map(({ heights }) => heights))
    return {
      values: [value],
      short: judged
        .filter(({ heights }) => missesWith(heights, value, aim))
        .map(({ index, heights }) => ({ index, message: `legible from ${heights.toFixed(1)} screen heights only` })),
    }
  },
}

function heightsOf(size: number): number {
  return (heightsPerShare * capHeight * size) / slideHeight
}
