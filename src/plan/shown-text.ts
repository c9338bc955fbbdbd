import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Atom, Lecture, SlideGroup } from '../model.js'
import { figuresOf, showsFigures } from './figures.js'
import { wordingFor } from './wording.js'

/** The characters that a deck may show, to choose the characters of its fonts. */
export interface ShownText {
  /** Everything that the fonts for text may have to draw. */
  readonly text: string
  /** Code, in blocks and in lines of text. */
  readonly code: string
  /** Headings of slides. */
  readonly titles: string
}

/** What KaTeX draws with its own fonts: everything but East Asian scripts. */
const drawnByKatex =
  /[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/gu

/** Returns all text that the slides of a section may show, Lectern's own words included. */
export function shownText(groups: readonly SlideGroup[], lecture: Lecture): ShownText {
  const wording = wordingFor(lecture.lang)
  const own = [
    '0123456789',
    wording.agenda,
    wording.recap,
    wording.notes,
    wording.missingFigure,
    wording.key,
    wording.notStated,
    wording.output,
    wording.error,
    wording.questionOf(0, 0),
    wording.recapOf(0, 0),
    wording.think(0),
    wording.questionCount(0),
    wording.part(0, 0),
  ]
  const parts = { text: own, code: [] as string[] }
  const titles = { text: [wording.part(0, 0), '0123456789'], code: [] as string[] }
  for (const group of groups) {
    parts.text.push(...group.subtitle)
    for (const node of [...(group.kicker ?? []), ...group.heading]) collect(node, parts)
    for (const node of group.heading) collect(node, titles)
    for (const atom of group.atoms) collectAtom(atom, parts)
  }
  return { text: parts.text.join(''), code: parts.code.join(''), titles: titles.text.join('') }
}

/** Returns all text of blocks as a document shows them whole. */
export function nodesText(nodes: readonly Nodes[]): Omit<ShownText, 'titles'> {
  const parts = { text: [] as string[], code: [] as string[] }
  for (const node of nodes) collect(node, parts)
  return { text: parts.text.join(''), code: parts.code.join('') }
}

interface Parts {
  readonly text: string[]
  readonly code: string[]
}

function collectAtom({ content, container }: Atom, parts: Parts): void {
  if (container?.kind === 'table') collect(container.header, parts)
  if (content.type === 'line') parts.code.push(content.value)
  else if (showsFigures(content)) {
    for (const { figure, caption } of figuresOf(content)) collectFigure(figure.url, caption ?? '', parts)
  } else collect(content.node, parts)
}

/** The address of a picture that is missing is shown as code. */
function collectFigure(url: string, caption: string, parts: Parts): void {
  parts.text.push(caption)
  parts.code.push(url)
}

function collect(tree: Nodes, parts: Parts): void {
  visit(tree, (node) => {
    if (node.type === 'text') parts.text.push(node.value)
    else if (node.type === 'inlineCode' || node.type === 'code') parts.code.push(node.value)
    else if (node.type === 'inlineMath' || node.type === 'math') parts.text.push(node.value.replace(drawnByKatex, ''))
  })
}
