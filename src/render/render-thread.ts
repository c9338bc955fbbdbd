import { join } from 'node:path'
import { Piscina } from 'piscina'
import { RendererError } from '../diagnostics/errors.js'
import type { RenderedSlides } from '../fit/measure-slides.js'
import { packageFolder } from '../package-folder.js'
import type { FinishedPdf, PdfHead } from './finish-pdf.js'
import type { DeckSource } from './html.js'
import type { PaperSource, RenderedPaper } from './render-paper.js'

/** All of rendering that needs no browser, on a processor of its own: Marp is loaded there only. */
export interface RenderThread {
  /** Loads, while notes are still being read, what rendering with a theme needs. */
  prepare(themeCss: string): void
  /** As `renderSlides`: slides for measuring. */
  slides(markdown: string, themeCss: string): Promise<RenderedSlides>
  /** As `renderPaper`: slides or text for paper. */
  paper(source: PaperSource): Promise<RenderedPaper>
  /** As `renderHtml`: a deck as one HTML file that asks for nothing. */
  html(deck: DeckSource, folder: string): Promise<string>
  /** As `finishPdf`; the printed bytes move to the thread and are gone here. */
  finishPdf(printed: Uint8Array, head: PdfHead): Promise<FinishedPdf>
  close(): Promise<void>
}

/** Threads run compiled code only, so this is the bundle also where Lectern itself runs from its sources. */
const tasks = join(packageFolder, 'dist', 'render', 'render-tasks.js')

/** Starts the render thread of a build. */
export function startRenderThread(): RenderThread {
  const pool = new Piscina({ filename: tasks, minThreads: 1, maxThreads: 1, idleTimeout: Number.POSITIVE_INFINITY })
  const run = async <T>(name: string, task: object, moved: ArrayBuffer[] = []): Promise<T> => {
    try {
      return (await pool.run(task, { name, transferList: moved })) as T
    } catch (error) {
      // A thread hands over the message of an error, not its class.
      throw new RendererError(error instanceof Error ? error.message : String(error), { cause: error })
    }
  }
  let prepared: string | undefined
  return {
    prepare: (css) => {
      if (css === prepared) return
      prepared = css
      // What is wrong with the theme is told by the first deck that is rendered with it.
      run('prepare', { css }).catch(() => undefined)
    },
    slides: (markdown, css) => run('slides', { markdown, css }),
    paper: (source) => run('paper', source),
    html: (deck, folder) => run('html', { deck, folder }),
    finishPdf: (printed, head) => run('pdf', { printed, head }, [printed.buffer as ArrayBuffer]),
    close: () => pool.destroy(),
  }
}
