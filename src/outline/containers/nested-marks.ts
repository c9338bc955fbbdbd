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

function collect(parent: Parents, marks: ContainerMark[]): void {
  const children = parent.children as RootContent[]
  const kept = children.flatMap((node): RootContent[] => {
    if (node.type === 'containerMark') {
      if (node.kind !== 'summary') marks.push(node)
      return node.children
    }
    if ('children' in node && !isPhrasing(node)) collect(node, marks)
    return [node]
  })
  parent.children = kept as typeof parent.children
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
