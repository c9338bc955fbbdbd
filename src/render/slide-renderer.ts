import type { RenderSlides } from '../fit/measure-slides.js'
import { embedKatexFonts } from './katex-fonts.js'

/** Renders slides with a theme for measuring, the same way as marp-cli will for the deck. */
export async function slideRenderer(themeCss: string): Promise<RenderSlides> {
  // Loaded here because it takes a quarter of a second, in which the browser can start.
  const { default: marpEngine, presentationOptions } = await import('./marp-engine.js')
  const marp = marpEngine(presentationOptions)
  marp.themeSet.add(themeCss)
  return async (markdown) => {
    const { html, css } = marp.render(markdown)
    return { html, css: await embedKatexFonts(css) }
  }
}
