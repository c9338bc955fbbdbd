import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { KeyPoints } from '../../../src/plan/key-points/key-points.js'

/** Returns a text without white space, markers and the marks at its end, for comparing. */
export function bare(text: string): string {
  return text.replace(/[\s*`_>]+/g, '').replace(/[。.；;：:，,]+$/u, '')
}

/** Returns what is shown, one text for each paragraph, heading or cell. */
export function unitsOf(nodes: readonly (RootContent | PhrasingContent)[]): readonly string[] {
  return nodes.flatMap(unitsIn).filter((text) => text !== '')
}

function unitsIn(node: Nodes): readonly string[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [toString(node)]
  if (node.type === 'code' || node.type === 'math' || node.type === 'html') return []
  return 'children' in node ? node.children.flatMap(unitsIn) : []
}

/** Returns all that a slide says in words, its assertion first. */
export function allShown({ assertion, nodes }: KeyPoints): readonly string[] {
  return [...(assertion ? [toString({ type: 'paragraph', children: [...assertion] })] : []), ...unitsOf(nodes)]
}
