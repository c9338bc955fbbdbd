import type { Nodes, PhrasingContent } from 'mdast'
import { phrasingText } from '../phrasing-text.js'
import { wideWord, wordEquivalents } from '../text-width.js'
import { contentWidth } from './sentence.js'

/** Returns the word equivalents of all prose of blocks (P6), code and tables not counted. */
export function wordsOf(nodes: readonly Nodes[]): number {
  return nodes.reduce((sum, node) => sum + blockWords(node), 0)
}

function blockWords(node: Nodes): number {
  if (node.type === 'paragraph' || node.type === 'heading') return contentWords(node.children)
  if (node.type === 'table' || node.type === 'code' || node.type === 'math' || node.type === 'cards') return 0
  return 'children' in node ? wordsOf(node.children) : 0
}

/** A formula counts by the room that it takes, not by the commands that it is written in; a picture's text is on no slide. */
function contentWords(content: readonly PhrasingContent[]): number {
  const formulas = formulasIn(content)
  const text = phrasingText(withoutPictures(content))
  return wordEquivalents(text) + contentWidth(formulas) / wideWord
}

function formulasIn(content: readonly PhrasingContent[]): PhrasingContent[] {
  return content.flatMap((node): PhrasingContent[] => {
    if (node.type === 'inlineMath') return [node]
    return 'children' in node ? formulasIn(node.children) : []
  })
}

function withoutPictures(content: readonly PhrasingContent[]): PhrasingContent[] {
  return content.map((node): PhrasingContent => {
    if (node.type === 'inlineMath' || node.type === 'image') return { type: 'text', value: ' ' }
    return 'children' in node ? ({ ...node, children: withoutPictures(node.children) } as PhrasingContent) : node
  })
}
