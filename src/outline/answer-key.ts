import type { PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { plainOf } from './cut-phrasing.js'
import { answerLabel } from './labels.js'
import { optionLetters } from './option-letters.js'
import { quotedOptions } from './quoted-options.js'

/** The right options of one question: their letters, or their numbers where the options are numbered. */
export interface AnswerKey {
  readonly right: readonly string[]
}

/** How a sentence goes on to name the right option. */
const sayings: readonly RegExp[] = [
  /\b(?:correct|right|best) (?:answers?|options?|choices?)(?: is| are|:)(?: option| choice)?/iu,
  /(?<!(?:wrong|incorrect) )\banswer is(?: option| choice)?/iu,
  /(?:正确答案|正确选项|答案)(?:应该|应)?[是为选：:]{1,2}/u,
  /(?:故选|应选|因此选|所以选|故答案选)择?[：:]?/u,
  /正解は/u,
  /정답은/u,
]

/** Returns the key that the blocks below the options tell first: `答案：D`, `Answer: B`, `The correct answer is b)`. */
export function keyIn(nodes: readonly RootContent[]): AnswerKey | undefined {
  for (const node of nodes) {
    const found = keyOf(node)
    if (found) return found
  }
  return undefined
}

function keyOf(node: RootContent): AnswerKey | undefined {
  if (node.type === 'containerOpen') return labelledKey(node.title)
  if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') return keyIn(node.children)
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined
  return labelledKey(node.children) ?? saidKey(plainOf(node.children))
}

function labelledKey(nodes: readonly PhrasingContent[]): AnswerKey | undefined {
  const label = answerLabel(nodes)
  if (!label) return undefined
  if (label.letter) return { right: [...label.letter] }
  const number = /^[(（]?([0-9])[)）.。]?\s*$/.exec(plainOf(label.rest))?.[1]
  return number ? { right: [number] } : undefined
}

/** Returns the indexes of the options whose texts the answer's label is followed by: `Answer: a convolution`. */
export function quotedIn(nodes: readonly RootContent[], options: readonly string[]): readonly number[] | undefined {
  for (const node of nodes) {
    if (node.type !== 'paragraph' && node.type !== 'heading') continue
    const label = answerLabel(node.children)
    if (label && !label.whole) return quotedOptions(toString(label.rest), options)
  }
  return undefined
}

function saidKey(plain: string): AnswerKey | undefined {
  for (const saying of sayings) {
    const found = saying.exec(plain)
    const letters = found && optionLetters(plain.slice(found.index + found[0].length))?.letters
    if (letters) return { right: [...letters] }
  }
  return undefined
}
