import { diagnostic } from '../diagnostics/diagnostic.js'
import type { PdfFacts } from '../render/pdf-facts.js'
import type { Gate } from './gate.js'

/** Characters that a colour font draws, and what joins them. */
const emoji = /\p{Emoji}|\p{Emoji_Component}|\s/gu

/** M12: what is read from the PDF is what the notes say: no Type 3 fonts for text, no radical in an ideograph's place. */
export const pdfReadable: Gate = ({ deck, inspection, pdf, papers = [] }) => {
  const shown = inspection.slides.map(({ text }) => text).join('')
  const slides = pdf ? faultsOf(pdf, shown).map((fault) => `in its PDF ${fault}`) : []
  const printed = papers.flatMap((paper) =>
    faultsOf(paper.pdf, shown + paper.look.text).map((fault) => `in ${paper.path} ${fault}`),
  )
  return [...slides, ...printed].map((fault) =>
    diagnostic('pdf-unreadable', `${deck.path}: ${fault}; please report this with the notes`, deck.section.origin),
  )
}

/** @param shown what the pages say */
function faultsOf(pdf: PdfFacts, shown: string): string[] {
  const drawn = pdf.type3Text.replace(emoji, '')
  const foreign = [...pdf.foreign].filter((character) => !shown.includes(character))
  return [
    ...(drawn === '' ? [] : [`“${drawn.slice(0, 12)}” is drawn by a Type 3 font`]),
    ...(foreign.length === 0 ? [] : [`“${foreign.join('')}” would be read where the slides say something else`]),
  ]
}
