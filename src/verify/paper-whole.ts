import { decodedUri } from '../decoded-uri.js'
import { diagnostic } from '../diagnostics/diagnostic.js'
import { isDiagram } from '../figures/is-diagram.js'
import { questionsOf } from '../plan/questions-of.js'
import { comparableText } from './comparable-text.js'
import type { Gate } from './gate.js'
import { leavesOf } from './leaves-of.js'

/** M04: a document that holds the whole answers says every piece of them. */
export const paperWhole: Gate = ({ deck, papers = [] }) =>
  papers
    .filter(({ isWhole }) => isWhole)
    .flatMap(({ path, look }) => {
      const isSaid = searchIn(comparableText(look.text))
      return questionsOf(deck).flatMap(({ body, answer, origin: { file } }) =>
        [...leavesOf(body), ...leavesOf(answer)].flatMap(({ value, node, isCalloutKind, line, column }) => {
          // A diagram is drawn there.
          if (isDiagram(node) || isCalloutKind) return []
          // Addresses are shown without percent signs.
          if (isSaid(value) || isSaid(decodedUri(value, decodeURI))) return []
          const reason = `“${value.slice(0, 30)}” is not in ${path}; please report this with the notes`
          return [diagnostic('text-lost', reason, { file, line, column })]
        }),
      )
    })

/** A document says things in the order of the notes: it is searched from where the last one stands, so in linear time. */
function searchIn(text: string): (value: string) => boolean {
  let last = 0
  return (value) => {
    const next = text.indexOf(value, last)
    const found = next === -1 ? text.indexOf(value) : next
    if (found !== -1) last = found
    return found !== -1
  }
}
