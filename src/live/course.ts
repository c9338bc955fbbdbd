import { buildDeck } from '../build/build-deck.js'
import { makeDecks } from '../build/make-decks.js'
import { type PreparedLecture, prepareLecture } from '../build/prepare-lecture.js'
import type { BuildRequest } from '../build/request.js'
import { openWorkshop } from '../build/workshop.js'
import { UsageError } from '../diagnostics/errors.js'
import { failureText } from '../diagnostics/failure-text.js'
import type { Format } from '../model.js'
import { startRenderThread } from '../render/render-thread.js'
import type { CourseState } from './course-state.js'
import type { DeckChanges } from './deck-changes.js'
import { keptDecks } from './kept-decks.js'
import { keptMeasures } from './kept-measures.js'
import { keptParse } from './kept-parse.js'
import { Overtaken } from './overtaken.js'
import { type Findings, shownCourse } from './shown-course.js'
import { type Turn, turns } from './turns.js'
import { watchedFiles } from './watched-files.js'

/** What is presented; nothing of it is written. */
export type CourseRequest = Omit<BuildRequest, 'out' | 'write' | 'closely'>

/** A course in memory, made again as its notes change; the browser and the render thread stay open. */
export interface Course {
  /**
   * Makes again what has changed; after the first time, it throws nothing that can be mended while it is open. It may be
   * called again meanwhile: what is overtaken by that ends where it is.
   */
  make(): Promise<void>
  state(): CourseState
  findings(): Findings
  /** Absolute paths of the files that it is made from. */
  sources(): readonly string[]
  /** Returns a file by its path relative to the course page; undefined where there is none. */
  file(path: string): Promise<Uint8Array | undefined>
  /** Returns what has changed in a deck's HTML since a version; undefined where that is not known. */
  changesSince(path: string, version: string): DeckChanges | undefined
  close(): Promise<void>
}

/** What is quick to make and is made at each change; everything else waits until somebody asks for it. */
const quick: readonly Format[] = ['md', 'html']

/** Opens a course that is yet to be made; `told` hears of each new state. */
export function openCourse(asked: CourseRequest, told: (state: CourseState) => void): Course {
  const request: BuildRequest = { ...asked, out: '', write: true }
  const shown = shownCourse(told)
  const decks = keptDecks(buildDeck, { ahead: shown.ahead, made: shown.replace })
  const parsed = keptParse()
  const measured = keptMeasures()
  let tools = open(request)
  let sources: readonly string[] = []
  let isMade = false
  let isClosed = false
  const askForTurn = turns()

  async function make(): Promise<void> {
    const turn = await askForTurn()
    try {
      if (turn.isLatest()) await makeNow(turn)
    } finally {
      turn.end()
    }
  }

  async function makeNow(turn: Turn): Promise<void> {
    const lectures: PreparedLecture[] = []
    parsed.turn()
    const prepare: typeof prepareLecture = async (found, asked, thread, pages) => {
      const lecture = withHtml(await prepareLecture(found, asked, thread, pages, parsed.parse))
      lectures.push(lecture)
      return lecture
    }
    try {
      const workshop = tools.workshop.then((one) => ({ ...one, makes: isQuick, measured }))
      const lookAhead: typeof decks.lookAhead = async (...asked) => {
        await decks.lookAhead(...asked)
        turn.end()
      }
      const made = await makeDecks(request, { ...tools, workshop, prepare, lookAhead, buildOne: decks.build })
      if (!turn.isLatest()) return
      const held = new Set(lectures.filter(isFaulty).map(({ lecture }) => lecture))
      shown.show(made.decks, ({ deck }) => held.has(deck.lecture), { diagnostics: made.diagnostics, fault: '' })
    } catch (error) {
      if (isClosed || !turn.isLatest() || error instanceof Overtaken) return
      await failed(error)
    }
    isMade = true
    const found = await Promise.all(lectures.map((lecture) => watchedFiles(lecture, request.cwd)))
    if (lectures.length > 0) sources = [...new Set(found.flat())]
  }

  async function failed(error: unknown): Promise<void> {
    if (!isMade) throw error
    if (!(error instanceof UsageError)) await reopen()
    shown.fail(failureText(error))
  }

  /** A browser that failed once is not asked again. */
  async function reopen(): Promise<void> {
    await tools.close()
    tools = open(request)
  }

  async function file(path: string): Promise<Uint8Array | undefined> {
    const known = shown.file(path)
    const deck = shown.decks().find((one) => path.startsWith(`${one.deck.path}`))
    if (known || !deck) return known
    const others = await decks.others(deck, await tools.workshop)
    return others.find((one) => one.path === path)?.bytes
  }

  const close = () => {
    isClosed = true
    return tools.close()
  }
  const { changesSince } = shown
  return { make, changesSince, state: shown.state, findings: shown.findings, sources: () => sources, file, close }
}

function open(request: BuildRequest) {
  const thread = startRenderThread()
  const workshop = openWorkshop(request, thread)
  // Told to whoever makes decks.
  workshop.catch(() => undefined)
  const close = async () => {
    await Promise.allSettled([workshop.then((one) => one.close()), thread.close()])
  }
  return { thread, workshop, close }
}

function isQuick(format: Format): boolean {
  return quick.includes(format)
}

/** Decks are shown as HTML, whatever else is asked for. */
function withHtml(lecture: PreparedLecture): PreparedLecture {
  const { formats } = lecture.settings
  if (formats.includes('html')) return lecture
  return { ...lecture, settings: { ...lecture.settings, formats: [...formats, 'html'] } }
}

function isFaulty({ diagnostics }: PreparedLecture): boolean {
  return diagnostics.some(({ fatal }) => fatal === true)
}
