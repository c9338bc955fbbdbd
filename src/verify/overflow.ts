import { diagnostic } from '../diagnostics/diagnostic.js'
import { tolerance } from '../fit/tolerance.js'
import type { Gate } from './gate.js'

/** M01: no slide holds anything that leaves it or that is clipped. */
export const overflow: Gate = ({ deck, inspection }) =>
  inspection.slides.flatMap((slide, index) => {
    if (slide.overflow <= tolerance) return []
    const origin = deck.slides[index]?.atoms[0]?.origin ?? deck.slides[index]?.group.origin ?? deck.sections[0].origin
    const reason = `Slide ${index + 1} of ${deck.path} is ${Math.ceil(slide.overflow)} px too large; shorten what stands here, or write it as several items`
    return [diagnostic('overflow', reason, origin)]
  })
