import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RenderedSlides } from '../fit/measure-slides.js'
import { presentWords } from '../present/present-words.js'
import { type FinishedPdf, finishPdf, type PdfHead } from './finish-pdf.js'
import { type DeckSource, renderHtml } from './html.js'
import { type PaperSource, type RenderedPaper, renderPaper } from './render-paper.js'
import { renderSlides } from './render-slides.js'

/** Loads what rendering with a theme loads late: renders an empty slide for measuring and one as a deck. */
export async function prepare({ css }: { css: string }): Promise<void> {
  await renderSlides('', css)
  const folder = await mkdtemp(join(tmpdir(), 'lectern-'))
  const presented = { slides: [], words: presentWords('en') }
  await renderHtml({ markdown: '', figures: [], fontCss: '', themeCss: css, presented }, folder)
  await rm(folder, { recursive: true, force: true })
}

/** As `renderSlides`. */
export async function slides({ markdown, css }: { markdown: string; css: string }): Promise<RenderedSlides> {
  return await renderSlides(markdown, css)
}

/** As `renderPaper`. */
export async function paper(source: PaperSource): Promise<RenderedPaper> {
  return await renderPaper(source)
}

/** As `renderHtml`. */
export async function html({ deck, folder }: { deck: DeckSource; folder: string }): Promise<string> {
  return await renderHtml(deck, folder)
}

/** As `finishPdf`. */
export async function pdf({ printed, head }: { printed: Uint8Array; head: PdfHead }): Promise<FinishedPdf> {
  return finishPdf(printed, head)
}
