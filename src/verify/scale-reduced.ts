import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Gate } from './gate.js'

/** M03: names the parts of a deck that fit only below the smallest body size. */
export const scaleReduced: Gate = ({ deck }) => {
  const small = deck.slides.filter((slide) => slide.scale === 24 && slide.atoms.length > 0)
  return [...new Set(small.map((slide) => slide.group))].map((group) =>
    diagnostic(
      'scale-reduced',
      'This part fits only at 24 px; shorten it, or split its table or formula',
      group.origin,
    ),
  )
}
