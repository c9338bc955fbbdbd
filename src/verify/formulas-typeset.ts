import { visit } from 'unist-util-visit'
import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Atom } from '../model.js'
import type { Gate } from './gate.js'

/** Names the formulas that KaTeX cannot typeset; the slide shows their source. */
export const formulasTypeset: Gate = ({ deck, inspection }) =>
  inspection.slides.flatMap(({ formulaFaults }, index) => {
    const slide = deck.slides[index]
    const formula = slide?.atoms.find(holdsFormula)
    const origin = (formula ?? slide?.atoms[0])?.origin ?? slide?.group.origin ?? deck.sections[0].origin
    return [...new Set(formulaFaults)].map((fault) => {
      const reason = fault.replace(/^ParseError: KaTeX parse error: /, '').replace(/\s+/g, ' ')
      return diagnostic(
        'formula-invalid',
        `A formula here cannot be typeset, so its source is shown: ${reason}`,
        origin,
      )
    })
  })

function holdsFormula({ content }: Atom): boolean {
  let holds = false
  if ('node' in content)
    visit(content.node, ['math', 'inlineMath'], () => {
      holds = true
    })
  return holds
}
