import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Passage } from '../model.js'
import { isCalloutKind } from '../plan/is-callout-kind.js'
import { telling } from '../plan/picture-names.js'
import { comparableText } from './comparable-text.js'

/** A piece of text in notes, and where it stands. */
export interface Leaf {
  /** Its text, comparable. */
  readonly value: string
  readonly node: Nodes
  /** How the notes write it, comparable. */
  readonly written: string
  /** The kind of a callout, `[!NOTE]`, for which its form and name stand. */
  readonly isCalloutKind: boolean
  readonly line: number
  readonly column: number
}

/** Returns what a passage of notes says, piece by piece. */
export function leavesOf({ nodes, source }: Passage): Leaf[] {
  const found: Leaf[] = []
  visit({ type: 'root', children: [...nodes] } as Nodes, (node) => {
    const start = node.position?.start
    const value = comparableText(ownText(node))
    if (value === '') return
    const written = comparableText(source.text.slice(start?.offset ?? 0, node.position?.end.offset ?? 0))
    found.push({
      value,
      node,
      written: written || value,
      isCalloutKind: isCalloutKind(node, source),
      line: start?.line ?? 1,
      column: start?.column ?? 1,
    })
  })
  return found
}

/** A name that says nothing of its picture, such as a number, is no text. */
function ownText(node: Nodes): string {
  if (node.type === 'image') return telling(node.alt ?? '', node.url)
  return 'value' in node && node.type !== 'html' ? node.value : ''
}
