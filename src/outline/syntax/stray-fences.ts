import type { Code, Root, RootContent } from 'mdast'
import type { Position } from 'unist'
import { visit } from 'unist-util-visit'
import { movePoint } from './move-point.js'

/** A fence that opens code and is never closed. */
export interface StrayFence {
  /** Where the fence itself stands. */
  readonly fence: Position
  /** The stretch that is to be read as if it were blank. */
  readonly start: number
  readonly end: number
  /** The code above the first heading below the fence; undefined where the fence opens none. */
  readonly code: Code | undefined
}

/**
 * Finds the fences that are never closed and were not meant to take in what follows: the last line of a list item, or a
 * line above headings like those earlier in the notes.
 */
export function strayFences(tree: Root, text: string): StrayFence[] {
  const depths = new Set<number>()
  const found: StrayFence[] = []
  visit(tree, (node, _index, parent) => {
    if (node.type === 'heading') depths.add(node.depth)
    if (node.type !== 'code') return
    const stray = strayFence(node, parent?.type === 'root', depths, text)
    if (stray) found.push(stray)
  })
  return found
}

function strayFence(code: Code, isAtRoot: boolean, depths: ReadonlySet<number>, text: string): StrayFence | undefined {
  if (!code.position) return undefined
  const { start, end } = code.position
  const lines = text.slice(start.offset, end.offset).split('\n')
  const [marks] = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '') ?? []
  if (!marks || isClosed(lines, marks)) return undefined
  const fence = { start, end: movePoint(start, marks.length) }
  const [from = 0, behind = 0] = [fence.start.offset, fence.end.offset]
  const opensNothing: StrayFence = { fence, start: from, end: behind, code: undefined }
  if (code.value.trim() === '' && !code.lang) return opensNothing
  const heading = isAtRoot ? headingIn(lines, !code.lang, depths) : -1
  if (heading === -1) return undefined
  if (!code.lang) return opensNothing
  const above = lines.slice(0, heading)
  return { fence, start: from, end: from + above.join('\n').length, code: codeOf(code, above) }
}

function isClosed(lines: readonly string[], fence: string): boolean {
  const last = (lines.length > 1 ? lines.at(-1) : '')?.replace(/^[ \t>]*/, '').trimEnd() ?? ''
  return last.startsWith(fence) && last === fence.charAt(0).repeat(last.length)
}

/** `# …` is a comment in many languages: it counts in a block of no language only, with blank lines around it. */
function headingIn(lines: readonly string[], takesFirstDepth: boolean, depths: ReadonlySet<number>): number {
  return lines.findIndex((line, index) => {
    const depth = /^(#{1,6})[ \t]+\S/.exec(line)?.[1]?.length ?? 0
    if (index === 0 || !depths.has(depth)) return false
    const standsAlone = [lines[index - 1], lines[index + 1]].every((other) => (other ?? '').trim() === '')
    return depth > 1 || (takesFirstDepth && standsAlone)
  })
}

function codeOf(code: Code, above: readonly string[]): Code {
  const lines = [...above]
  while (lines.at(-1)?.trim() === '') lines.pop()
  const start = code.position?.start
  if (!start) return code
  const end = {
    line: start.line + lines.length - 1,
    column: (lines.at(-1)?.length ?? 0) + (lines.length === 1 ? start.column : 1),
    offset: (start.offset ?? 0) + lines.join('\n').length,
  }
  return { ...code, value: lines.slice(1).join('\n'), position: { start, end } }
}

/** Puts code back where it stood among the blocks of a document. */
export function insertCode(tree: Root, code: Code): void {
  const offset = code.position?.start.offset ?? 0
  const behind = tree.children.findIndex((node: RootContent) => (node.position?.start.offset ?? 0) > offset)
  tree.children.splice(behind === -1 ? tree.children.length : behind, 0, code)
}
