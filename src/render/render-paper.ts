import { embedKatexFonts } from './katex-fonts.js'
import LecternMarp from './marp-engine.js'
import { withoutSection } from './without-section.js'

/** Slides as HTML for paper, and the CSS that they need. */
export interface RenderedPaper {
  readonly parts: readonly string[]
  readonly css: string
}

/** What is rendered for paper. */
export interface PaperSource {
  readonly markdown: string
  /** Style sheet with the name that the Markdown gives to its theme. */
  readonly css: string
  /** Drawn as slides that scale; else as text that flows, by rules for what stands in a `div` of this class. */
  readonly flowsIn?: string
}

/**
 * Renders Marp Markdown for paper with the engine of the slides, so that untrusted notes are kept as harmless as there.
 * A slide is an SVG, text that flows is the inside of its section.
 */
export async function renderPaper({ markdown, css, flowsIn }: PaperSource): Promise<RenderedPaper> {
  const container = flowsIn === undefined ? false : { tag: 'div', class: flowsIn }
  const marp = new LecternMarp({ inlineSVG: flowsIn === undefined, container, slideContainer: false, printable: false })
  marp.themeSet.add(css)
  const { html, css: packed } = marp.render(markdown, { htmlAsArray: true })
  return {
    parts: html.map((part) => (flowsIn === undefined ? part : withoutSection(part))),
    css: await embedKatexFonts(packed),
  }
}
