import type { Link, Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { arrows, pageWords, returnOpeners, returnPhrases, returnWords } from './back-link-words.js'
import { bareLinks } from './bare-links.js'
import type { ChromeContext } from './chrome-context.js'
import { letters } from './letters.js'
import { localFragment } from './local-link.js'

/** The text of a longer link says something. */
const longestText = 40

/** Tells whether a paragraph is a row of links that lead back or through the page and says nothing besides. */
export function isBackLinkRow(paragraph: Paragraph, context: ChromeContext): boolean {
  const links = bareLinks(paragraph.children)
  if (!links) return false
  if (links.every((link) => isReturn(link) || isReturnWord(link) || isPageWord(link))) return true
  return links.some(isLocal) && !links.some(holdsPicture) && context.isRepeated(paragraph)
}

/** Tells whether a row of links leads back by words that mean nothing else. */
export function isReturnRow(links: readonly Link[]): boolean {
  return links.every((link) => isReturn(link) || isReturnWord(link))
}

/** Tells whether a link into the page leads back wherever it stands: `⬆ Back to top`, `[↑]`. */
export function isReturn(link: Link): boolean {
  if (!isLocal(link) || holdsPicture(link)) return false
  const text = toString(link)
  const words = letters(text)
  return words === '' ? arrows.test(text) : returnPhrases.has(words)
}

function isReturnWord(link: Link): boolean {
  const words = letters(toString(link))
  return !holdsPicture(link) && (returnPhrases.has(words) || returnWords.has(words))
}

function isPageWord(link: Link): boolean {
  const words = letters(toString(link))
  if (!isLocal(link) || holdsPicture(link)) return false
  return (
    pageWords.has(words) || (words.length <= longestText && returnOpeners.some((opener) => words.startsWith(opener)))
  )
}

function isLocal({ url }: Link): boolean {
  return localFragment(url) !== undefined
}

function holdsPicture({ children }: Link): boolean {
  return children.some((child) => child.type === 'image')
}
