import { diagnostic } from '../diagnostics/diagnostic.js'
import { comparableText } from './comparable-text.js'
import type { Gate } from './gate.js'
import type { SlideLook, TextRole } from './slide-look.js'
import { slideOrigin } from './slide-origin.js'

const parts: ReadonlySet<TextRole> = new Set(['kicker', 'title', 'counter'])

/**
 * M09: what heads a slide – the line above its title, the title, its counter – is on no other slide of the deck. A
 * cover has the name of the lecture or of a section, which its only topic may have too.
 */
export const titlesUnique: Gate = ({ deck, inspection }) => {
  const seen = new Map<string, number>()
  return inspection.slides.flatMap(({ look }, index) => {
    const title = deck.slides[index]?.kind === 'title' ? `cover\n${headOf(look)}` : headOf(look)
    const before = seen.get(title)
    if (!seen.has(title)) seen.set(title, index)
    if (look.blocks.some(({ role, text }) => role === 'title' && text.trim() !== '') && before === undefined) return []
    const fault = before === undefined ? 'has no title' : `has the title of slide ${before + 1}`
    const reason = `Slide ${index + 1} of ${deck.path} ${fault}; give what it shows a heading of its own`
    return [diagnostic('title-repeated', reason, deck.slides[index]?.group.origin ?? slideOrigin(deck, index))]
  })
}

function headOf({ blocks }: SlideLook): string {
  const shown = blocks.filter(({ role }) => parts.has(role)).map(({ text }) => comparableText(text))
  return shown.join('\n')
}
