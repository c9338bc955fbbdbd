import type { PhrasingContent, Text } from 'mdast'
import { movePoint } from './move-point.js'

/** Two stars that the author's editor escaped. */
const written = String.raw`\*\*`

/**
 * Takes out the escaped stars right behind bold text, with which an editor wrote `**bold**\*\*: \*\*` for `**bold:**`, and
 * returns the offsets of the first of them. Stars that do not come in two pairs on one line stay.
 */
export function takeStrayStars(children: PhrasingContent[], text: string): number[] {
  const offsets: number[] = []
  children.forEach((node, index) => {
    const first = children[index + 1]
    if (node.type !== 'strong' || first?.type !== 'text') return
    const offset = first.position?.start.offset ?? 0
    if (!first.value.startsWith('**') || !text.startsWith(written, offset)) return
    const second = secondPair(children, index + 1, text)
    if (!second) return
    takeTwo(second.node, second.at)
    takeTwo(first, 0)
    offsets.push(offset)
  })
  return offsets
}

interface Pair {
  readonly node: Text
  readonly at: number
}

/** Finds the next stars, where they are escaped too and on the same line. */
function secondPair(children: readonly PhrasingContent[], from: number, text: string): Pair | undefined {
  for (const [step, node] of children.slice(from).entries()) {
    if (node.type === 'break' || node.type === 'strong' || node.type === 'emphasis') return undefined
    if (node.type !== 'text') continue
    const skipped = step === 0 ? 2 : 0
    const found = /[\n*]/.exec(node.value.slice(skipped))
    if (!found) continue
    const at = found.index + skipped
    // Up to here every character of the text is one of the notes, but for the two escapes at its start.
    const offset = (node.position?.start.offset ?? 0) + at + skipped
    const isEscaped = text.startsWith(written, offset) && text.charAt(offset + written.length) !== '\\'
    return isEscaped && node.value.startsWith('**', at) ? { node, at } : undefined
  }
  return undefined
}

function takeTwo(node: Text, at: number): void {
  node.value = node.value.slice(0, at) + node.value.slice(at + 2)
  if (at === 0 && node.position)
    node.position = { start: movePoint(node.position.start, written.length), end: node.position.end }
}
