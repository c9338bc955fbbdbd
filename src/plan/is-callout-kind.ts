import type { Nodes } from 'mdast'
import type { Source } from '../model.js'

/** Returns whether what a node says is the kind of a callout, as in `[!NOTE]`. */
export function isCalloutKind({ position }: Nodes, { text }: Pick<Source, 'text'>): boolean {
  const start = position?.start.offset ?? 0
  return text.slice(Math.max(0, start - 2), start) === '[!'
}
