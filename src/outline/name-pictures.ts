import type { PhrasingContent } from 'mdast'

/** Returns inline content with the name of each picture in its place, for where a picture cannot stand. */
export function namePictures(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if (node.type === 'image') return { type: 'text', value: node.alt ?? '' }
    return 'children' in node ? ({ ...node, children: namePictures(node.children) } as PhrasingContent) : node
  })
}
