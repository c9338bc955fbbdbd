import type { Element, ElementContent, RootContent as HastContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { PhrasingContent } from 'mdast'
import { compose, type DeckHead } from '../../src/compose/compose.js'
import type { Atom, Slide } from '../../src/model.js'
import LecternMarp from '../../src/render/marp-engine.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import { groupOf } from '../fit/measured.js'

const origin = { file: 'notes.md', line: 1, column: 1 }
const engine = new LecternMarp({ inlineSVG: true })
engine.themeSet.add((await loadTheme('lectern', '/')).css)

/** Returns what a deck says about itself. */
export function headOf(title = '讲义', author?: string): DeckHead {
  const heading: PhrasingContent[] = [{ type: 'text', value: title }]
  const section = { id: 'a', title, heading, part: undefined, origin, questions: [] }
  return {
    lecture: {
      title,
      author,
      lang: 'zh-Hans',
      sources: [],
      sections: [section],
      dropped: [],
      convention: 'h2',
      confidence: 1,
    },
    title,
    settings: {
      deck: 'section',
      title,
      author,
      lang: undefined,
      theme: 'lectern',
      questions: undefined,
      ratio: '16:9',
      detail: 'full',
      think: false,
      remote: false,
      lightPdf: false,
      formats: ['md'],
      pdfNotes: false,
      paper: 'a4',
      handout: { slides: 3, notes: 'lines' },
    },
  }
}

/** Returns a slide of an answer with these atoms and this speaker note. */
export function slideOf(atoms: readonly Atom[], notes = ''): Slide {
  return { kind: 'points', group: groupOf(atoms), layout: 'stack', part: undefined, atoms, notes, scale: 32, fill: 1 }
}

/** A slide as Marp renders it. */
export interface RenderedSlide {
  readonly section: Element
  /** Elements below the heading. */
  readonly body: readonly Element[]
  readonly notes: readonly string[]
}

/** Renders Marp Markdown and returns its slides. */
export function render(markdown: string): readonly RenderedSlide[] {
  const { html, comments } = engine.render(markdown, { htmlAsArray: true })
  return html.map((slide, index) => {
    const section = elementsIn(fromHtml(slide, { fragment: true }).children, 'section')[0]
    if (!section) throw new RangeError(`Slide ${index + 1} has no section, expected one`)
    const children = section.children.filter((child): child is Element => child.type === 'element')
    const heading = children.findIndex((child) => /^h[1-3]$/.test(child.tagName))
    return { section, body: children.slice(heading + 1), notes: comments[index] ?? [] }
  })
}

/** Composes one slide with these atoms and returns it as Marp renders it. */
export function renderAtoms(atoms: readonly Atom[], notes = ''): RenderedSlide {
  const slides = render(compose([slideOf(atoms, notes)], headOf()))
  const [only] = slides
  if (!only || slides.length !== 1) throw new RangeError(`There are ${slides.length} slides, expected 1`)
  return only
}

/** Returns all elements of a name, or all elements, in order. */
export function elementsIn(nodes: readonly (HastContent | ElementContent)[], name?: string): readonly Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    return [...(name === undefined || node.tagName === name ? [node] : []), ...elementsIn(node.children, name)]
  })
}

/** Returns the text that elements show, without the invisible guards. */
export function textIn(nodes: readonly (HastContent | ElementContent)[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      return node.type === 'element' ? textIn(node.children) : ''
    })
    .join('')
    .replaceAll(/[\u2060\u200b]/g, '')
}

/** Returns text without white space, for comparing what only lays out differently. */
export function compact(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
