import type { SlideFacts } from './deck-facts.js'

/** P20 */
const wantedShare = 0.5

/** Returns whether a slide is there for a picture, which is meant to take what room is left: it has half the height. */
export function isForPicture({ slide, seen }: SlideFacts): boolean {
  const heights = seen.look.pictures.map(({ box }) => box.bottom - box.top)
  return slide.kind === 'figure' && Math.max(0, ...heights) >= wantedShare * seen.body.height
}
