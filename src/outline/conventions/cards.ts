import type { Paragraph, PhrasingContent } from 'mdast'
import type { Step } from '../flow.js'
import type { Convention, Family, Opener } from './convention.js'
import { openerAt, textOf } from './opener.js'

/** Fewer cards than this are prose that happens to hold the separator. */
const fewestCards = 3

/** The front of a card is short. */
const longestFront = 160

/**
 * Cards for spaced repetition: `front :: back` on a line, a front and a back around a line of `?`, and definition lists,
 * a term above a line that begins with `: `.
 */
export const cards: Convention = (flow) => {
  const separated = flow.flatMap((step) => separatedCard(step) ?? [])
  const stacked = flow.flatMap((step, index) => (isSeparator(flow[index + 1]) ? (front(step) ?? []) : []))
  const defined = flow.flatMap((step, index) => (isDefinition(flow[index + 1]) ? (front(step) ?? []) : []))
  return [family('card', separated), family('card-lines', stacked), family('definition', defined)].filter(
    ({ openers }) => openers.length >= fewestCards,
  )
}

function family(shape: string, openers: readonly Opener[]): Family {
  return { shape, openers, explicit: 1, kind: 'paragraph' }
}

function separatedCard(step: Step): Opener | undefined {
  const { node, place } = step
  if (node.type !== 'paragraph' || place !== 'root') return undefined
  const at = node.children.findIndex((child) => child.type === 'text' && / :{2,3} /.test(child.value))
  const text = node.children[at]
  if (text?.type !== 'text') return undefined
  const [before = '', after = ''] = text.value.split(/ :{2,3} (.*)/s)
  const back: PhrasingContent[] = [{ ...text, value: after }, ...node.children.slice(at + 1)]
  const title: PhrasingContent[] = [...node.children.slice(0, at), { ...text, value: before }]
  if (textOf(title).length > longestFront) return undefined
  return openerAt(step, title, { rest: [{ ...node, children: back }] })
}

function front(step: Step): Opener | undefined {
  const { node, text, place } = step
  if (node.type !== 'paragraph' || place !== 'root' || text.length > longestFront) return undefined
  return openerAt(step, node.children)
}

function isSeparator(step: Step | undefined): boolean {
  return step?.node.type === 'paragraph' && /^\?{1,2}$/.test(step.text)
}

function isDefinition(step: Step | undefined): boolean {
  return step?.node.type === 'paragraph' && /^: /.test(step.text)
}

/** Returns the paragraphs that only separate a card's front from its back, or mark a definition. */
export function withoutCardMark(node: Paragraph): Paragraph | undefined {
  const [first, ...others] = node.children
  if (first?.type !== 'text') return node
  if (others.length === 0 && /^\?{1,2}$/.test(first.value.trim())) return undefined
  return /^: /.test(first.value) ? { ...node, children: [{ ...first, value: first.value.slice(2) }, ...others] } : node
}
