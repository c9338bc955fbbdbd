import { composeNotes } from '../compose/reading/compose-notes.js'
import { readingTheme } from '../compose/reading/compose-reading.js'
import { groupedBy } from '../grouped-by.js'
import { printWords } from '../plan/print-words.js'
import { deckOutline } from '../render/deck-outline.js'
import { handoutBody } from '../render/handout-body.js'
import { type PageMargins, pageRules, paperPage, roomOf, withPictures } from '../render/paper-page.js'
import type { OutlineEntry } from '../render/pdf-outline.js'
import { printPaper } from '../render/print-paper.js'
import { cachedFonts } from '../theme/fonts/cached-fonts.js'
import { leadingFamilies } from '../theme/fonts/leading-families.js'
import { lightThemeCss } from '../theme/light-theme.js'
import { paperStyle } from '../theme/paper-style.js'
import { printTokens } from '../theme/print-tokens.js'
import type { DeckFormat } from './deck-format.js'
import { paperHeaders } from './paper-headers.js'

/** Room around the slides of a page: top, sides, bottom. */
const margins: PageMargins = { top: 20, side: 15, bottom: 18 }

/** Several slides on a page, beside lines to write on or the speaker's notes. */
export const handout: DeckFormat = async ({ made, page }, workshop) => {
  const { deck, prepared, source } = made
  const { lecture, sections, path } = deck
  const { handout: asked, ratio } = prepared.settings
  const title = `${deck.title} · ${printWords(lecture.lang).handout}`
  const notes = composeNotes(asked.notes === 'notes' ? deck.slides : [], lecture)
  const themeCss = `/* @theme ${readingTheme} */\n${await printTokens(prepared.theme)}`
  const { header, partHeaders } = paperHeaders(deck)
  const shown = { ...notes, text: `${notes.text}${[header, ...partHeaders].flat().join('')}0123456789/` }
  const [fonts, slides, said, own] = await Promise.all([
    cachedFonts({ ...shown, families: leadingFamilies(themeCss) }, workshop.fontCache),
    lightThemeCss(prepared.theme).then((css) => workshop.thread.paper({ markdown: deck.markdown, css })),
    workshop.thread.paper({ markdown: notes.markdown, css: themeCss, flowsIn: 'said' }),
    paperStyle('handout'),
  ])
  const frame = {
    paper: prepared.settings.paper,
    margins,
    header,
    partHeaders,
    firstHeader: true,
    themeCss,
  }
  const bySection = groupedBy(deck.slides, ({ group }) => group.section)
  const parts = sections.map((section) => bySection.get(section)?.length ?? 0)
  const html = paperPage({
    lang: lecture.lang,
    title,
    author: lecture.author,
    styles: [source.fontCss, fonts.css, said.css, slides.css, own, pageRules(frame)],
    body: withPictures(handoutBody({ slides: slides.parts, notes: said.parts, parts, handout: asked, ratio }), [
      ...prepared.printed.values(),
    ]),
  })
  const printed = await printPaper(page, await workshop.file(`${path}-handout.html`, html), roomOf(frame))
  const onPaper = ({ page: slide, children, ...entry }: OutlineEntry): OutlineEntry => ({
    ...entry,
    page: printed.pages.get(`s-${slide}`) ?? 1,
    children: children.map(onPaper),
  })
  const outline = deckOutline(deck).map(onPaper)
  const head = { title, author: lecture.author, lang: lecture.lang, outline }
  const { bytes, facts } = await workshop.thread.finishPdf(printed.bytes, head)
  const file = `${path}-handout.pdf`
  const paper = { path: file, isWhole: false, look: printed.look, pdf: facts }
  return { files: [{ path: file, bytes }], paper, missing: fonts.missing }
}
