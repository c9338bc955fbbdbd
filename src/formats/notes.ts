import { composeReading, readingTheme } from '../compose/reading/compose-reading.js'
import type { Sections } from '../model.js'
import { numberless } from '../outline/numberless.js'
import { printWords } from '../plan/print-words.js'
import { questionsOf } from '../plan/questions-of.js'
import { wordingFor } from '../plan/wording.js'
import { bookmarks } from '../render/bookmarks.js'
import { type PageMargins, pageRules, paperPage, roomOf, withPictures } from '../render/paper-page.js'
import type { OutlineEntry } from '../render/pdf-outline.js'
import { printPaper } from '../render/print-paper.js'
import { type ReadingSection, readingBody } from '../render/reading-body.js'
import { cachedFonts } from '../theme/fonts/cached-fonts.js'
import { leadingFamilies } from '../theme/fonts/leading-families.js'
import { paperStyle } from '../theme/paper-style.js'
import { printTokens } from '../theme/print-tokens.js'
import type { DeckFormat } from './deck-format.js'
import { paperHeaders } from './paper-headers.js'

/** Room around the text of a page: top, sides, bottom. */
const margins: PageMargins = { top: 24, side: 25, bottom: 22 }

/** The deck's sections to be read: whole answers, typeset as a document, as a PDF and as one HTML file. */
export const notes: DeckFormat = async ({ made: { deck, prepared }, page }, workshop) => {
  const { sections, lecture, path } = deck
  const { author, lang } = lecture
  const words = printWords(lang)
  const reading = composeReading(sections, lecture, prepared.figures)
  const [tokens, own] = await Promise.all([printTokens(prepared.theme), paperStyle('reading')])
  const themeCss = `/* @theme ${readingTheme} */\n${tokens}`
  const { contents } = wordingFor(lang)
  const { header, partHeaders } = paperHeaders(deck)
  const parts = sections.map(({ part }) => part ?? '')
  const around = [...header, ...partHeaders.flat(), ...parts, author ?? '', contents]
  const shown = { ...reading, text: `${reading.text}${around.join('')}` }
  const [fonts, rendered] = await Promise.all([
    cachedFonts({ ...shown, families: leadingFamilies(themeCss) }, workshop.fontCache),
    workshop.thread.paper({ markdown: reading.markdown, css: themeCss, flowsIn: 'reading' }),
  ])
  const frame = { paper: prepared.settings.paper, margins, header, partHeaders, firstHeader: false, themeCss }
  const isNumbered = questionsOf(deck).every(({ title }) => numberless(title) === title)
  const [kicker] = header
  const body = readingBody(readingSections(sections, rendered.parts), {
    title: deck.title,
    kicker,
    author,
    contents,
    isNumbered,
  })
  const title = `${deck.title} · ${words.notes}`
  const html = paperPage({
    lang,
    title,
    author,
    styles: [fonts.css, rendered.css, own, pageRules(frame)],
    body: withPictures(body, [...prepared.printed.values()]),
  })
  const printed = await printPaper(page, await workshop.file(`${path}-notes.html`, html), roomOf(frame))
  const outline = outlineOf(sections, printed.pages)
  const { bytes, facts } = await workshop.thread.finishPdf(printed.bytes, { title, author, lang, outline })
  const file = `${path}-notes.pdf`
  const files = [
    { path: file, bytes },
    { path: `${path}-notes.html`, bytes: new TextEncoder().encode(html) },
  ]
  return { files, paper: { path: file, isWhole: true, look: printed.look, pdf: facts }, missing: fonts.missing }
}

/** Of each section its heading and its questions, as they were composed; a part is named by the first of its sections. */
function readingSections(sections: Sections, rendered: readonly string[]): ReadingSection[] {
  let at = 0
  return sections.map(({ part, questions }, index) => {
    const [heading = '', ...entries] = rendered.slice(at, at + 1 + questions.length)
    at += 1 + questions.length
    return { part: part === sections[index - 1]?.part ? undefined : part, heading, entries }
  })
}

function outlineOf(sections: Sections, pages: ReadonlyMap<string, number>): OutlineEntry[] {
  let count = 0
  const numbers = new Map(sections.map((section, index) => [section, index + 1]))
  return bookmarks(sections, (section) => ({
    title: section.title,
    page: pages.get(`s-${numbers.get(section)}`) ?? 1,
    children: section.questions.map(({ title }) => ({ title, page: pages.get(`q-${++count}`) ?? 1, children: [] })),
  }))
}
