import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Chrome } from './chrome.js'
import { emptiedContainers } from './emptied-containers.js'
import { languageLabels, languageNames } from './language-names.js'
import { letters } from './letters.js'
import { localFragment } from './local-link.js'

/** Finds the lists of translations at the top of a page, such as `English | 简体中文 | 日本語`. */
export const languageLists: Chrome = (nodes, context) => {
  const found = new Set(nodes.filter((node) => context.isFront(node) && isLanguageList(node)))
  const marks = emptiedContainers(nodes, found)
  return [...found, ...marks].map((node) => ({ node, reason: 'language list' }))
}

/** What a block says, cut at its separators. */
interface Pieces {
  readonly linked: string[]
  readonly plain: string[]
}

/** Names that the lexicon lacks, and a link such as `Add translation`, do not make a long list something else. */
const fewestKnown = 0.75

/** Two known names are enough: the language of the page itself is often named without a link. */
function isLanguageList(node: RootContent): boolean {
  if (node.type !== 'paragraph' && node.type !== 'list') return false
  const pieces: Pieces = { linked: [], plain: [] }
  if (!collect(node, pieces) || pieces.linked.length === 0) return false
  const names = [...pieces.linked, ...pieces.plain]
    .map(letters)
    .filter((name) => name !== '' && !languageLabels.has(name))
  const known = names.filter((name) => languageNames.has(name))
  return known.length > 1 && known.length >= fewestKnown * names.length
}

const separator = /[^\p{L}\p{M}\p{N} \t()（）'’-]+/u

function collect(node: RootContent, pieces: Pieces): boolean {
  switch (node.type) {
    case 'link':
      pieces.linked.push(toString(node))
      return localFragment(node.url) === undefined && node.children.every((child) => child.type !== 'image')
    case 'text':
      pieces.plain.push(...node.value.split(separator))
      return true
    case 'break':
    case 'html':
      return true
    case 'paragraph':
    case 'list':
    case 'listItem':
    case 'strong':
    case 'emphasis':
      return node.children.every((child) => collect(child, pieces))
    default:
      return false
  }
}
