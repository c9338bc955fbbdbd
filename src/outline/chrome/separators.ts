import type { PhrasingContent, RootContent } from 'mdast'
import { blocksIn } from './blocks.js'
import type { Chrome } from './chrome.js'

/** Finds rules, blank lines written as HTML, empty anchors and paragraphs that draw a line. */
export const separators: Chrome = (nodes) =>
  blocksIn(nodes)
    .filter(isSeparator)
    .map((node) => ({ node, reason: 'separator' }))

function isSeparator(node: RootContent): boolean {
  switch (node.type) {
    case 'thematicBreak':
      return true
    case 'paragraph':
      return isBlankOrLine(node.children.map(written).join(''))
    case 'html':
      return isBlank(node.value)
    default:
      return false
  }
}

function isBlankOrLine(text: string): boolean {
  return isBlank(text) || drawsLine(text)
}

/** What may be a separator, as it is written; anything else is content. */
function written(node: PhrasingContent): string {
  if (node.type === 'break') return '\n'
  return node.type === 'text' || node.type === 'html' ? node.value : 'content'
}

const emptyTags = /<\/?(?:br|hr)\b[^<>]*>|<a\b[^<>]*>\s*<\/a\s*>/gi

function isBlank(text: string): boolean {
  return text.replace(emptyTags, '').trim() === ''
}

/** How many of a mark make a line; `===` may be an answer about an operator. */
const fewestMarks: Readonly<Record<string, number>> = { '-': 3, '*': 3, _: 3, '–': 3, '—': 3, '─': 3, '━': 3, '=': 5 }

function drawsLine(text: string): boolean {
  const marks = [...text.replace(/\s/g, '')]
  const [mark = ''] = marks
  const fewest = fewestMarks[mark]
  return fewest !== undefined && marks.length >= fewest && marks.every((other) => other === mark)
}
