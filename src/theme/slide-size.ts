import type { Ratio, Size } from '../model.js'

const sizes: Readonly<Record<Ratio, Size>> = {
  '16:9': { width: 1280, height: 720 },
  '4:3': { width: 960, height: 720 },
}

/** The margins on both sides of a slide's body, and its height, px (C3). */
const body = { margins: 144, height: 536 }

/** Returns the size of a slide in px (C1). */
export function slideSize(ratio: Ratio): Size {
  return sizes[ratio]
}

/** Returns the size that a slide's body has in themes with usual margins, px (C3). */
export function bodySize(ratio: Ratio): Size {
  return { width: sizes[ratio].width - body.margins, height: body.height }
}
