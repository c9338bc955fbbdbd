import type { Nodes, PhrasingContent } from 'mdast'
import { phrasingText } from '../phrasing-text.js'
import { wideWord, wordEquivalents } from '../text-width.js'
import { contentWidth } from './sentence.js'

/** One line at 32 px, less the indent of an item, in em. */
export const lineWidth = 33

/** Returns the estimated width in em of all prose below a node, code and tables not counted. */
export function blockWidth(node: Nodes): number {
  if (node.type === 'paragraph' || node.type === 'heading') return contentWidth(node.children)
  if (node.type === 'table' || node.type === 'code' || node.type === 'math' || node.type === 'cards') return 0
  return 'children' in node ? node.children.reduce((sum, child) => sum + blockWidth(child), 0) : 0
}

/** Returns the word equivalents of all prose below a node (P6), code and tables not counted. */
export function blockWords(node: Nodes): number {
  if (node.type === 'paragraph' || node.type === 'heading') return contentWords(node.children)
  if (node.type === 'table' || node.type === 'code' || node.type === 'math' || node.type === 'cards') return 0
  return 'children' in node ? node.children.reduce((sum, child) => sum + blockWords(child), 0) : 0
}

/** Returns the estimated number of lines that the prose below a node takes. */
export function linesOf(node: Nodes): number {
  if (node.type === 'paragraph' || node.type === 'heading') return Math.ceil(contentWidth(node.children) / lineWidth)
  return 'children' in node ? node.children.reduce((sum, child) => sum + linesOf(child), 0) : 0
}

/** A formula counts by the room that it takes, not by the commands that it is written in. */
function contentWords(content: readonly PhrasingContent[]): number {
  const formulas = formulasIn(content)
  const text = phrasingText(withoutFormulas(content))
  return wordEquivalents(text) + contentWidth(formulas) / wideWord
}

function formulasIn(content: readonly PhrasingContent[]): PhrasingContent[] {
  return content.flatMap((node): PhrasingContent[] => {
    if (node.type === 'inlineMath') return [node]
    return 'children' in node ? formulasIn(node.children) : []
  })
}

function withoutFormulas(content: readonly PhrasingContent[]): PhrasingContent[] {
  return content.map((node): PhrasingContent => {
    if (node.type === 'inlineMath') return { type: 'text', value: ' ' }
    return 'children' in node ? ({ ...node, children: withoutFormulas(node.children) } as PhrasingContent) : node
  })
}
