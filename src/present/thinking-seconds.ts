import type { PresentedSlide } from './slides.js'

/** Seconds to think where the slide does not say how long. */
const usual = 60

/** Returns how long a countdown on a slide takes, s. */
export function thinkingSeconds({ thinking }: PresentedSlide): number {
  return thinking ?? usual
}
