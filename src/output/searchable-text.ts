import type { Nodes } from 'mdast'
import { isDiagram } from '../figures/is-diagram.js'

/** A piece of text and where it stands in the notes; undefined where that is not known. */
export interface TextPiece {
  readonly text: string
  readonly offset: number | undefined
}

/** Returns what a tree says, in pieces: no marks, no tags, formulas and diagrams as the words in them. */
export function searchableText(node: Nodes): TextPiece[] {
  if ('children' in node) return [...node.children.flatMap(searchableText), ...(isBlock(node) ? [gap] : [])]
  const text = textOf(node)
  return text === '' ? [] : [{ text, offset: node.position?.start.offset }]
}

const gap: TextPiece = { text: ' ', offset: undefined }

function isBlock({ type }: Nodes): boolean {
  return ['paragraph', 'heading', 'tableCell', 'listItem', 'definitionDescription', 'definitionTerm'].includes(type)
}

function textOf(node: Nodes): string {
  if (node.type === 'inlineMath' || node.type === 'math') return formulaWords(node.value)
  if (node.type === 'code') return ` ${isDiagram(node) ? diagramWords(node.value) : node.value} `
  if (node.type === 'html') return node.value.replace(/<!--[\s\S]*?(?:-->|$)|<[^>]*(?:>|$)/g, ' ')
  if (node.type === 'break') return ' '
  if ('value' in node && node.type !== 'yaml') return node.value
  return 'alt' in node ? (node.alt ?? '') : ''
}

/** `\frac{QK^\top}{\sqrt{d_k}}` is found by `sqrt` and by `d_k`. */
function formulaWords(formula: string): string {
  return formula
    .replace(/\\(?:left|right|mathrm|mathbf|mathcal|mathbb|text|operatorname|begin|end|frac|d?frac)(?![a-zA-Z])/g, ' ')
    .replace(/\\([a-zA-Z]+)/g, ' $1 ')
    .replace(/\\.|[{}&]/g, ' ')
}

function diagramWords(code: string): string {
  return code.replace(/[^\p{L}\p{N}\p{M}\s]+/gu, ' ')
}
