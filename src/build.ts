import { resolve } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import type { BuildRequest } from './build/request.js'
import { openWorkshop, type Workshop } from './build/workshop.js'
import type { Report } from './output/report.js'
import { type RenderThread, startRenderThread } from './render/render-thread.js'
import type { RenderedDeck } from './verify/gate.js'

export type { BuildRequest } from './build/request.js'

/** What a build made and found. */
export interface BuildResult {
  readonly report: Report
  /** The decks as they were seen, in reading order. */
  readonly decks: readonly RenderedDeck[]
  readonly diagnostics: readonly VFileMessage[]
  /** Paths relative to the output folder; empty when a finding kept decks from being written. */
  readonly written: readonly string[]
  readonly ok: boolean
}

/**
 * Builds decks from notes: read, outline, plan, fit, compose, render, verify, and only then write. Findings in the
 * notes are returned; wrong settings throw a `UsageError`, a missing browser or a failing renderer a `RendererError`.
 */
export async function build(request: BuildRequest): Promise<BuildResult> {
  const thread = startRenderThread()
  const opening = openWorkshop(request, thread)
  // Wrong settings are told before a missing browser, which is awaited below.
  opening.catch(() => undefined)
  try {
    // The stages take half a second to load, in which the browser starts.
    const stages = await import('./build/stages.js')
    const { decks, diagnostics, ok } = await stages.makeDecks(request, { thread, workshop: opening })
    // The browser is not needed any more; it ends while the decks are written.
    const closing = closed(opening, thread)
    const report = stages.createReport(
      decks.map(({ deck }) => deck),
      diagnostics,
    )
    const files = ok && request.write ? stages.outputFiles(decks, report) : []
    if (files.length > 0) request.onProgress({ stage: 'write', label: request.out })
    const written =
      files.length > 0 ? await stages.writeOutput(resolve(request.cwd, request.out), files, request.out) : []
    await closing
    return { report, decks: decks.map(({ rendered }) => rendered), diagnostics, written, ok }
  } catch (error) {
    await closed(opening, thread)
    throw error
  }
}

/** Never rejects; what is closed already stays closed. */
async function closed(opening: Promise<Workshop>, thread: RenderThread): Promise<void> {
  await Promise.allSettled([opening.then((workshop) => workshop.close()), thread.close()])
}
