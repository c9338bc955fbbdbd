import type { ListItem, Nodes, RootContent, Text } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mathToMarkdown } from 'mdast-util-math'
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown'
import { imageMarkdown } from './image-markdown.js'

/**
 * Markers that Marp reads as plain lists and code: `*` and `1)` lists would become fragments. Emphasis beside CJK
 * punctuation is written with character references, which every Markdown reader understands.
 */
const options: Options = {
  bullet: '-',
  bulletOther: '+',
  bulletOrdered: '.',
  emphasis: '*',
  fences: true,
  incrementListMarker: true,
  listItemIndent: 'one',
  rule: '-',
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), mathToMarkdown()],
  handlers: {
    image: imageMarkdown,
    // A callout is a box of its own in the theme; block quotes have no class.
    blockquote: (node, parent, state, info) =>
      node.data?.family === undefined
        ? defaultHandlers.blockquote(node, parent, state, info)
        : `<div class="callout ${node.data.family}">\n\n${state.containerFlow(node, info)}\n\n</div>`,
    // Marp shows the brackets of a task as text.
    listItem: (node, parent, state, info) => defaultHandlers.listItem(withBox(node), parent, state, info),
    // A cell is one line of Markdown.
    break: (node, parent, state, info) =>
      state.stack.includes('tableCell') ? '<br>' : defaultHandlers.break(node, parent, state, info),
  },
}

/** Returns blocks as Markdown that Marp, and every other Markdown reader, understands the same way. */
export function serialise(nodes: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: nodes.map(keptApart) }, options)
}

function withBox(item: ListItem): ListItem {
  const [first, ...rest] = item.children
  if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return item
  const box = { type: 'html' as const, value: `<span class="${item.checked ? 'task done' : 'task'}"></span>` }
  return { ...item, checked: null, children: [{ ...first, children: [box, ...first.children] }, ...rest] }
}

/** Marks that would run into one another, as in `**a****b**`, and an invisible character that keeps them apart. */
const marks = new Set(['strong', 'emphasis', 'delete', 'inlineCode', 'inlineMath'])
const guard: Text = { type: 'text', value: '\u2060' }

/** What stock Marp would make an emoji of, such as `:100:` in `1:100:3`; no escape keeps it from that. */
const shortcode = /:(?=(?:100|1234|[+-]1|[a-z][\w+-]*):)/gi

function keptApart<T extends Nodes>(node: T): T {
  if (node.type === 'text') return { ...node, value: node.value.replace(shortcode, `:${guard.value}`) }
  if (!('children' in node)) return node
  const inner = withWholeTexts(flattened(node, node.type))
  const children = inner.flatMap((child, index) => {
    const follows = marks.has(child.type) && marks.has(inner[index - 1]?.type ?? '')
    return follows ? [guard, keptApart(child)] : [keptApart(child)]
  })
  return { ...node, children }
}

/** Addresses that Marp makes no link of; it would show the Markdown of the link instead. */
const refused = /^\s*(?:javascript|vbscript|file|data):/i

/** Bold right inside bold says nothing more, and what no link is made of is text. */
function flattened(node: Nodes, outer: Nodes['type']): Nodes[] {
  if (!('children' in node)) return []
  const isMark = marks.has(outer)
  return node.children.flatMap((child: Nodes) => {
    const isPlain = (isMark && child.type === outer) || (child.type === 'link' && refused.test(child.url))
    return isPlain ? flattened(child, outer) : [child]
  })
}

/** Neighbouring texts are one: only whole can it be seen that `1` and `. x` would begin a list. */
function withWholeTexts(nodes: readonly Nodes[]): Nodes[] {
  const whole: Nodes[] = []
  for (const node of nodes) {
    const last = whole.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      whole[whole.length - 1] = { ...last, value: last.value + node.value }
    else whole.push(node)
  }
  return whole
}
