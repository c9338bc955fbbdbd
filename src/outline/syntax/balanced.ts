/** Whether parentheses and brackets close one another; one kind may close the other, as in the interval `(0, 1]`. */
export function isBalanced(text: string): boolean {
  let depth = 0
  for (const [bracket] of text.matchAll(/[()[\]]/g)) {
    depth += bracket === '(' || bracket === '[' ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0
}
