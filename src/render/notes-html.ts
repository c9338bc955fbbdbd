import type { FormattedNote } from '../compose/formatted-note.js'
import { decodedXml } from '../figures/svg/read-xml.js'
import LecternMarp from './marp-engine.js'
import { withoutSection } from './without-section.js'

let engine: LecternMarp | undefined

/**
 * Returns speaker notes as HTML that runs no script and asks for nothing: pictures say by `data-figure` which of the
 * deck's they are. Undefined for a note that did not come through whole.
 */
export function notesHtml(notes: readonly (FormattedNote | undefined)[]): (string | undefined)[] {
  engine ??= new LecternMarp({ inlineSVG: false, container: false, slideContainer: false })
  const marp = engine
  return notes.map((note) => {
    if (!note) return undefined
    const { html } = marp.render(note.markdown, { htmlAsArray: true })
    const body = html.map(contentOf).join('').trim()
    return holdsAll(body, note.texts) ? body : undefined
  })
}

/** The inside of a slide, with pictures that are looked up. */
function contentOf(section: string): string {
  return withoutSection(section)
    .replace(/<annotation\b[^>]*>[^<]*<\/annotation>|<\/?semantics>/g, '')
    .replace(/<img\b[^>]*>/g, picture)
}

function picture(tag: string): string {
  const [, name] = /\bsrc="figures\/([^"]+)"/.exec(tag) ?? []
  const [, alt = ''] = /\balt="([^"]*)"/.exec(tag) ?? []
  return name === undefined ? alt : `<img data-figure="${name}" alt="${alt}">`
}

function holdsAll(html: string, texts: readonly string[]): boolean {
  const shown = lettersOf(decodedXml(html.replace(/<[^>]*>/g, '')))
  return texts.every((text) => shown.includes(lettersOf(text)))
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}
