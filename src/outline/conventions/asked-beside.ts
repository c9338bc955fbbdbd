import type { Paragraph } from 'mdast'
import { cutPhrasing, plainOf } from '../cut-phrasing.js'
import { type AskedAndSaid, askedAndSaid } from './asked-and-said.js'
import { behindTitle } from './behind-title.js'

/** The sentences at the beginning of a text that ask, up to where another kind begins. */
const asked = /^(?:[^?？。!！]*?[?？]+["”’)）」』】]*(?=\s|[^\p{Script=Latin}\p{N}\p{P}]))+/u

/** Divides a paragraph that asks and, on the same line, answers; what stands in brackets behind the question is part of it. */
export function askedBeside(paragraph: Paragraph): AskedAndSaid {
  const divided = askedAndSaid(paragraph, true)
  if (divided.rest.length > 0) return divided
  const plain = plainOf(paragraph.children)
  const end = asked.exec(plain)?.[0].length ?? 0
  if (end === 0 || !/\p{L}/u.test(plain.slice(end)) || /^\s*[（(【[]/u.test(plain.slice(end))) return divided
  const title = cutPhrasing(paragraph.children, 0, end)
  return { title, rest: behindTitle(cutPhrasing(paragraph.children, end, plain.length)) }
}
