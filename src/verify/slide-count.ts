import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Gate } from './gate.js'

/** M15: as many rendered slides and PDF pages as planned slides. */
export const slideCount: Gate = ({ deck, inspection, pdf }) => {
  const planned = deck.slides.length
  const pages = pdf?.pages
  const rendered = inspection.slides.length
  if (rendered === planned && (pages ?? planned) === planned) return []
  const reason = `${deck.path} was planned with ${planned} slides, but has ${rendered} slides and ${pages ?? 'no'} pages; please report this with the notes`
  return [diagnostic('slide-count', reason, deck.sections[0].origin)]
}
