import type { Code, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { notesParser, notesProcessor } from '../processor.js'
import { type BrokenFormula, brokenFormulas } from './broken-formulas.js'
import { codeBars, restoreBars, withoutBars } from './code-bars.js'
import type { RepairMark } from './repair.js'
import { insertCode, type StrayFence, strayFences } from './stray-fences.js'
import { type Stretch, tagsAboveFences } from './tags-above-fences.js'

/** Mending may bring to light what is to be mended again; this often at most, so that parsing takes linear time. */
const mostRounds = 4

const allLines = { has: () => true }

const unclosed = 'a formula without a closing $$ on the line below it is shown as text'

/**
 * Parses Markdown as its author meant it: a fence or a formula that is never closed takes in nothing that follows, a
 * bar inside code ends no cell. Marks at the end of the tree tell of the repairs.
 */
export function parseMended(text: string): Root {
  const refused = new Set<number>()
  const marks: RepairMark[] = []
  const faults: BrokenFormula[] = []
  const code: Code[] = []
  let readable = text
  let hidesBars = false
  let tree = notesProcessor.parse(readable)
  for (let round = 1; round <= mostRounds; round += 1) {
    const fences = strayFences(tree, readable)
    const tags = tagsAboveFences(tree, readable)
    const broken = brokenFormulas(tree, readable)
    const bars = codeBars(tree, readable)
    if ([fences, tags, broken, bars.offsets].every(({ length }) => length === 0)) break
    readable = withBlanks(withoutBars(readable, bars.offsets), [...fences, ...tags])
    hidesBars ||= bars.offsets.length > 0
    marks.push(...fences.map(markOf), ...bars.marks)
    code.push(...fences.flatMap((fence) => fence.code ?? []))
    for (const { position } of broken) refused.add(position.start.line)
    faults.push(...broken.filter(({ isFault }) => isFault))
    tree = notesParser(round === mostRounds ? allLines : refused).parse(readable)
  }
  if (hidesBars) restoreBars(tree)
  for (const block of code) insertCode(tree, block)
  tree.children.push(...marks, ...unclosedMarks(faults, tree))
  return tree
}

/** What closes another formula after all, be it in a text, is none that is not closed. */
function unclosedMarks(faults: readonly BrokenFormula[], tree: Root): RepairMark[] {
  if (faults.length === 0) return []
  const closing = new Set<number>()
  visit(tree, ['math', 'inlineMath'], ({ position }) => {
    if (position) closing.add(position.start.line).add(position.end.line)
  })
  const told = new Map(faults.map(({ position }) => [position.start.line, position]))
  return [...told].flatMap(([line, position]) =>
    closing.has(line) ? [] : [{ type: 'repairMark', what: unclosed, position }],
  )
}

function withBlanks(text: string, stretches: readonly Stretch[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end } of stretches.toSorted((one, other) => one.start - other.start)) {
    parts.push(text.slice(done, start), text.slice(start, end).replace(/[^\n]/g, ' '))
    done = end
  }
  return [...parts, text.slice(done)].join('')
}

function markOf({ fence, code }: StrayFence): RepairMark {
  const what = code
    ? 'code that is never closed ends above the next heading'
    : 'a fence that is never closed is left out'
  return { type: 'repairMark', what, position: fence }
}
