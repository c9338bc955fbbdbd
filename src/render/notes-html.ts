import type { FormattedNote } from '../compose/formatted-note.js'
import LecternMarp from './marp-engine.js'

let engine: LecternMarp | undefined

/**
 * Returns speaker notes as HTML that runs no script and asks for nothing: pictures say by `data-figure` which of the
 * deck's they are, formulas are MathML. Undefined for a note that did not come through whole.
 */
export function notesHtml(notes: readonly (FormattedNote | undefined)[]): (string | undefined)[] {
  engine ??= new LecternMarp({ inlineSVG: false, container: false, slideContainer: false }, 'mathml')
  const marp = engine
  return notes.map((note) => {
    if (!note) return undefined
    const { html } = marp.render(note.markdown, { htmlAsArray: true })
    const body = html.map(contentOf).join('').trim()
    return holdsAll(body, note.texts) ? body : undefined
  })
}

/** The inside of a slide, without ids, which are the slides', and with pictures that are looked up. */
function contentOf(section: string): string {
  return section
    .replace(/^<section\b[^>]*>|<\/section>\s*$/g, '')
    .replace(/(<h[1-6]\b[^>]*?) id="[^"]*"/g, '$1')
    .replace(/<annotation\b[^>]*>[^<]*<\/annotation>|<\/?semantics>/g, '')
    .replace(/<img\b[^>]*>/g, picture)
}

function picture(tag: string): string {
  const [, name] = /\bsrc="figures\/([^"]+)"/.exec(tag) ?? []
  const [, alt = ''] = /\balt="([^"]*)"/.exec(tag) ?? []
  return name === undefined ? alt : `<img data-figure="${name}" alt="${alt}">`
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function holdsAll(html: string, texts: readonly string[]): boolean {
  const shown = lettersOf(unescaped(html.replace(/<[^>]*>/g, '')))
  return texts.every((text) => shown.includes(lettersOf(text)))
}

function unescaped(text: string): string {
  return text
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex: string | undefined, decimal: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/&(amp|lt|gt|quot);/g, (all, name: string) => entities[name] ?? all)
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}
