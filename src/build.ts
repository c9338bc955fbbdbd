import { resolve } from 'node:path'
import pLimit from 'p-limit'
import type { VFileMessage } from 'vfile-message'
import { atOnce } from './build/at-once.js'
import type { BuiltDeck } from './build/build-deck.js'
import type { DeckJob } from './build/deck-jobs.js'
import type { PreparedLecture } from './build/prepare-lecture.js'
import type { Progress } from './build/progress.js'
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

type Stages = typeof import('./build/stages.js')

/** What decks are made with: opened for one build, or kept open from one to the next. */
export interface Making {
  readonly stages: Pick<Stages, 'findLectures' | 'prepareLecture' | 'deckJobs' | 'buildDeck' | 'missingGlyphs'>
  readonly thread: RenderThread
  readonly workshop: Promise<Workshop>
}

/** Decks that are made and checked, not written, and all that was found on the way. */
export interface MadeDecks {
  readonly decks: readonly BuiltDeck[]
  readonly diagnostics: readonly VFileMessage[]
  /** Whether they may be written. */
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
    const { decks, diagnostics, ok } = await makeDecks(request, { stages, thread, workshop: opening })
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

/** Takes notes through all stages but the writing; throws as `build` does. */
export async function makeDecks(request: BuildRequest, making: Making): Promise<MadeDecks> {
  const { stages, workshop } = making
  const lectures = await prepareLectures(request, making)
  const decks = await buildDecks(stages, lectures, request, await workshop)
  const diagnostics = [...lectures, ...decks].flatMap((stage) => stage.diagnostics)
  diagnostics.push(...lectures.flatMap(({ lecture }) => stages.missingGlyphs(missingIn(lecture, decks), lecture)))
  const ok = diagnostics.every((message) => message.fatal !== true && !request.strict)
  return { decks, diagnostics, ok }
}

/** Never rejects; what is closed already stays closed. */
async function closed(opening: Promise<Workshop>, thread: RenderThread): Promise<void> {
  await Promise.allSettled([opening.then((workshop) => workshop.close()), thread.close()])
}

async function prepareLectures(
  request: BuildRequest,
  { stages, thread, workshop }: Making,
): Promise<PreparedLecture[]> {
  const pages = async () => (await workshop).pages
  const lectures: PreparedLecture[] = []
  for (const found of await stages.findLectures(request.inputs, request.cwd)) {
    request.onProgress({ stage: 'read', label: found.input })
    lectures.push(await stages.prepareLecture(found, request, thread, pages))
  }
  return lectures
}

async function buildDecks(
  stages: Making['stages'],
  lectures: readonly PreparedLecture[],
  request: BuildRequest,
  workshop: Workshop,
): Promise<BuiltDeck[]> {
  const jobs = stages.deckJobs(lectures)
  const turn = pLimit(atOnce)
  let done = 0
  const built = new Map<DeckJob, Promise<BuiltDeck>>()
  // The longest first: the build takes as long as its last deck.
  for (const job of [...jobs].sort((one, other) => other.length - one.length)) {
    const show = (stage: Progress['stage']) => request.onProgress({ stage, label: job.title, done, of: jobs.length })
    const deck = turn(async () => {
      const result = await stages.buildDeck(job, workshop, show)
      done += 1
      show('done')
      return result
    })
    built.set(job, deck)
  }
  return await Promise.all(jobs.flatMap((job) => built.get(job) ?? []))
}

function missingIn(lecture: PreparedLecture['lecture'], decks: readonly BuiltDeck[]): string[] {
  return decks.filter(({ deck }) => deck.lecture === lecture).flatMap(({ missing }) => missing)
}
