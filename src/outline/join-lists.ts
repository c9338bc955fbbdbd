import type { List, RootContent } from 'mdast'

/** Returns the blocks of two parts of a text one behind the other; a list that goes on in the second is one list again. */
export function joinLists(before: readonly RootContent[], after: readonly RootContent[], text: string): RootContent[] {
  const [last, first] = [before.at(-1), after[0]]
  if (last?.type !== 'list' || first?.type !== 'list' || markOf(last, text) !== markOf(first, text))
    return [...before, ...after]
  const { position } = last
  const joined: List = {
    ...last,
    // There is a blank line where they were cut.
    spread: true,
    children: [...last.children, ...first.children],
    ...(position && first.position && { position: { ...position, end: first.position.end } }),
  }
  return [...before.slice(0, -1), joined, ...after.slice(1)]
}

/** What items begin with, numbers aside: another mark begins another list. */
function markOf({ position }: List, text: string): string {
  const start = position?.start.offset ?? 0
  return /^\d*([-*+.)])/.exec(text.slice(start, start + 11))?.[1] ?? ''
}
