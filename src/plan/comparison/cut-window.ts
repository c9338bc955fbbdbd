import type { RootContent } from 'mdast'
import type { Entry } from './entry.js'

/** Entries of a run that are set side by side: positions of the first and after the last. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** Returns the entries of a window: the last ends where it stops being like the ones before it; what follows is left over. */
export function cutWindow(
  entries: readonly Entry[],
  { from, to }: Window,
): { entries: Entry[]; left: readonly RootContent[] } {
  const chosen = entries.slice(from, to)
  const last = chosen.at(-1)
  if (!last || last.opening.type === 'listItem') return { entries: chosen, left: [] }
  const earlier = chosen.slice(0, -1)
  const ends = last.blocks.findIndex((block, index) =>
    earlier.every(({ blocks }) => blocks[index]?.type !== block.type),
  )
  const length = ends === -1 ? last.blocks.length : ends
  return { entries: [...earlier, { ...last, blocks: last.blocks.slice(0, length) }], left: last.blocks.slice(length) }
}
