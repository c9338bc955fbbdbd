import { compose } from '../compose/compose.js'
import type { Slide } from '../model.js'
import type { FitContext } from './fit-context.js'
import type { MeasureRequest, SlideMeasure } from './measure-in-page.js'

/**
 * Measures slides, but for those of which it is known. That depends on nothing but their Markdown and what is asked: slides
 * do not see one another.
 */
export async function measureUnknown(
  slides: readonly Slide[],
  requests: readonly MeasureRequest[],
  { head, measure, known }: FitContext,
): Promise<readonly (readonly SlideMeasure[])[]> {
  if (!known) return await measure(compose(slides, head), requests)
  const keys = slides.map((slide, index) => JSON.stringify([compose([slide], head), requests[index]]))
  const unknown = [...keys.keys()].filter((index) => !known.has(keys[index] ?? ''))
  const at = <T>(all: readonly T[]) => unknown.flatMap((index) => all[index] ?? [])
  const measured = unknown.length > 0 ? await measure(compose(at(slides), head), at(requests)) : []
  for (const [place, key] of at(keys).entries()) known.set(key, measured[place] ?? [])
  return keys.map((key) => known.get(key) ?? [])
}
