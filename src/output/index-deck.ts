import { escapeHtml } from '../escape-html.js'
import type { Format } from '../model.js'
import type { IndexWords } from './index-words.js'
import type { ReportSection } from './report.js'
import { slideAddress } from './slide-address.js'

/** What the links to a deck need to know of the page. */
export interface DeckContext {
  readonly words: IndexWords
  /** Formats that were written for every deck. */
  readonly formats: readonly Format[]
  /** WebP of the deck's first slide; undefined where there is none. */
  readonly cover: Uint8Array | undefined
}

/** What people come for stands first. */
const linkOrder: readonly Format[] = ['html', 'pdf', 'handout', 'notes', 'pptx', 'anki', 'md']

/**
 * Returns a picture of a deck's first slide, where there is one, and links to the deck's files.
 *
 * @param section one of the deck's
 * @param title what the deck is called
 */
export function indexDeck(section: ReportSection, title: string, { words, formats, cover }: DeckContext): string {
  const first = address(section, formats)
  const links = linkOrder
    .filter((format) => formats.includes(format))
    .map((format) => formatLink(section, format, title, words))
  return `${cover ? `<a class="cover" href="${first}" tabindex="-1" aria-hidden="true"><img src="${picture(cover)}" alt=""></a>\n` : ''}<p class="links">${links.join(' ')}</p>
`
}

function formatLink(section: ReportSection, format: Format, title: string, words: IndexWords): string {
  const kind = format === 'html' ? ' class="present"' : ''
  const target = address(section, [format])
  return `<a${kind} href="${target}">${words.format[format]}<span class="spoken"> ${escapeHtml(title)}</span></a>`
}

function address(section: ReportSection, formats: readonly Format[]): string {
  return escapeHtml(slideAddress(section, 1, formats).file)
}

function picture(webp: Uint8Array): string {
  return `data:image/webp;base64,${Buffer.from(webp).toString('base64')}`
}
