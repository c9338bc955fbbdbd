/** Environments of one column of steps, which may be torn between two steps. */
const stepped = /^\\begin\{(aligned|align\*?|gathered|gather\*?|split)\}(.*)\\end\{\1\}$/s

/** Returns the two halves of a displayed formula of several steps, each a formula; undefined for one of a single step. */
export function halveFormula(value: string): readonly [string, string] | undefined {
  const whole = value.trim()
  const [, environment, inside] = stepped.exec(whole) ?? []
  const steps = piecesOf(inside ?? whole, /^\\\\(?:\[[^\]]*\])?\s*/).filter((step) => step.trim() !== '')
  if (steps.length < 2) return undefined
  const middle = Math.ceil(steps.length / 2)
  const join = (part: readonly string[]) => {
    const rows = part.join('').replace(/\\\\(?:\[[^\]]*\])?\s*$/, '')
    return environment ? `\\begin{${environment}}${rows}\\end{${environment}}` : rows
  }
  return [join(steps.slice(0, middle)), join(steps.slice(middle))]
}

/**
 * Returns a formula of one long line on several, broken before its signs of relation, sum and difference; undefined for
 * one that has no such sign or has steps already.
 *
 * @param lines how many lines it needs at least
 */
export function foldFormula(value: string, lines: number): string | undefined {
  if (/\\\\|\\begin|\\tag/.test(value)) return undefined
  const terms = termsOf(value.trim())
  const perLine = Math.floor(terms.length / lines)
  if (lines < 2 || perLine < 1) return undefined
  const folded = Array.from({ length: Math.ceil(terms.length / perLine) }, (_, index) =>
    terms.slice(index * perLine, (index + 1) * perLine).join(''),
  )
  return `\\begin{gathered}${folded.join(' \\\\ ')}\\end{gathered}`
}

/** A sign right after another one, or raised or lowered, belongs to what follows it: `= -1`, `x^-`. */
function termsOf(tex: string): string[] {
  const terms: string[] = []
  for (const piece of piecesOf(tex, /^(?=[+=-])/)) {
    const before = terms.at(-1)
    if (before !== undefined && /[\^_+=<>(,-]\s*$/.test(before)) terms[terms.length - 1] = before + piece
    else terms.push(piece)
  }
  return terms
}

/** Cuts TeX after what a pattern matches, outside of groups, environments and paired brackets; pieces keep their cuts. */
function piecesOf(tex: string, cut: RegExp): string[] {
  const pieces: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < tex.length; ) {
    const found = depth === 0 ? cut.exec(tex.slice(at, at + 40)) : null
    if (found) {
      const end = at + found[0].length
      if (end > from) pieces.push(tex.slice(from, end))
      from = end
      at = Math.max(end, at + 1)
      continue
    }
    const token = /^\\(?:[a-zA-Z]+|.)|^./s.exec(tex.slice(at, at + 40))?.[0] ?? ' '
    if (token === '{' || token === '\\begin' || token === '\\left') depth += 1
    if (token === '}' || token === '\\end' || token === '\\right') depth -= 1
    at += token.length
  }
  pieces.push(tex.slice(from))
  return pieces
}
