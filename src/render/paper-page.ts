import { escapeHtml } from '../escape-html.js'
import type { Figure } from '../model.js'
import type { Paper } from '../paper.js'
import { textStack } from '../theme/fonts/text-stack.js'
import type { PaperRoom } from './look-at-paper.js'

/** A document for paper, as HTML that asks for nothing. */
export interface PaperPage {
  /** BCP 47 tag. */
  readonly lang: string
  readonly title: string
  readonly author: string | undefined
  /** CSS, in the order in which it counts. */
  readonly styles: readonly string[]
  readonly body: string
}

/** Returns a document with its styles inside it, which may run no script and load nothing, whatever the notes hold. */
export function paperPage({ lang, title, author, styles, body }: PaperPage): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light">
<title>${escapeHtml(title)}</title>
${author === undefined ? '' : `<meta name="author" content="${escapeHtml(author)}">\n`}<link rel="icon" href="data:,">
${styles.map((css) => `<style>${css.replaceAll('</', '<\\/')}</style>`).join('\n')}
</head>
<body>
${body}
</body>
</html>
`
}

/** Returns HTML with the pictures of a deck inside it. */
export function withPictures(html: string, figures: readonly Figure[]): string {
  const byName = new Map(figures.flatMap((figure) => (figure.name === undefined ? [] : [[figure.name, figure]])))
  return html.replace(
    /(<img\b[^>]*?\bsrc=")figures\/([^"]+)(")/g,
    (all, before: string, name: string, after: string) => {
      const figure = byName.get(decodeURIComponent(name))
      if (!figure) return all
      return `${before}data:${figure.mediaType};base64,${Buffer.from(figure.bytes).toString('base64')}${after}`
    },
  )
}

/** Room around what a page shows, mm. */
export interface PageMargins {
  readonly top: number
  readonly side: number
  readonly bottom: number
}

/** The size of a page and what stands in its margins; browsers that know no margin boxes leave them empty. */
export interface PageFrame {
  readonly paper: Paper
  readonly margins: PageMargins
  /** At the top, on the left and on the right. */
  readonly header: readonly [string, string]
  /** Whether the first page has the header too. */
  readonly firstHeader: boolean
  readonly themeCss: string
}

/** Returns the rules of the page: its size, a running header, and the page of pages. */
export function pageRules({ paper, margins: { top, side, bottom }, header, firstHeader, themeCss }: PageFrame): string {
  const type = `font:400 8.5pt/1.3 ${textStack(themeCss)},sans-serif;color:#595959`
  const [left, right] = header.map(cssString)
  const first = firstHeader ? '' : '@page:first{@top-left{content:none}@top-right{content:none}}'
  return `@page{size:${paper};margin:${top}mm ${side}mm ${bottom}mm;@top-left{content:${left};${type}}@top-right{content:${right};${type}}@bottom-right{content:counter(page)" / "counter(pages);${type}}}${first}`
}

/** Width and height of paper, mm. */
const paperSizes: Readonly<Record<Paper, readonly [number, number]>> = { a4: [210, 297], letter: [215.9, 279.4] }

/** Returns how wide and high what a page shows may be, px. */
export function roomOf({ paper, margins: { top, side, bottom } }: Pick<PageFrame, 'paper' | 'margins'>): PaperRoom {
  const [width, height] = paperSizes[paper]
  const pixels = (mm: number) => Math.floor((mm / 25.4) * 96)
  return { width: pixels(width - 2 * side), height: pixels(height - top - bottom) }
}

function cssString(text: string): string {
  return `"${text.replace(/["\\<\n\r\f]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`
}
