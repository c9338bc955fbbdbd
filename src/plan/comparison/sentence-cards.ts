import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Cards } from '../cards.js'
import { slicePhrasing } from '../slice-phrasing.js'
import { type Asking, askedNames } from './asking.js'
import { areAspects } from './aspects.js'
import { cardsOf } from './cards-of.js'
import { fold } from './fold.js'
import type { Named } from './names.js'

const mostCards = 3

/** Words by which a paragraph goes on about what the one before it says. */
const anaphor =
  /^(?:它|其|这|該|该|此外|另外|同时|并且|it\b|its\b|this\b|these\b|they\b|also\b|moreover\b|それ|これ|이는|또한)/iu

/** Cards made from prose and the number of blocks that they replace. */
export interface SentenceCards {
  readonly cards: Cards
  readonly length: number
}

/**
 * Returns paragraphs or list items, each of which begins with one of the things that the question sets against each
 * other, as cards; the name stands in the first words of the card, too, since a sentence is never cut.
 */
export function sentenceCards(nodes: readonly RootContent[], asking: Asking): SentenceCards | undefined {
  if (!asking.compares) return undefined
  const [first] = nodes
  if (first?.type === 'list') {
    const items = first.children.map(({ children: [only, ...rest], checked }) =>
      only?.type === 'paragraph' && rest.length === 0 && checked == null ? only : undefined,
    )
    const cards = cardsFrom(items, asking)
    return cards && { cards, length: 1 }
  }
  return [mostCards, 2].map((length) => paragraphCards(nodes, length, asking)).find(Boolean)
}

function paragraphCards(nodes: readonly RootContent[], length: number, asking: Asking): SentenceCards | undefined {
  const next = nodes[length]
  if (next?.type === 'paragraph' && anaphor.test(toString(next))) return undefined
  const paragraphs = nodes.slice(0, length).map((node) => (node.type === 'paragraph' ? node : undefined))
  const cards = paragraphs.length === length ? cardsFrom(paragraphs, asking) : undefined
  return cards && { cards, length }
}

function cardsFrom(found: readonly (Paragraph | undefined)[], asking: Asking): Cards | undefined {
  const paragraphs = found.flatMap((paragraph) => (paragraph && isProse(paragraph) ? [paragraph] : []))
  if (paragraphs.length !== found.length || paragraphs.length < 2) return undefined
  const texts = paragraphs.map((paragraph) => toString(paragraph, { includeHtml: false }))
  const names = askedNames(texts, asking)
  const named = names.flatMap((name) => (name ? [name] : []))
  if (named.length !== texts.length || !texts.every((text, index) => isAboutOne(text, index, named))) return undefined
  if (
    areAspects(
      texts.map((text, index) => ({ name: named[index]?.text ?? '', text })),
      asking,
    )
  )
    return undefined
  const shown = asking.form.cards(
    paragraphs.map((paragraph, index) => ({
      title: titleIn(paragraph.children, named[index]),
      children: [withPlainName(paragraph)],
      sources: [paragraph] satisfies Nodes[],
    })),
  )
  return shown && cardsOf(shown)
}

/** The name in bold stands above the card already. */
function withPlainName(paragraph: Paragraph): Paragraph {
  const [first, ...others] = paragraph.children
  return first?.type === 'strong' ? { ...paragraph, children: [...first.children, ...others] } : paragraph
}

/** A paragraph that ends with a colon belongs to what follows it. */
function isProse(paragraph: Paragraph): boolean {
  let isPlain = !/[:：]\s*$/u.test(toString(paragraph))
  visit(paragraph, ['image', 'imageReference'], () => {
    isPlain = false
  })
  return isPlain
}

/** Two things that a paragraph names within so many letters are its subject together: `A and B are …`. */
const joinedSubject = 12

function isAboutOne(text: string, index: number, names: readonly Named[]): boolean {
  const behind = fold(text.slice(names[index]?.to ?? 0)).value
  return names.every((other, at) => {
    const found = at === index ? -1 : behind.indexOf(fold(other.text).value)
    return found === -1 || found > joinedSubject
  })
}

function titleIn(children: readonly PhrasingContent[], name: Named | undefined): PhrasingContent[] {
  const title = name ? slicePhrasing(children, name.from, name.to) : []
  const [only, ...others] = title
  return only?.type === 'strong' && others.length === 0 ? only.children : title
}
