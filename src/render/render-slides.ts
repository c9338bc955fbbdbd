import type { MarpOptions } from '@marp-team/marp-core'
import type { RenderedSlides } from '../fit/measure-slides.js'
import { embedKatexFonts } from './katex-fonts.js'
import LecternMarp from './marp-engine.js'

/** What marp-cli's presentable template gives to the engine; so measured slides share the packed CSS of the deck. */
const presentationOptions: MarpOptions = { inlineSVG: true, container: { tag: 'div', id: ':$p' }, slideContainer: [] }

const engines = new Map<string, LecternMarp>()

/** Renders slides with a theme for measuring, the same way as marp-cli will for the deck. */
export async function renderSlides(markdown: string, themeCss: string): Promise<RenderedSlides> {
  const { html, css } = engineWith(themeCss).render(markdown)
  return { html, css: await embedKatexFonts(css) }
}

function engineWith(themeCss: string): LecternMarp {
  const known = engines.get(themeCss)
  if (known) return known
  const marp = new LecternMarp(presentationOptions)
  marp.themeSet.add(themeCss)
  engines.set(themeCss, marp)
  return marp
}
