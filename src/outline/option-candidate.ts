import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { plainOf } from './cut-phrasing.js'
import { continuesSeries, type Enumerator, enumeratorOf } from './enumerators.js'
import { answerLabel } from './labels.js'

const longestOption = 300
/** Behind more prose than this, a list is part of an answer. */
const longestTask = 1000
/** Containers whose content is no part of the question, besides those that are named as an answer. */
const closingContainers: ReadonlySet<string> = new Set(['details', 'hint', 'spoiler'])

export type Option = ListItem | Paragraph

/** Blocks that may be the options of a question. */
export interface Candidate {
  readonly from: number
  readonly to: number
  /** The list, where the options are its items. */
  readonly list: List | undefined
  readonly options: readonly Option[]
  /** Letters or numbers of the options, in their order; none in a task list without letters. */
  readonly names: readonly string[] | undefined
  /** What was parsed into the last option but stands below the options. */
  readonly moved: readonly RootContent[]
}

/** Returns the first blocks that look like the options of the question to which all blocks belong. */
export function findCandidate(nodes: readonly RootContent[]): Candidate | undefined {
  let prose = 0
  for (const [index, node] of nodes.entries()) {
    const found = candidateAt(nodes, index)
    if (found) return found
    if (node.type === 'heading' || startsAnswer(node)) return undefined
    if (node.type !== 'code' && node.type !== 'table') prose += toString(node).length
    if (prose > longestTask) return undefined
  }
  return undefined
}

/** Tells whether the answer begins with a block, because a label or a container says so. */
export function startsAnswer(node: RootContent | undefined): boolean {
  if (node?.type === 'blockquote') return startsAnswer(node.children[0])
  if (node?.type === 'heading' || node?.type === 'paragraph') return answerLabel(node.children) !== undefined
  if (node?.type !== 'containerOpen') return false
  return closingContainers.has(node.name) || answerLabel([{ type: 'text', value: node.name }])?.whole === true
}

function candidateAt(nodes: readonly RootContent[], from: number): Candidate | undefined {
  const node = nodes[from]
  const candidate = node?.type === 'list' ? listCandidate(node, from, nodes) : paragraphCandidate(nodes, from)
  const isShort = candidate?.options.every((option) => toString(option).length <= longestOption)
  return candidate && candidate.options.length >= 2 && isShort ? candidate : undefined
}

function listCandidate(list: List, from: number, nodes: readonly RootContent[]): Candidate | undefined {
  // An empty item is a slip of the pen.
  const items = list.children.filter((item) => item.children.length > 0)
  const last = items.at(-1)
  const isLastLonger = items.every((item) => item === last || item.children.length === 1)
  const moved = last && isLastLonger ? last.children.slice(1) : []
  const options = moved.length > 0 ? [...items.slice(0, -1), ...(last ? [withoutMoved(last)] : [])] : items
  const letters = seriesOf(options)
  const names = letters ?? (list.ordered ? options.map((_, index) => String((list.start ?? 1) + index)) : undefined)
  const found = { from, to: from + 1, list, options, names, moved }
  if (options.every((option) => option.checked === true)) return undefined
  if (letters || options.every((option) => typeof option.checked === 'boolean')) return found
  return list.ordered && startsAnswer(moved[0] ?? nodes[from + 1]) ? found : undefined
}

function withoutMoved(item: ListItem): ListItem {
  const [first] = item.children
  if (!first) return item
  const [start, end] = [item.position?.start, first.position?.end]
  return { ...item, spread: false, children: [first], ...(start && end ? { position: { start, end } } : {}) }
}

function paragraphCandidate(nodes: readonly RootContent[], from: number): Candidate | undefined {
  const options: Paragraph[] = []
  const names: string[] = []
  let previous: Enumerator | undefined
  for (let to = from; to < nodes.length; to += 1) {
    const node = nodes[to]
    const enumerator = node?.type === 'paragraph' ? enumeratorOf(plainOf(node.children)) : undefined
    if (node?.type !== 'paragraph' || !enumerator || !continuesSeries(previous, enumerator)) break
    options.push(node)
    names.push(enumerator.letter)
    previous = enumerator
  }
  return { from, to: from + options.length, list: undefined, options, names, moved: [] }
}

/** Returns the letters of options, undefined where they are no series. */
function seriesOf(options: readonly Option[]): string[] | undefined {
  let previous: Enumerator | undefined
  const letters: string[] = []
  for (const option of options) {
    const enumerator = enumeratorOf(plainOf(inlineOf(option)))
    if (!enumerator || !continuesSeries(previous, enumerator)) return undefined
    letters.push(enumerator.letter)
    previous = enumerator
  }
  return letters
}

/** Returns the text of an option. */
export function inlineOf(option: Option): readonly PhrasingContent[] {
  if (option.type === 'paragraph') return option.children
  const [first] = option.children
  return first?.type === 'paragraph' ? first.children : []
}

/** Tells whether options have letters of their own. */
export function isLettered({ names }: Candidate): boolean {
  return /^[A-Z]/.test(names?.[0] ?? '')
}
