import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Options } from '../plan/options.js'

/** Classes by the number of columns. */
const arrangement = { 1: [], 2: ['columns'], 4: ['row'] } as const

/** Returns the blocks of a quiz's options; the right ones are marked, and said to be right. */
export function optionsBlocks({ children, columns, lettered }: Options): RootContent[] {
  const classes = ['options', ...(lettered ? ['lettered'] : []), ...arrangement[columns]]
  return [
    { type: 'html', value: `<div class="${classes.join(' ')}">` },
    ...children.map((node): RootContent => {
      if (node.type === 'paragraph') return marked(node, node.data?.right)
      return { ...node, spread: false, children: node.children.map(markedItem) }
    }),
    { type: 'html', value: '</div>' },
  ]
}

function markedItem(item: ListItem): ListItem {
  const right = item.data?.right
  return {
    ...item,
    spread: false,
    children: item.children.map((child, index) =>
      child.type === 'paragraph' && index === 0 ? marked(child, right) : child,
    ),
  }
}

function marked(paragraph: Paragraph, right: string | undefined): Paragraph {
  if (right === undefined) return paragraph
  const html = (value: string): PhrasingContent => ({ type: 'html', value })
  const label: PhrasingContent[] = [html('<small>'), { type: 'text', value: right }, html('</small>')]
  return {
    ...paragraph,
    children: [html('<mark class="right">'), ...paragraph.children, html('</mark>'), html(' '), ...label],
  }
}
