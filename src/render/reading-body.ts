import { escapeHtml } from '../escape-html.js'
import { type ContentsRow, contentsList } from './contents-list.js'

/** A section of a document. */
export interface ReadingSection {
  /** Name of the part of the lecture that begins with it; undefined where none does. */
  readonly part: string | undefined
  /** HTML. */
  readonly heading: string
  /** HTML of each question with its answer. */
  readonly entries: readonly string[]
}

/** What stands around the sections of a document. */
export interface ReadingFrame {
  /** Title of a document of several sections; one of a single section has its heading. */
  readonly title: string
  /** Small line above the title; may be empty. */
  readonly kicker: string
  readonly author: string | undefined
  /** Heading of the contents. */
  readonly contents: string
  /** Whether questions are numbered; not where they bring numbers of their own. */
  readonly isNumbered: boolean
}

/** With fewer questions a document of one section needs no contents. */
const fewestListed = 3

/** A section with the identifiers of its questions. */
interface Chapter extends ReadingSection {
  readonly number: number
  readonly rows: readonly ContentsRow[]
}

/**
 * Returns the body of a document: its title, contents with room for the numbers of pages, and a section for each question,
 * the first with the id `q-1`. Each of several sections has the class `part-1` and so on, its heading the id `s-1`.
 */
export function readingBody(sections: readonly ReadingSection[], frame: ReadingFrame): string {
  const chapters = chaptersOf(sections)
  const [only, ...others] = chapters
  const body =
    only && others.length === 0
      ? [
          front(only.heading, only.rows.length < fewestListed ? [] : only.rows, frame),
          ...only.rows.map((row) => entry(row)),
        ]
      : [front(`<h1>${escapeHtml(frame.title)}</h1>`, chapters.map(chapterRow), frame), ...chapters.map(chapter)]
  return `<main>
<div class="${frame.isNumbered ? 'reading numbered' : 'reading'}">
${body.join('\n')}
</div>
</main>`
}

function chaptersOf(sections: readonly ReadingSection[]): Chapter[] {
  let count = 0
  return sections.map((section, index) => {
    const rows = section.entries.map((html) => ({ id: `q-${++count}`, html }))
    return { ...section, number: index + 1, rows }
  })
}

function front(title: string, rows: readonly ContentsRow[], { kicker, author, contents }: ReadingFrame): string {
  const head = [
    kicker === '' ? '' : `<p class="running">${escapeHtml(kicker)}</p>`,
    title,
    author === undefined ? '' : `<p class="author">${escapeHtml(author)}</p>`,
    rows.length === 0 ? '' : contentsList(rows, contents),
  ]
  return `<section class="front">
${head.filter((line) => line !== '').join('\n')}
</section>`
}

/** @param among class of the section, where there are several */
function entry({ id, html }: ContentsRow, among = ''): string {
  return `<section class="entry${among}" id="${id}">\n${html}\n</section>`
}

function chapter({ number, part, heading, rows }: Chapter): string {
  const above = part === undefined ? '' : `<p class="running">${escapeHtml(part)}</p>\n`
  const among = ` part-${number}`
  return `<section class="front chapter${among}" id="s-${number}">
${above}${heading}
</section>
${rows.map((row) => entry(row, among)).join('\n')}`
}

function chapterRow({ number, part, heading, rows }: Chapter): ContentsRow {
  return { id: `s-${number}`, html: heading, part, below: rows }
}
