import type { Parents, RootContent } from 'mdast'
import type { ContainerMark } from './container-mark.js'

/**
 * Removes the marks inside a list, a quote or another block, where a container cannot be followed; titles become
 * paragraphs. Returns the marks that have no partner in the block.
 */
export function removeNestedMarks(block: RootContent): readonly ContainerMark[] {
  const marks: ContainerMark[] = []
  if ('children' in block && !isPhrasing(block)) collect(block, marks)
  return withoutPairs(marks)
}

/** Returns whether a summary that began in front of a block ends inside it, as behind the last item of a list. */
export function closesSummary(block: RootContent): boolean {
  return 'children' in block && !isPhrasing(block) && summaryMark(block)?.does === 'close'
}

function summaryMark(parent: Parents): ContainerMark | undefined {
  for (const node of parent.children as RootContent[]) {
    if (node.type === 'containerMark') {
      if (node.kind === 'summary') return node
      continue
    }
    const found = 'children' in node && !isPhrasing(node) ? summaryMark(node) : undefined
    if (found) return found
  }
  return undefined
}

function collect(parent: Parents, marks: ContainerMark[]): void {
  const children = parent.children as RootContent[]
  const before = marks.length
  const kept = children.flatMap((node): RootContent[] => {
    if (node.type === 'containerMark') {
      marks.push(node)
      return node.children
    }
    if ('children' in node && !isPhrasing(node)) collect(node, marks)
    return [node]
  })
  parent.children = kept as typeof parent.children
  if (marks.length > before) endWith(parent, kept.at(-1))
}

/** What had a tag at its end ends in front of it. */
function endWith(parent: Parents, last: RootContent | undefined): void {
  const [own, end] = [parent.position, last?.position?.end]
  if (own && end) parent.position = { ...own, end }
}

function isPhrasing({ type }: RootContent): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'table'
}

function withoutPairs(marks: readonly ContainerMark[]): ContainerMark[] {
  const left: ContainerMark[] = []
  for (const mark of marks) {
    const before = left.at(-1)
    if (mark.does === 'close' && before?.does === 'open' && before.kind === mark.kind) left.pop()
    else left.push(mark)
  }
  return left
}
