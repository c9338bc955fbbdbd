import type { Blockquote, Paragraph, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Source } from '../../model.js'
import { imagesIn, withoutImages } from '../figures.js'
import { phrasingText, proseText } from '../phrasing-text.js'
import { fitsTwoLines, leansOnPrevious, saysNothingYet } from './gates.js'
import { isLabel } from './labels.js'
import { isSeparate, type Lead, leadOf } from './leads.js'
import { aside, figurePointer, formulaLegend, onlyDiffers } from './patterns.js'
import { isFixed } from './reduce-items.js'
import { joinSentences, type Sentence, sentencesOf } from './sentence.js'
import { blockWidth } from './widths.js'

/** What a block is to the reduction. */
export type Role =
  | {
      readonly kind: 'fixed' | 'heading' | 'list' | 'entry' | 'intro' | 'caption' | 'left-out'
      readonly node: RootContent
    }
  | {
      readonly kind: 'prose'
      /** The paragraph to choose from. */
      readonly node: Paragraph
      /** What is shown where nothing is left out. */
      readonly shown: RootContent
      readonly sentences: readonly Sentence[]
      readonly isQuote: boolean
      readonly besideFigure: boolean
    }

/** Returns the roles of blocks, in order; a paragraph that both says and announces something has two. */
export function rolesIn(nodes: readonly RootContent[], source: Source): Role[] {
  const entries = entriesIn(nodes)
  return nodes.flatMap((node, index): Role[] => {
    const before = nodes[index - 1]
    const next = nodes[index + 1]
    switch (node.type) {
      case 'paragraph':
        return entries.has(node) ? [{ kind: 'entry', node }] : paragraphRoles(node, { before, next }, source)
      case 'blockquote':
        return quoteRoles(node, source)
      case 'heading':
      case 'list':
        return [{ kind: node.type, node }]
      case 'footnoteDefinition':
        return [{ kind: node.children.some(isFixed) ? 'fixed' : 'left-out', node }]
      default:
        return [{ kind: 'fixed', node }]
    }
  })
}

/** Paragraphs that begin with a lead, where there are several: a list in all but its marks. Without bold they stand side by side. */
function entriesIn(nodes: readonly RootContent[]): ReadonlySet<RootContent> {
  const leads = nodes.map(entryLead)
  const isPlain = (index: number) => leads[index]?.isBold === false
  const led = nodes.filter(
    (_, index) => leads[index]?.isBold || (isPlain(index) && (isPlain(index - 1) || isPlain(index + 1))),
  )
  return new Set(led.length > 1 ? led : [])
}

function entryLead(node: RootContent): Lead | undefined {
  if (node.type !== 'paragraph' || imagesIn(node).length > 0) return undefined
  const text = proseText(node.children).trim()
  const lead = leadOf(node.children)
  if (!lead || lead.value === '' || !isSeparate(lead) || /[：:]$/u.test(text)) return undefined
  return leansOnPrevious(text) || aside.test(text) || saysNothingYet(phrasingText(lead.content)) ? undefined : lead
}

interface Neighbours {
  readonly before: RootContent | undefined
  readonly next: RootContent | undefined
}

function paragraphRoles(node: Paragraph, { before, next }: Neighbours, source: Source): Role[] {
  const text = proseText(withoutImages(node.children)).trim()
  if (!/[\p{L}\p{N}]/u.test(text.replace(/X+/g, ''))) return [{ kind: 'fixed', node }]
  if (isLabel(node)) return [{ kind: 'heading', node }]
  const figures = { before: isShownFigure(before), next: isShownFigure(next) || imagesIn(node).length > 0 }
  const besideFigure = figures.before || figures.next
  if (before?.type === 'math' && formulaLegend.test(text)) return legend(node, source)
  const sentences = sentencesOf(node, source)
  const last = sentences.at(-1)
  if (last && !figures.next && endsHollow(last, next)) return hollowEnd(node, sentences, source)
  const kind = isStem(sentences, next) ? 'intro' : last && pointingKind(last, next, figures.next)
  if (!kind) return prose(node, node, sentences, { isQuote: false, besideFigure })
  return pointingRoles(node, sentences, { kind, besideFigure })
}

/** What the last sentence of a paragraph is to the block below it; undefined where it does not point at it. */
function pointingKind(
  last: Sentence,
  next: RootContent | undefined,
  hasFigure: boolean,
): 'intro' | 'caption' | undefined {
  if (/[：:,，]["”’]?$/u.test(last.text) && (next?.type === 'list' || isShownFigure(next))) return 'intro'
  return figurePointer.test(last.text) && hasFigure && fitsTwoLines(last.width) ? 'caption' : undefined
}

/** A paragraph in front of a list that no mark ends says what the items are of: they go on with it. */
function isStem([only, ...others]: readonly Sentence[], next: RootContent | undefined): boolean {
  if (!only || others.length > 0 || next?.type !== 'list') return false
  return !/[。．.!！?？…；;]["”’）)」』】\]]*$/u.test(only.text) && fitsTwoLines(only.width)
}

/** The last sentence of a paragraph points to what follows; what it leans on goes with it (G2) where both are short. */
function pointingRoles(
  node: Paragraph,
  sentences: readonly Sentence[],
  { kind, besideFigure }: { readonly kind: 'intro' | 'caption'; readonly besideFigure: boolean },
): Role[] {
  const from = sentences.findLastIndex((sentence, at) => at === 0 || !leansOnPrevious(sentence.text))
  const width = sentences.slice(from).reduce((sum, sentence) => sum + sentence.width, 0)
  const shown = sentences.slice(fitsTwoLines(width) ? from : -1)
  const others = sentences.slice(0, -shown.length)
  if (others.length === 0) return [{ kind, node }]
  const said = paragraphOf(node, others)
  const pictures = imagesIn(node).length > 0 ? withPictures(node, shown) : {}
  return [
    ...prose(said, said, others, { isQuote: false, besideFigure }),
    { kind, node: { ...paragraphOf(node, shown), ...pictures } },
  ]
}

/** What announces only what stands below other headings, or says only that things differ, says nothing. */
function endsHollow({ text }: Sentence, next: RootContent | undefined): boolean {
  if (next && next.type !== 'heading') return false
  return /[：:]["”’]?$/u.test(text) || onlyDiffers.test(text)
}

function hollowEnd(node: Paragraph, sentences: readonly Sentence[], source: Source): Role[] {
  const said = sentences.slice(0, -1)
  if (said.length === 0) return [{ kind: 'left-out', node }]
  return paragraphRoles(paragraphOf(node, said), { before: undefined, next: undefined }, source)
}

/** The pictures of a paragraph stay with the sentence that points to them. */
function withPictures(node: Paragraph, shown: readonly Sentence[]): Pick<Paragraph, 'children'> {
  return { children: [...joinSentences(shown), ...imagesIn(node)] }
}

function paragraphOf(node: Paragraph, sentences: readonly Sentence[]): Paragraph {
  const position = sentences[0]?.position ?? node.position
  return { type: 'paragraph', children: [...joinSentences(sentences)], ...(position ? { position } : {}) }
}

/** Pictures, tables, code, formulas and cards are on the slide wherever they stand. */
function isShownFigure(node: RootContent | undefined): boolean {
  if (!node) return false
  if (node.type === 'paragraph')
    return (
      imagesIn(node).length > 0 && toString({ type: 'paragraph', children: withoutImages(node.children) }).trim() === ''
    )
  return ['table', 'code', 'math', 'cards'].includes(node.type)
}

/** The sentence that tells what the letters of a formula mean stays with it where it takes two lines. */
function legend(node: Paragraph, source: Source): Role[] {
  const [first, ...others] = sentencesOf(node, source)
  if (!first) return []
  const rest = others.length > 0 ? paragraphOf(node, others) : undefined
  return [
    {
      kind: fitsTwoLines(first.width) ? 'caption' : 'left-out',
      node: others.length > 0 ? paragraphOf(node, [first]) : node,
    },
    ...(rest ? prose(rest, rest, others, { isQuote: false, besideFigure: true }) : []),
  ]
}

function quoteRoles(node: Blockquote, source: Source): Role[] {
  const [only, ...others] = node.children
  if (node.children.some((child) => isFixed(child) || child.type === 'list')) return [{ kind: 'fixed', node }]
  if (only?.type === 'paragraph' && others.length === 0) {
    return prose(only, node, sentencesOf(only, source), { isQuote: true, besideFigure: false })
  }
  if (fitsTwoLines(blockWidth(node))) return [{ kind: 'fixed', node }]
  return node.children.flatMap((child) =>
    child.type === 'paragraph'
      ? prose(child, { ...node, children: [child] }, sentencesOf(child, source), { isQuote: true, besideFigure: false })
      : [],
  )
}

function prose(
  node: Paragraph,
  shown: RootContent,
  sentences: readonly Sentence[],
  rest: { readonly isQuote: boolean; readonly besideFigure: boolean },
): Role[] {
  return [{ kind: 'prose', node, shown, sentences, ...rest }]
}
