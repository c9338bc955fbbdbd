import type { PhrasingContent } from 'mdast'
import { numberless } from '../../outline/numberless.js'
import { phrasingText } from '../phrasing-text.js'
import { slicePhrasing } from '../slice-phrasing.js'
import { textWidth } from '../text-width.js'
import { withoutColon } from '../without-colon.js'

/** A paragraph that names something and says something of it: `**K**：V`, `K: V`, or `K：` with the rest below. */
export interface Lead {
  readonly title: PhrasingContent[]
  /** What the paragraph says after the name; empty where that stands below it. */
  readonly said: PhrasingContent[]
  /** Whether the author made the name bold. */
  readonly bold: boolean
}

/** Names wider than this many em are sentences; a bold one may be a little wider. */
const widest = { plain: 24, bold: 34 }

const afterBold = /^(\s*(?:[（(][^（()）\n]{1,40}[)）])?)\s*(?:[：:]|$)/u
const plainLead = /^([^：:。！？!?；;\n]{1,60}?)\s*(?:：|:(?=\s|$))/u
const bracketed = /[（(][^（()）]*[)）]/gu

/** Returns the name that a paragraph begins with and what it says of it; undefined where it begins with none. */
export function leadOf(paragraph: readonly PhrasingContent[]): Lead | undefined {
  const children = withoutNumber(paragraph)
  const text = phrasingText(children)
  const end = leadEnd(children, text)
  if (!end) return undefined
  const title = withoutBold(slicePhrasing(children, 0, end.title))
  // What is never cut, such as code, may have carried the name beyond its end.
  if (phrasingText(title).trim() !== text.slice(0, end.title).trim()) return undefined
  return { title, said: slicePhrasing(children, end.said), bold: end.bold }
}

/** Returns a name without its number, its colon and the bold around all of it. */
export function nameOf(heading: readonly PhrasingContent[]): PhrasingContent[] {
  return withoutColon(withoutNumber(withoutBold(heading)))
}

interface LeadEnd {
  readonly title: number
  readonly said: number
  readonly bold: boolean
}

function leadEnd([first, second]: readonly PhrasingContent[], text: string): LeadEnd | undefined {
  if (first?.type === 'strong') {
    const bold = phrasingText(first.children)
    // A line of its own is a name without a colon, too.
    if (second?.type === 'break' && textWidth(bold) <= widest.bold) {
      return { title: bold.replace(/\s*[：:]\s*$/u, '').length, said: bold.length, bold: true }
    }
    return boldEnd(bold, text)
  }
  const found = plainLead.exec(text)
  const name = found?.[1]
  if (!found || !name) return undefined
  const bare = name.replace(bracketed, '')
  if (textWidth(bare) > widest.plain || /[，,]/u.test(bare)) return undefined
  return { title: name.length, said: found[0].length, bold: false }
}

function boldEnd(bold: string, text: string): LeadEnd | undefined {
  if (textWidth(bold.replace(bracketed, '')) > widest.bold || /[。！？!?；;]./u.test(bold)) return undefined
  const bare = bold.trimEnd().replace(/\s*[：:]$/u, '')
  if (bare !== bold.trimEnd()) return { title: bare.length, said: bold.length, bold: true }
  const found = afterBold.exec(text.slice(bold.length))
  if (!found) return undefined
  const title = bold.length + (found[1]?.length ?? 0)
  return { title, said: bold.length + found[0].length, bold: true }
}

function withoutNumber(children: readonly PhrasingContent[]): PhrasingContent[] {
  const text = phrasingText(children)
  const rest = numberless(text)
  return rest.length < text.trim().length ? slicePhrasing(children, text.trimEnd().length - rest.length) : [...children]
}

function withoutBold(children: readonly PhrasingContent[]): PhrasingContent[] {
  const [only, ...others] = children
  return only?.type === 'strong' && others.length === 0 ? only.children : [...children]
}
