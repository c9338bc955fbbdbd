import type { Ratio, Size } from '../model.js'

const sizes: Readonly<Record<Ratio, Size>> = {
  '16:9': { width: 1280, height: 720 },
  '4:3': { width: 960, height: 720 },
}

/** Returns the size of a slide in px (C1). */
export function slideSize(ratio: Ratio): Size {
  return sizes[ratio]
}
