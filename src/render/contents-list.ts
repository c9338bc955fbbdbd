import { escapeHtml } from '../escape-html.js'

/** A line of the contents of a document. */
export interface ContentsRow {
  /** The `id` that it leads to. */
  readonly id: string
  /** HTML that begins with the heading which the line repeats. */
  readonly html: string
  /** Plain text above the line; by default none. */
  readonly part?: string | undefined
  /** Lines below it; by default none. */
  readonly below?: readonly ContentsRow[]
}

/** Returns the contents of a document as HTML, with room for the numbers of pages. */
export function contentsList(rows: readonly ContentsRow[], heading: string): string {
  return `<nav class="contents" aria-label="${escapeHtml(heading)}">
<p class="contents-title">${escapeHtml(heading)}</p>
${list(rows)}
</nav>`
}

function list(rows: readonly ContentsRow[]): string {
  return `<ol>\n${rows.map(item).join('\n')}\n</ol>`
}

function item({ id, html, part, below }: ContentsRow): string {
  const line = `<a href="#${id}">${headingIn(html)}</a><span class="page" data-page="${id}"></span>`
  if (!below) return `<li>${line}</li>`
  const above = part === undefined ? '' : `<p class="part">${escapeHtml(part)}</p>`
  return `<li class="above">${above}<p class="line">${line}</p>\n${below.length > 0 ? list(below) : ''}</li>`
}

function headingIn(html: string): string {
  const heading = /<h([12])\b[^>]*>([\s\S]*?)<\/h\1>/.exec(html)?.[2] ?? ''
  return heading.replace(/<\/?(?:a|img)\b[^>]*>/g, '')
}
