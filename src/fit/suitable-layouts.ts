import { bodyHeight, heightOf } from './height.js'
import { type FitGroup, measureAt } from './measure-groups.js'

/** A paragraph that fills more than this of its slide, about four lines, is too long to be set large. */
const mostLarge = 0.55

/** More than this many times its height no line of code has in larger type, but by wrapping. */
const mostGrowth = 1.7

/** Returns measured groups without the arrangements that their content is too long for. */
export function suitableLayouts(measured: readonly FitGroup[]): FitGroup[] {
  const stacks = new Map(measured.flatMap((draft) => (draft.layout === 'stack' ? [[draft.group, draft]] : [])))
  return measured.filter((draft) => {
    if (draft.layout === 'large') return isShort(draft)
    return draft.layout !== 'roomy' || !wrapsMore(draft, stacks.get(draft.group))
  })
}

function isShort(draft: FitGroup): boolean {
  const measure = measureAt(draft, 32)
  return heightOf(measure, 0, draft.atoms.length) <= mostLarge * bodyHeight(measure)
}

/** Whether a line of code that is set larger takes a further line for it. */
function wrapsMore(roomy: FitGroup, stack: FitGroup | undefined): boolean {
  const height = (draft: FitGroup, at: number) => heightOf(measureAt(draft, 32), at, at + 1)
  return roomy.atoms.some(
    ({ content }, at) => content.type === 'line' && stack && height(roomy, at) > mostGrowth * height(stack, at),
  )
}
