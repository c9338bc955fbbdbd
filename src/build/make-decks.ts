import pLimit from 'p-limit'
import type { VFileMessage } from 'vfile-message'
import type { RenderThread } from '../render/render-thread.js'
import { findLectures } from '../source/find-lectures.js'
import { missingGlyphs } from '../verify/missing-glyphs.js'
import { atOnce } from './at-once.js'
import { type BuiltDeck, buildDeck } from './build-deck.js'
import { type DeckJob, deckJobs } from './deck-jobs.js'
import { type PreparedLecture, prepareLecture } from './prepare-lecture.js'
import type { Progress } from './progress.js'
import type { BuildRequest } from './request.js'
import type { Workshop } from './workshop.js'

/** What decks are made with: opened for one build, or kept open from one to the next. */
export interface Making {
  readonly thread: RenderThread
  readonly workshop: Promise<Workshop>
  /** Takes the place of `prepareLecture`. */
  readonly prepare?: typeof prepareLecture
  /** Is awaited before decks are built. */
  readonly lookAhead?: (jobs: readonly DeckJob[], workshop: Workshop) => Promise<void>
  /** Takes the place of `buildDeck`. */
  readonly buildOne?: typeof buildDeck
}

/** Decks that are made and checked, not written, and all that was found on the way. */
export interface MadeDecks {
  readonly decks: readonly BuiltDeck[]
  readonly diagnostics: readonly VFileMessage[]
  /** Whether they may be written. */
  readonly ok: boolean
}

/** Takes notes through all stages but the writing; throws as `build` does. */
export async function makeDecks(request: BuildRequest, making: Making): Promise<MadeDecks> {
  const lectures = await prepareLectures(request, making)
  const decks = await buildDecks(lectures, request, making)
  const diagnostics = [...lectures, ...decks].flatMap((stage) => stage.diagnostics)
  diagnostics.push(...lectures.flatMap(({ lecture }) => missingGlyphs(missingIn(lecture, decks), lecture)))
  const ok = diagnostics.every((message) => message.fatal !== true && !request.strict)
  return { decks, diagnostics, ok }
}

async function prepareLectures(
  request: BuildRequest,
  { thread, workshop, prepare = prepareLecture }: Making,
): Promise<PreparedLecture[]> {
  const pages = async () => (await workshop).pages
  const lectures: PreparedLecture[] = []
  for (const found of await findLectures(request.inputs, request.cwd)) {
    request.onProgress({ stage: 'read', label: found.input })
    lectures.push(await prepare(found, request, thread, pages))
  }
  return lectures
}

async function buildDecks(
  lectures: readonly PreparedLecture[],
  request: BuildRequest,
  { workshop: opening, lookAhead, buildOne = buildDeck }: Making,
): Promise<BuiltDeck[]> {
  const workshop = await opening
  const jobs = deckJobs(lectures)
  await lookAhead?.(jobs, workshop)
  const turn = pLimit(atOnce)
  let done = 0
  const built = new Map<DeckJob, Promise<BuiltDeck>>()
  // The longest first: the build takes as long as its last deck.
  for (const job of [...jobs].sort((one, other) => other.length - one.length)) {
    const show = (stage: Progress['stage']) => request.onProgress({ stage, label: job.title, done, of: jobs.length })
    const deck = turn(async () => {
      const result = await buildOne(job, workshop, show)
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
