import { escapeHtml } from '../escape-html.js'

/** What stands around the parts of a document. */
export interface ReadingFrame {
  /** Small line above the title; may be empty. */
  readonly kicker: string
  readonly author: string | undefined
  /** Heading of the contents. */
  readonly contents: string
  /** Whether questions are numbered; not where they bring numbers of their own. */
  readonly isNumbered: boolean
}

/** With fewer questions a document needs no contents. */
const fewestListed = 3

/**
 * Returns the body of a document: its title, contents with room for the numbers of pages, and a section for each question,
 * the first with the id `q-1`.
 */
export function readingBody([title = '', ...parts]: readonly string[], frame: ReadingFrame): string {
  const { kicker, author, contents } = frame
  const head = [
    kicker === '' ? '' : `<p class="running">${escapeHtml(kicker)}</p>`,
    title,
    author === undefined ? '' : `<p class="author">${escapeHtml(author)}</p>`,
    parts.length < fewestListed ? '' : contentsList(parts, contents),
  ]
  const entries = parts.map((part, index) => `<section class="entry" id="q-${index + 1}">\n${part}\n</section>`)
  return `<main>
<div class="${frame.isNumbered ? 'reading numbered' : 'reading'}">
<section class="front">
${head.filter((line) => line !== '').join('\n')}
</section>
${entries.join('\n')}
</div>
</main>`
}

function contentsList(parts: readonly string[], heading: string): string {
  const rows = parts.map((part, index) => {
    const question = /<h2\b[^>]*>([\s\S]*?)<\/h2>/.exec(part)?.[1] ?? ''
    const text = question.replace(/<\/?(?:a|img)\b[^>]*>/g, '')
    return `<li><a href="#q-${index + 1}">${text}</a><span class="page" data-page="q-${index + 1}"></span></li>`
  })
  return `<nav class="contents" aria-label="${escapeHtml(heading)}">
<p class="contents-title">${escapeHtml(heading)}</p>
<ol>
${rows.join('\n')}
</ol>
</nav>`
}
