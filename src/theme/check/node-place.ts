import type { Node } from 'postcss'
import type { Origin } from '../../model.js'

/** Returns where a node of a style sheet begins in its file. */
export function nodePlace({ source }: Node, file: string): Origin {
  return { file, line: source?.start?.line ?? 1, column: source?.start?.column ?? 1 }
}
