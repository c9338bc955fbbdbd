import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Gate } from './gate.js'

/** Characters that a colour font draws, and what joins them. */
const emoji = /\p{Emoji}|\p{Emoji_Component}|\s/gu

/** M12: what is read from the PDF is what the notes say: no Type 3 fonts for text, no radical in an ideograph's place. */
export const pdfReadable: Gate = ({ deck, inspection, pdf }) => {
  if (!pdf) return []
  const drawn = pdf.type3Text.replace(emoji, '')
  const shown = inspection.slides.map(({ text }) => text).join('')
  const foreign = [...pdf.foreign].filter((character) => !shown.includes(character))
  const faults = [
    ...(drawn === '' ? [] : [`“${drawn.slice(0, 12)}” is drawn by a Type 3 font`]),
    ...(foreign.length === 0 ? [] : [`“${foreign.join('')}” would be read where the slides say something else`]),
  ]
  return faults.map((fault) =>
    diagnostic(
      'pdf-unreadable',
      `${deck.path}: in its PDF ${fault}; please report this with the notes`,
      deck.sections[0].origin,
    ),
  )
}
