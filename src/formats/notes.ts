import { composeReading, readingTheme } from '../compose/reading/compose-reading.js'
import { numberless } from '../outline/numberless.js'
import { printWords } from '../plan/print-words.js'
import { type PageMargins, pageRules, paperPage, roomOf, withPictures } from '../render/paper-page.js'
import { printPaper } from '../render/print-paper.js'
import { readingBody } from '../render/reading-body.js'
import { cachedFonts } from '../theme/fonts/cached-fonts.js'
import { leadingFamilies } from '../theme/fonts/leading-families.js'
import { paperStyle } from '../theme/paper-style.js'
import { printTokens } from '../theme/print-tokens.js'
import type { DeckFormat } from './deck-format.js'

/** Room around the text of a page: top, sides, bottom. */
const margins: PageMargins = { top: 24, side: 25, bottom: 22 }

/** The section to be read: whole answers, typeset as a document, as a PDF and as one HTML file. */
export const notes: DeckFormat = async ({ made: { deck, prepared }, page }, workshop) => {
  const { section, lecture, path } = deck
  const { author, lang } = lecture
  const words = printWords(lang)
  const reading = composeReading(section, lecture, prepared.figures)
  const [tokens, own] = await Promise.all([printTokens(prepared.theme), paperStyle('reading')])
  const themeCss = `/* @theme ${readingTheme} */\n${tokens}`
  const head = lecture.title === section.title ? '' : lecture.title
  const shown = { ...reading, text: `${reading.text}${head}${section.title}${author ?? ''}${words.contents}` }
  const [fonts, rendered] = await Promise.all([
    cachedFonts({ ...shown, families: leadingFamilies(themeCss) }, workshop.fontCache),
    workshop.thread.paper({ markdown: reading.markdown, css: themeCss, flowsIn: 'reading' }),
  ])
  const frame = { paper: prepared.settings.paper, margins, firstHeader: false, themeCss }
  const isNumbered = section.questions.every(({ title }) => numberless(title) === title)
  const body = readingBody(rendered.parts, { kicker: head, author, contents: words.contents, isNumbered })
  const html = paperPage({
    lang,
    title: `${section.title} · ${words.notes}`,
    author,
    styles: [fonts.css, rendered.css, own, pageRules({ ...frame, header: [head, section.title] })],
    body: withPictures(body, [...prepared.printed.values()]),
  })
  const printed = await printPaper(page, await workshop.file(`${path}-notes.html`, html), roomOf(frame))
  const entries = section.questions.map(({ title }, index) => ({
    title,
    page: printed.pages.get(`q-${index + 1}`) ?? 1,
    children: [],
  }))
  const { bytes, facts } = await workshop.thread.finishPdf(printed.bytes, {
    title: `${section.title} · ${words.notes}`,
    author,
    lang,
    outline: [{ title: section.title, page: 1, children: entries }],
  })
  const file = `${path}-notes.pdf`
  const files = [
    { path: file, bytes },
    { path: `${path}-notes.html`, bytes: new TextEncoder().encode(html) },
  ]
  return { files, paper: { path: file, isWhole: true, look: printed.look, pdf: facts }, missing: fonts.missing }
}
