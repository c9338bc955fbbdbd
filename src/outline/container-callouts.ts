import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Position } from 'unist'
import { calloutFamilies } from './callout-kinds.js'
import { answerLabel } from './labels.js'
import type { ContainerOpen } from './markers.js'

declare module 'mdast' {
  interface BlockquoteData {
    /** A callout for which the notes have neither a title nor the name of its kind as words. */
    isUntitled?: boolean
  }
}

/** Containers that are boxes without a name. */
const boxes: ReadonlySet<string> = new Set(['callout', 'admonition', 'seealso', 'prereq', 'discussion', 'testimonial'])

/** Kinds that ask when they are containers: what stands in them is no aside. */
const asking: ReadonlySet<string> = new Set(['question', 'help', 'faq'])

/** A container with more blocks is a part of the answer, not an aside. */
const mostBlocks = 6

/**
 * Makes callouts of the containers that are one, `!!! note "Title"` and `::: tip`, as block quotes are that begin with
 * `[!NOTE]`; all others keep their markers.
 *
 * @param kept containers that stay as they are, by name
 */
export function containerCallouts(nodes: readonly RootContent[], kept: ReadonlySet<string> = new Set()): RootContent[] {
  const blocks: RootContent[] = []
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index]
    if (!node) continue
    const end = node.type === 'containerOpen' ? closeOf(nodes, index) : -1
    const callout =
      node.type === 'containerOpen' && end > 0 ? calloutOf(node, nodes.slice(index + 1, end), kept) : undefined
    blocks.push(callout ? { ...callout, ...positionOf(node, nodes[end]) } : node)
    if (callout) index = end
  }
  return blocks
}

/** Index of the marker that closes the container opened at an index; -1 where it goes on beyond the blocks. */
function closeOf(nodes: readonly RootContent[], from: number): number {
  let depth = 0
  return nodes.findIndex(({ type }, index) => {
    if (index < from) return false
    if (type === 'containerOpen') depth += 1
    if (type === 'containerClose') depth -= 1
    return depth === 0
  })
}

function calloutOf(
  { name, title: written }: ContainerOpen,
  blocks: readonly RootContent[],
  kept: ReadonlySet<string>,
): Blockquote | undefined {
  const kind = name.replace(/^callout-/, '')
  const isCallout = (calloutFamilies.has(kind) || boxes.has(kind)) && !asking.has(kind) && !kept.has(name)
  if (!isCallout || answerLabel(written)) return undefined
  const { title, body } = titled(written, blocks)
  const isAside = body.length <= mostBlocks && body.every(({ type }) => type !== 'heading' && type !== 'containerOpen')
  if (body.length === 0 || !isAside) return undefined
  const named = title.length === 0 ? { isUntitled: true } : {}
  const children = [...boldLine(title), ...body.filter(({ type }) => type !== 'thematicBreak')]
  return { type: 'blockquote', children: children as Blockquote['children'], data: { callout: kind, ...named } }
}

interface Titled {
  readonly title: PhrasingContent[]
  readonly body: readonly RootContent[]
}

/** A heading right below the marker is the title, as Quarto has it. */
function titled(written: PhrasingContent[], blocks: readonly RootContent[]): Titled {
  const [first, ...rest] = blocks
  if (written.length === 0 && first?.type === 'heading') return { title: first.children, body: rest }
  return { title: written, body: blocks }
}

function boldLine(children: PhrasingContent[]): Paragraph[] {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  const at = start && end ? { position: { start, end } } : {}
  return children.length === 0 ? [] : [{ type: 'paragraph', children: [{ type: 'strong', children, ...at }], ...at }]
}

function positionOf(open: RootContent, close: RootContent | undefined): { position?: Position } {
  const [start, end] = [open.position?.start, close?.position?.end]
  return start && end ? { position: { start, end } } : {}
}
