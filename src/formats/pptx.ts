import { toString } from 'mdast-util-to-string'
import type { Slide } from '../model.js'
import { wordingFor } from '../plan/wording.js'
import { paperPage, withPictures } from '../render/paper-page.js'
import { photographSlides } from '../render/pptx/photograph-slides.js'
import { writePptx } from '../render/pptx/write-pptx.js'
import { slideSize } from '../theme/slide-size.js'
import type { DeckFormat } from './deck-format.js'

/** English Metric Units, of which an inch has 914400, in a px of a slide. */
const emu = 9525

/** The slides for PowerPoint: a picture of each, with its title, its text as alternative text, and the speaker notes. */
export const pptx: DeckFormat = async ({ made: { deck, prepared, source }, page }, workshop) => {
  const { title, lecture, path } = deck
  const { width, height } = slideSize(prepared.settings.ratio)
  const rendered = await workshop.thread.paper({ markdown: deck.markdown, css: prepared.theme.css })
  const html = paperPage({
    lang: lecture.lang,
    title,
    author: lecture.author,
    styles: [source.fontCss, rendered.css, 'body{margin:0}'],
    body: withPictures(rendered.parts.join('\n'), deck.figures),
  })
  const photographs = await photographSlides(page, await workshop.file(`${path}-pptx.html`, html), width)
  const part = wordingFor(lecture.lang).part
  const slides = deck.slides.map((slide, index) => ({
    title: titleOf(slide, part),
    alt: photographs[index]?.text ?? '',
    notes: slide.notes,
    picture: photographs[index]?.picture ?? new Uint8Array(),
  }))
  const box = { width: width * emu, height: height * emu }
  const bytes = writePptx({ title, author: lecture.author, box, slides })
  return { files: [{ path: `${path}.pptx`, bytes }] }
}

function titleOf({ group, part }: Slide, counter: (number: number, of: number) => string): string {
  const heading = group.heading.map((node) => toString(node, { includeHtml: false })).join('')
  return `${heading}${part ? counter(part.number, part.of) : ''}`.replace(/\s+/g, ' ').trim()
}
