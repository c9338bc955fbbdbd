import type { Size, Slide } from '../model.js'
import { fitFigure } from '../plan/figures.js'

/** Price of a figure as small as nothing, beside one that has the slide for itself (P20); about two slides. */
const price = 40

/** Returns what the figures of slides cost for being smaller than they could be on a slide of their own. */
export function smallFigures(slides: readonly Slide[], body: Size): number {
  const lacking = slides.flatMap(({ atoms }) =>
    atoms.flatMap(({ content }) => {
      if (content.type !== 'figure' || content.figure.name === undefined) return []
      const most = fitFigure(content.figure, body)
      return [1 - (content.size.width * content.size.height) / (most.width * most.height)]
    }),
  )
  return price * lacking.reduce((sum, share) => sum + Math.max(0, share), 0)
}
