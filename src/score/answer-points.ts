import type { ListItem, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Question } from '../model.js'
import { sentenceEnds } from '../plan/sentences.js'
import { textWidth } from '../plan/text-width.js'
import { comparableText } from '../verify/comparable-text.js'
import { phrasingText } from '../verify/source-text.js'

/** How a sentence begins that says what it all comes to. */
const conclusion =
  /^(?:一句话|总结|总之|综上|简单来说|简言之|核心是|本质上|因此|所以|也就是说|换句话说|in short|in summary|in a nutshell|therefore|thus|hence|overall|to sum up|in other words)/iu

/** A lead wider than this many em is a sentence (slide-design 5.4). */
const widestLead = 24

/** Returns what an author points at in an answer: bold words, leads of list items, conclusions; comparable. */
export function answerPoints({ answer }: Question): string[] {
  const points = answer.nodes.flatMap((node) => {
    if (node.type === 'list') return node.children.flatMap(pointsOfItem)
    return node.type === 'paragraph' ? pointsOfParagraph(node) : []
  })
  // A bold lead may hold the colon behind it, which a lead alone does without.
  return [...new Set(points.map((point) => point.replace(/[：:]$/u, '')))].filter((point) => point.length > 1)
}

/** Returns the sentences that say what an answer comes to; its first one where none does. */
export function conclusionsOf({ answer }: Question): string[] {
  const sentences = answer.nodes.flatMap((node) => (node.type === 'paragraph' ? sentencesOf(toString(node)) : []))
  const concluding = sentences.filter((sentence) => conclusion.test(sentence))
  return concluding.length > 0 ? concluding : sentences.slice(0, 1)
}

/** Returns the sentences of a text. */
export function sentencesOf(text: string): string[] {
  const ends = [...sentenceEnds(text), text.length]
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim()).filter((sentence) => sentence !== '')
}

function pointsOfParagraph(node: RootContent & { type: 'paragraph' }): string[] {
  const bold = node.children.flatMap((child) => (child.type === 'strong' ? [phrasingText(child.children)] : []))
  const concluding = sentencesOf(toString(node)).filter((sentence) => conclusion.test(sentence))
  const isWhole = node.children.every((child) => child.type === 'text' || child.type === 'strong')
  return [...bold, ...(isWhole ? concluding.map(comparableText) : [])]
}

function pointsOfItem({ children: [first] }: ListItem): string[] {
  if (first?.type !== 'paragraph') return []
  const lead = /^([^，。；,.;\n]{1,60}?)\s*[：:]/u.exec(toString(first))?.[1]
  const leads = lead !== undefined && textWidth(lead) <= widestLead ? [comparableText(lead)] : []
  const isPlain = first.children[0]?.type === 'text'
  return [...(isPlain ? leads : []), ...pointsOfParagraph(first)]
}
