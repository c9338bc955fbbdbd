import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import type { Question } from '../model.js'
import { phrasingText } from './phrasing-text.js'
import { sentenceEnds } from './sentences.js'
import { splitPhrasing } from './split-phrasing.js'

/** Longer lists are no short answer. */
const mostItems = 6

/**
 * Returns what answers a question in short, for the speaker: the right options of a quiz, else the first sentence of
 * the answer, and, where that introduces a list, what its items begin with. Every line is a verbatim span of the notes;
 * undefined where the answer holds no sentence.
 */
export function shortAnswer({ key, answer }: Question): string | undefined {
  const lines = key.length > 0 ? key.flatMap(linesOf) : firstSentence(answer.nodes)
  return lines.length > 0 ? lines.join('\n') : undefined
}

function firstSentence(nodes: readonly RootContent[]): string[] {
  const blocks = nodes.flatMap(unwrapped)
  for (const [index, block] of blocks.entries()) {
    const lines = linesOf(block)
    const introduced = introduces(block, lines) ? linesOf(blocks[index + 1]) : lines
    if (introduced.length > 0) return introduced === lines ? lines : [...lines, ...introduced]
  }
  return []
}

/** A sentence that ends in a colon says nothing without what follows. */
function introduces(node: RootContent, lines: readonly string[]): boolean {
  return node.type === 'paragraph' && /[：:]$/u.test(lines.at(-1) ?? '')
}

/** What is quoted is read like any other text. */
function unwrapped(node: RootContent): RootContent[] {
  return node.type === 'blockquote' ? node.children : [node]
}

/** Only sentences and lists of them can be said; code, tables and pictures are looked at. */
function linesOf(node: RootContent | undefined): string[] {
  if (node?.type === 'list') return node.children.length > mostItems ? [] : node.children.flatMap(leadOf)
  if (node?.type !== 'paragraph') return []
  return said(sentence(node.children))
}

/** An item says its name in short where it begins with one. */
function leadOf(item: ListItem): string[] {
  const [first] = item.children
  if (first?.type !== 'paragraph') return []
  const [bold] = first.children
  const lead = bold?.type === 'strong' ? [bold] : sentence(first.children)
  return said(lead).map((line) => `- ${line}`)
}

function sentence(children: readonly PhrasingContent[]): PhrasingContent[] {
  const text = phrasingText(children)
  return splitPhrasing(children, sentenceEnds(text).slice(0, 1))[0] ?? []
}

function said(nodes: readonly PhrasingContent[]): string[] {
  const line = nodes.map(wordsOf).join('').replace(/\s+/g, ' ').trim()
  return line === '' ? [] : [line]
}

/** Formulas and code keep their marks: without them nobody could read them out. */
function wordsOf(node: PhrasingContent): string {
  if (node.type === 'inlineMath') return `$${node.value}$`
  if (node.type === 'inlineCode') return `\`${node.value}\``
  if (node.type === 'break') return ' '
  if (node.type === 'html' || node.type === 'image') return ''
  if ('children' in node) return node.children.map(wordsOf).join('')
  return 'value' in node ? node.value : ''
}
