import type { PresentedSlide } from './slides.js'

/** Where a slide is on the page, px. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Returns where a slide itself is: its element is as large as the window, with room beside it or above. */
export function slideFrame({ svg }: PresentedSlide): Frame {
  const box = svg.getBoundingClientRect()
  const { width, height } = svg.viewBox.baseVal
  const scale = Math.min(box.width / width, box.height / height)
  const size = { width: width * scale, height: height * scale }
  return {
    left: box.left + (box.width - size.width) / 2,
    top: box.top + (box.height - size.height) / 2,
    ...size,
  }
}
