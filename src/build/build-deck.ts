import type { VFileMessage } from 'vfile-message'
import type { DeckJob } from './deck-jobs.js'
import { makeDeck } from './make-deck.js'
import type { Progress } from './progress.js'
import { type RenderedFiles, renderDeck } from './render-deck.js'
import type { Workshop } from './workshop.js'

/** A deck, finished and checked. */
export interface BuiltDeck extends RenderedFiles {
  /** Characters that no embedded font can draw. */
  readonly missing: readonly string[]
  /** Findings of all stages that the deck went through. */
  readonly diagnostics: readonly VFileMessage[]
}

/** Takes one deck through its stages: plan, fit, compose, render, verify; `show` is told when it is fitted and rendered. */
export async function buildDeck(
  job: DeckJob,
  workshop: Workshop,
  show: (stage: Progress['stage']) => void,
): Promise<BuiltDeck> {
  show('fit')
  const made = await makeDeck(job, workshop)
  show('render')
  const html = await workshop.thread.html(made.source, workshop.folder)
  const rendered = await renderDeck(made, html, workshop)
  const missing = [...rendered.files.values()].flatMap((format) => format.missing ?? [])
  return {
    ...rendered,
    missing: [...made.missing, ...missing],
    diagnostics: [...made.fitted.diagnostics, ...rendered.diagnostics],
  }
}
