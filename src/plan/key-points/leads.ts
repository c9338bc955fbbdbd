import type { PhrasingContent } from 'mdast'
import { phrasingText, proseText } from '../phrasing-text.js'
import { splitPhrasing } from '../split-phrasing.js'
import { textWidth } from '../text-width.js'

/** What an item begins with to name itself, and what it says of it. */
export interface Lead {
  readonly content: readonly PhrasingContent[]
  /** Offset in the plain text after the lead and the mark behind it. */
  readonly end: number
  readonly value: string
  readonly isBold: boolean
  /** Whether the line breaks behind it. */
  readonly isLine: boolean
}

/** A lead without bold is at most this wide, in em; one that is bold or a line of its own may be wider. */
const widest = { plain: 24, bold: 40 }

const plainLead = /^(?<lead>[^，。；,.;\n：:！？!?]{1,80}?)\s*(?:[：:]\s*(?=\S|$)|\s[–—-]{1,2}\s+(?=\S)|——(?=\S))/u
const afterBold = /^\s*(?:[：:]|[–—-]{1,2}\s|——)\s*|^[ \t]*\n\s*|^\s*$/u

/** Returns the lead of a paragraph: a bold beginning, or a few words before a colon or a dash; undefined without one. */
export function leadOf(content: readonly PhrasingContent[]): Lead | undefined {
  const [first] = content
  if (first?.type === 'strong') return boldLead(content)
  const text = proseText(content)
  const found = plainLead.exec(text)
  const lead = found?.groups?.['lead']
  const isAlone = found?.[0].length === text.trimEnd().length
  if (!found || !lead || textWidth(lead) > (isAlone ? widest.bold : widest.plain) || /^https?$/i.test(lead))
    return undefined
  return { ...cutLead(content, lead.length, found[0].length), isBold: false, isLine: false }
}

function boldLead(content: readonly PhrasingContent[]): Lead | undefined {
  const bold = boldRun(content)
  const name = phrasingText(bold)
  if (textWidth(name) > widest.bold || /[。.!！?？；;]\s*$/u.test(name)) return undefined
  const inner = /[：:]\s*$/u.exec(name)
  const rest = phrasingText(content).slice(name.length)
  const gap = afterBold.exec(rest)?.[0].length ?? 0
  const isLine = content[bold.length]?.type === 'break'
  return { ...cutLead(content, name.length - (inner?.[0].length ?? 0), name.length + gap), isBold: true, isLine }
}

/** A bold beginning with the code inside it, where bold goes on behind that. */
function boldRun(content: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const end = content.findIndex((node) => node.type !== 'strong' && node.type !== 'inlineCode' && !isBlank(node))
  const run = content.slice(0, end < 0 ? content.length : end)
  return run.slice(0, run.findLastIndex(({ type }) => type === 'strong') + 1)
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && /^[^\S\n]*$/u.test(node.value)
}

function cutLead(
  content: readonly PhrasingContent[],
  length: number,
  end: number,
): Pick<Lead, 'content' | 'end' | 'value'> {
  const [lead = []] = splitPhrasing(content, [length])
  return { content: lead, end, value: proseText(content).slice(end).trim() }
}

/** Returns whether a lead is told from its value by a mark or a line of its own, so that it is no part of a sentence. */
export function isSeparate({ content, end, isLine }: Lead): boolean {
  return isLine || end > phrasingText(content).length
}
