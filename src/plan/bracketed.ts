const openers = '（([【《「『“'
const closing = '）)]】》」』”'
/** A bracket that is not closed within this many characters was meant as no bracket. */
export const longestBracket = 300

/** Returns the stretches of a text between a bracket or quotation mark and its partner, the outermost ones, in order. */
export function bracketed(text: string): { readonly start: number; readonly end: number }[] {
  const open: { readonly partner: number; readonly start: number }[] = []
  const pairs: { start: number; end: number }[] = []
  for (const { index, 0: mark } of text.matchAll(/[（([【《「『“）)\]】》」』”]/g)) {
    const opener = openers.indexOf(mark)
    if (opener >= 0) open.push({ partner: partnerOf(opener), start: index })
    else close(index, partnerOf(closing.indexOf(mark)))
  }
  return pairs

  function close(end: number, partner: number): void {
    const found = open.findLastIndex((one) => one.partner === partner && end - one.start <= longestBracket)
    const start = open[found]?.start
    if (start === undefined) return
    open.length = found
    while ((pairs.at(-1)?.start ?? -1) > start) pairs.pop()
    pairs.push({ start, end: end + 1 })
  }
}

/** Round brackets of either width are partners. */
function partnerOf(index: number): number {
  return index === 1 ? 0 : index
}
