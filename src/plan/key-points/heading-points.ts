import type { List, ListItem, RootContent } from 'mdast'
import { isFixed, leadsIn } from './reduce-items.js'

/** Sections whose lists have but the labels that their neighbours have too, and no more than this many, are named. */
const fewest = 2

/**
 * Returns the headings of sections as points where below all of them stand lists with the same labels, such as
 * `Problem` and `Effect`: what each section comes to is in its heading. Undefined where that is not so, or where
 * something below a heading must be shown.
 */
export function headingPoints(
  sections: readonly (readonly RootContent[])[],
  labels: ReadonlySet<string>,
): List | undefined {
  if (sections.length < fewest || labels.size === 0) return undefined
  const items = sections.map((section) => headingItem(section, labels))
  const found = items.flatMap((item) => item ?? [])
  if (found.length < sections.length) return undefined
  const position = found[0]?.position
  return { type: 'list', ordered: false, spread: false, children: found, ...(position ? { position } : {}) }
}

function headingItem([heading, ...below]: readonly RootContent[], labels: ReadonlySet<string>): ListItem | undefined {
  if (heading?.type !== 'heading' || below.some((node) => isFixed(node) || showsMore(node))) return undefined
  const lists = below.flatMap((node) => (node.type === 'list' ? [node] : []))
  if (!lists.some((list) => leadsIn(list).some((lead) => labels.has(lead)))) return undefined
  const { children, position } = heading
  const place = position ? { position } : {}
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children, ...place }], ...place }
}

/** Pictures, code and formulas are on the slide wherever they stand (M07). */
function showsMore(node: RootContent): boolean {
  if (node.type === 'image' || isFixed(node)) return node.type !== 'listItem' && !isInline(node)
  return 'children' in node && node.children.some(showsMore)
}

function isInline({ type }: RootContent): boolean {
  return ['text', 'strong', 'emphasis', 'inlineCode', 'inlineMath', 'link', 'break', 'delete', 'html'].includes(type)
}
