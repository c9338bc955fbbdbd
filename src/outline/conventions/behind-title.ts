import type { Paragraph, PhrasingContent } from 'mdast'
import { paragraphOf } from '../paragraph-of.js'
import { movePoint } from '../syntax/move-point.js'
import { textOf } from './opener.js'

/** The full stop, colon or dash behind a title goes with the title. */
const stop = /^\s*(?:[.。:：]|[–—→-](?=\s))?\s*/u

/** Returns what a paragraph says behind its title, as a paragraph; none where that is nothing. */
export function behindTitle(nodes: readonly PhrasingContent[]): Paragraph[] {
  const children = withoutStop(nodes[0]?.type === 'break' ? nodes.slice(1) : nodes)
  return textOf(children) === '' ? [] : [paragraphOf(children)]
}

function withoutStop(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes
  if (first?.type !== 'text') return [...nodes]
  const length = stop.exec(first.value)?.[0].length ?? 0
  const value = first.value.slice(length)
  if (value === '') return others
  const { position } = first
  return [
    { ...first, value, ...(position && { position: { ...position, start: movePoint(position.start, length) } }) },
    ...others,
  ]
}
