/** What opens a file for its tools, not for its readers. */
export interface TitleBlock {
  readonly title?: string
  readonly author?: string
  /** Offset behind the block; 0 where a file has none. */
  readonly end: number
}

const tomlBlock = /^\+\+\+[ \t]*\n(?:(?!\+\+\+)[^\n]*\n)*?\+\+\+[ \t]*(?:\n|$)/
const tomlTitle = /^title[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)')/m

/** Pandoc reads at most three lines: title, authors and date. */
const percentLine = /^%(?:[ \t].*)?$/
const mostPercentLines = 3

/** Reads the title block of Pandoc, lines that begin with `%`, or the front matter in TOML that may open a file. */
export function titleBlock(text: string): TitleBlock {
  const toml = tomlBlock.exec(text)?.[0]
  if (toml !== undefined) {
    const [, double, single] = tomlTitle.exec(toml) ?? []
    const title = double ?? single
    return { ...(title ? { title } : {}), end: toml.length }
  }
  const lines = percentLines(text)
  const [title, author] = lines.map((line) => line.slice(1).trim())
  return { ...(title ? { title } : {}), ...(author ? { author } : {}), end: lines.join('').length + lines.length }
}

/** Returns a text whose title block is blank, so that everything below it stands where it stood. */
export function withoutTitleBlock(text: string): string {
  const { end } = titleBlock(text)
  return text.slice(0, end).replace(/[^\n]/g, ' ') + text.slice(end)
}

/** The first line has a title, and the notes go on below the block. */
function percentLines(text: string): string[] {
  if (!/^%[ \t]+\S/.test(text)) return []
  const lines = text.split('\n', mostPercentLines)
  const other = lines.findIndex((line) => !percentLine.test(line))
  const block = other === -1 ? lines : lines.slice(0, other)
  return text.slice(block.join('\n').length).trim() === '' ? [] : block
}
