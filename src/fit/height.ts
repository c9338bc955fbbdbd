import type { SlideMeasure } from './measure-in-page.js'

/** Returns the height in px that the atoms from `from` up to but not including `to` take on a slide of their own. */
export function heightOf({ atoms }: SlideMeasure, from: number, to: number): number {
  const first = atoms[from]
  const last = atoms[to - 1]
  return first && last ? last.bottom - first.top + first.head + last.tail : 0
}

/** Returns the height in px that a slide has for its atoms. */
export function bodyHeight({ bodyTop, bodyBottom }: SlideMeasure): number {
  return Math.max(1, bodyBottom - bodyTop)
}
