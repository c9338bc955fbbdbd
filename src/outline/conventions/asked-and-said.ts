import type { Paragraph, PhrasingContent } from 'mdast'
import { endsAsking } from '../ends-asking.js'
import { behindTitle } from './behind-title.js'
import { textOf } from './opener.js'

/** A question and what its own paragraph says below it. */
export interface AskedAndSaid {
  readonly title: readonly PhrasingContent[]
  readonly rest: readonly Paragraph[]
}

/** A remark in brackets belongs to what is asked. */
const remark = /^[^\p{L}\p{N}]*$|^\s*[（(【[][^）)】\]]*[）)】\]]\s*$/u

/**
 * Divides a paragraph that both asks and answers: its first line asks, or its bold beginning does.
 *
 * @param isAlone whether nothing else could be the answer; beside a bold question, another sentence of it may stand
 */
export function askedAndSaid({ children }: Paragraph, isAlone: boolean): AskedAndSaid {
  const end = askedEnd(children, isAlone)
  const said = children.slice(end)
  if (end === 0 || remark.test(textOf(said))) return { title: children, rest: [] }
  return { title: children.slice(0, end), rest: behindTitle(said) }
}

/** How many nodes ask; 0 where all of them may. */
function askedEnd(children: readonly PhrasingContent[], isAlone: boolean): number {
  const line = children.findIndex(({ type }) => type === 'break')
  if (line > 0 && endsAsking(textOf(children.slice(0, line)))) return line
  const [first] = children
  return isAlone && first?.type === 'strong' && endsAsking(textOf([first])) ? 1 : 0
}
