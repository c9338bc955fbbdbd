/** Returns the code points that a CSS `unicode-range` names. */
export function parseUnicodeRange(text: string): ReadonlySet<number> {
  const codes = new Set<number>()
  for (const part of text.split(',')) {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code++) codes.add(code)
  }
  return codes
}

/** Returns code points as a CSS `unicode-range`, ascending, neighbours joined. */
export function unicodeRange(codes: Iterable<number>): string {
  const ranges: [number, number][] = []
  for (const code of [...codes].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && code <= last[1] + 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(',')
}

function hex(code: number): string {
  return code.toString(16).toUpperCase()
}
