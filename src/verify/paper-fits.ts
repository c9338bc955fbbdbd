import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Gate } from './gate.js'

/** M01: nothing in a document for paper leaves its page or is cut off. */
export const paperFits: Gate = ({ deck, papers = [] }) =>
  papers.flatMap(({ path, look: { outside } }) => {
    const [first, ...more] = outside
    if (first === undefined) return []
    const others = more.length === 0 ? '' : `, and ${more.length} more`
    const reason = `${path}: “${first}” does not fit on its page${others}; please report this with the notes`
    return [diagnostic('overflow', reason, deck.section.origin)]
  })
