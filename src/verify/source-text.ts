import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Lecture, Passage, Question, Section } from '../model.js'
import { withDefinitions } from '../plan/definitions.js'
import { withoutFootnotes } from '../plan/footnotes.js'
import { comparableText } from './comparable-text.js'

/** Stands for a formula, in what is rendered and in the notes. */
const formulaSign = '\ufffc'

/** Keeps blocks apart: no text on a slide runs over two of them. */
const between = '\u0001'

/** Returns what the notes say in a run of blocks, comparable, one stretch for each; then what they say of pictures. */
export function sourceText(nodes: readonly RootContent[]): string {
  const pictures: string[] = []
  visit({ type: 'root', children: [...nodes] } as Nodes, 'image', ({ alt, title }) => {
    pictures.push(comparableText(alt ?? ''), comparableText(title ?? ''))
  })
  return [...nodes.map((node) => ownText(node, false)), ...pictures].join(between)
}

/** Returns everything that a question's slides may show: its heading, body, key and answer. */
export function questionText({ heading, body, key, answer }: Question): string {
  return [phrasingText(heading), passageText(body), sourceText(key), passageText(answer)].join(between)
}

/**
 * What a passage says, and once more what slides show otherwise than it is written: without the marks of footnotes (P10),
 * and definitions in one item with their term.
 */
function passageText({ nodes, source }: Passage): string {
  const without = nodes.flatMap((node) => withoutFootnotes([node], source))
  const unmarked = newIn(without, nodes)
  const defined = [nodes, ...(unmarked.length > 0 ? [without] : [])].flatMap((all) =>
    newIn(withDefinitions(all, source), all),
  )
  return [nodes, unmarked, defined]
    .filter((stretch) => stretch.length > 0)
    .map(sourceText)
    .join(between)
}

function newIn(shown: readonly RootContent[], written: readonly RootContent[]): RootContent[] {
  const known = new Set(written)
  return shown.filter((node) => !known.has(node))
}

/** Returns everything that the slides of a section may show. */
export function sectionText(section: Section, lecture: Lecture): string {
  const named = [lecture.title, section.part ?? '', section.title, lecture.author ?? ''].map(comparableText)
  return [...named, phrasingText(section.heading), ...section.questions.map(questionText)].join(between)
}

/** Returns what inline content says, comparable. */
export function phrasingText(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => ownText(node, true)).join('')
}

/** @param named whether a picture in the text gives its name: it does in cells and headings, elsewhere it leaves the text */
function ownText(node: Nodes, named: boolean): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return comparableText(node.value)
    case 'math':
    case 'inlineMath':
      return formulaSign
    case 'image':
      return named ? comparableText(node.alt ?? '') : ''
    case 'footnoteReference':
      return comparableText(`[^${node.label ?? node.identifier}]`)
    case 'html':
      return ''
    case 'tableCell':
    case 'heading':
      return node.children.map((child) => ownText(child, true)).join('')
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      return node.children.map((child) => ownText(child, named)).join('')
    default:
      return 'children' in node ? node.children.map((child) => ownText(child, named)).join(between) : ''
  }
}
