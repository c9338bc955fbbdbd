/** A part of a text and where it begins. */
export interface TextPart {
  readonly text: string
  /** Offset of its first character. */
  readonly offset: number
  /** Lines above it. */
  readonly lines: number
}

/** Text of fewer characters stays whole. */
const fewest = 80_000

/** Characters from which on a part ends at the next place where it may. */
const enough = 10_000

const fence = /^ {0,3}(`{3,}|~{3,})/
const rawHtml = /^ {0,3}<(?:!--|script|style|pre|textarea|\?|!\[CDATA\[)/i
const endOfRawHtml = /-->|<\/(?:script|style|pre|textarea)>|\?>|\]\]>/i

/** A heading, or an item at the margin: neither goes on with what is above a blank line, but for the list of the item. */
const opener = /^(?:#{1,6}|[-*+]|\d{1,9}[.)]) /

/**
 * Cuts a long text where a heading or an item of a list opens after a blank line and nothing that spans lines is open, so
 * that its parts can be parsed one by one: the parser takes four times as long for twice the text. Text with definitions,
 * which hold for all of it, stays whole.
 */
export function partsOfText(text: string): TextPart[] {
  if (text.length < fewest || /^ {0,3}\[[^\]\n]+\]:/m.test(text)) return [{ text, offset: 0, lines: 0 }]
  const parts: TextPart[] = []
  let [start, firstLine, offset] = [0, 0, 0]
  let open: RegExp | undefined
  let depth = 0
  let isBlankAbove = true
  const lines = text.split('\n')
  for (const [number, line] of lines.entries()) {
    const mayCut = open === undefined && depth === 0 && isBlankAbove && opener.test(line)
    if (mayCut && offset - start >= enough) {
      parts.push({ text: text.slice(start, offset), offset: start, lines: firstLine })
      start = offset
      firstLine = number
    }
    open = openBehind(line, open)
    if (open === undefined) depth = Math.max(0, depth + containerBalance(line))
    isBlankAbove = line.trim() === ''
    offset += line.length + 1
  }
  return [...parts, { text: text.slice(start), offset: start, lines: firstLine }]
}

/** Returns what ends that which is open behind a line; undefined where nothing is. */
function openBehind(line: string, open: RegExp | undefined): RegExp | undefined {
  if (!open) return openedBy(line)
  return open.test(line) ? undefined : open
}

/** Returns what ends the fence, formula or raw HTML that a line opens; undefined where it opens none. */
function openedBy(line: string): RegExp | undefined {
  const mark = fence.exec(line)?.[1]
  if (mark) return new RegExp(`^ {0,3}${mark[0]}{${mark.length},}\\s*$`)
  if (/^ {0,3}\$\$/.test(line) && !/\$\$.*\$\$/.test(line)) return /\$\$/
  if (rawHtml.test(line) && !endOfRawHtml.test(line)) return endOfRawHtml
  return undefined
}

/** How many containers a line opens more than it closes. */
function containerBalance(line: string): number {
  if (/^ {0,3}:{3,}\s*[^\s:]/.test(line)) return 1
  if (/^ {0,3}:{3,}\s*$/.test(line)) return -1
  const opened = line.match(/<details\b/gi)?.length ?? 0
  return opened - (line.match(/<\/details\s*>/gi)?.length ?? 0)
}
