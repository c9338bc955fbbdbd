import type { Rgb } from '../../theme/color-contrast.js'
import type { TextRun } from '../../verify/slide-look.js'
import type { SlideFacts } from '../deck-facts.js'
import type { Metric, ShortSlide } from '../metric.js'

/** Colours less lively than this are greys. */
const dullest = 40
const mostSizes = 6
/** Hues nearer to one another than this are one, in degrees. */
const oneHue = 30

/**
 * M38: few families, sizes and hues. Formulas, the colours of code and whatever takes its size from the text around it
 * are left out: they are not chosen by the theme's scale.
 */
export const variety: Metric = {
  id: 'M38',
  name: 'variety of type',
  group: 'access',
  targets: [
    { what: 'families', aim: { to: 2 }, acceptable: { to: 3 } },
    { what: 'sizes', aim: { to: mostSizes }, acceptable: { to: 8 } },
    { what: 'hues', aim: { to: 1 }, acceptable: { to: 2 } },
  ],
  measure: ({ slides }) => {
    const blocks = slides.flatMap(({ seen }) => seen.look.blocks)
    const runs = blocks.flatMap((block) => block.runs.filter((run) => !run.isFormula))
    const own = runs.filter((run) => !run.isRelative)
    const colored = blocks
      .filter(({ role }) => role !== 'code')
      .flatMap((block) => block.runs.filter((run) => !run.isFormula))
    if (runs.length === 0) return undefined
    const families = new Set(runs.map(({ family }) => family))
    const sizes = new Set(own.map(({ size }) => Math.round(size)))
    return { values: [families.size, sizes.size, hueCount(colored)], short: rareSizes(slides) }
  },
}

/** The first slide of each size beyond those that most slides have. */
function rareSizes(slides: readonly SlideFacts[]): ShortSlide[] {
  const seenOn = new Map<number, Set<number>>()
  for (const { index, seen } of slides) {
    const runs = seen.look.blocks.flatMap((block) => block.runs)
    for (const { size, isFormula, isRelative } of runs) {
      if (isFormula || isRelative) continue
      const key = Math.round(size)
      seenOn.set(key, (seenOn.get(key) ?? new Set()).add(index))
    }
  }
  const rare = [...seenOn].sort(([, one], [, other]) => other.size - one.size).slice(mostSizes)
  return rare.map(([size, indexes]) => ({
    index: Math.min(...indexes),
    message: `has text of ${size} px, as ${indexes.size - 1} other slides have`,
  }))
}

function hueCount(runs: readonly TextRun[]): number {
  const hues = [...new Set(runs.flatMap(({ color }) => hueOf(color)))].sort((one, other) => one - other)
  const [first, last] = [hues[0], hues.at(-1)]
  const gaps = hues.filter((hue, index) => index === 0 || hue - (hues[index - 1] ?? 0) > oneHue).length
  const meets = gaps > 1 && first !== undefined && last !== undefined && first + 360 - last <= oneHue
  return meets ? gaps - 1 : gaps
}

function hueOf([red, green, blue]: Rgb): number[] {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const range = most - least
  if (range < dullest) return []
  if (most === red) return [Math.round((60 * (green - blue)) / range + 360) % 360]
  if (most === green) return [Math.round((60 * (blue - red)) / range + 120)]
  return [Math.round((60 * (red - green)) / range + 240)]
}
