import { diagnostic } from '../diagnostics/diagnostic.js'
import { isDiagram } from '../figures/is-diagram.js'
import { comparableText } from './comparable-text.js'
import type { Gate } from './gate.js'
import { leavesOf } from './leaves-of.js'

/** M04: a document that holds the whole answers says every piece of them. */
export const paperWhole: Gate = ({ deck, papers = [] }) =>
  papers
    .filter(({ isWhole }) => isWhole)
    .flatMap(({ path, look }) => {
      const text = comparableText(look.text)
      return deck.section.questions.flatMap(({ body, answer, origin: { file } }) =>
        [...leavesOf(body), ...leavesOf(answer)].flatMap(({ value, node, isCalloutKind, line, column }) => {
          // A diagram is drawn there.
          if (isDiagram(node) || isCalloutKind) return []
          if (text.includes(value) || text.includes(readableAddress(value))) return []
          const reason = `“${value.slice(0, 30)}” is not in ${path}; please report this with the notes`
          return [diagnostic('text-lost', reason, { file, line, column })]
        }),
      )
    })

/** Browsers are shown addresses without percent signs. */
function readableAddress(value: string): string {
  try {
    return decodeURI(value)
  } catch {
    return value
  }
}
