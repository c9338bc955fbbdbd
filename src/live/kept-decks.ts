import { setTimeout } from 'node:timers/promises'
import type { BuiltDeck } from '../build/build-deck.js'
import type { DeckJob } from '../build/deck-jobs.js'
import { renderDeck } from '../build/render-deck.js'
import type { Workshop } from '../build/workshop.js'
import type { Artefact } from '../model.js'
import { changedQuestions } from './changed-questions.js'
import { type DeckKey, deckKey } from './deck-key.js'
import { isGood } from './is-good.js'
import { htmlOf, partsOf } from './kept-parts.js'
import { madeAhead } from './made-ahead.js'
import { Overtaken, untilOvertaken } from './overtaken.js'
import { shifted } from './shifted.js'

/** A deck as it was made last. */
interface KeptDeck {
  readonly key: DeckKey
  readonly job: DeckJob
  readonly built: BuiltDeck
}

type BuildDeck = typeof import('../build/build-deck.js').buildDeck

/** How long open pages have to fetch and paint what is shown ahead, before the rest takes the processor, ms. */
const untilPainted = 500

/** The decks of a course, each made anew only when something that goes into it has changed. */
export interface KeptDecks {
  /** Makes the slides of changed questions before the decks that they are in are made anew. */
  readonly lookAhead: (jobs: readonly DeckJob[], workshop: Workshop) => Promise<void>
  /** Takes the place of `buildDeck`; a deck that has changed again since it was asked for ends by an `Overtaken`. */
  readonly build: BuildDeck
  /** Returns the files of a deck in those formats that are made only when they are asked for. */
  others(deck: BuiltDeck, workshop: Workshop): Promise<readonly Artefact[]>
}

/** Is told what is made, as soon as it is. */
export interface DeckListener {
  /** Told the HTML of a deck with the slides of changed questions in place. */
  readonly ahead: (deck: BuiltDeck, html: Uint8Array) => void
  /** Told each deck that was made anew. */
  readonly made: (deck: BuiltDeck) => void
}

/** Returns an empty store of decks. */
export function keptDecks(buildDeck: BuildDeck, listener: DeckListener): KeptDecks {
  const kept = new Map<string, KeptDeck>()
  const keys = new WeakMap<DeckJob, DeckKey>()
  /** What was asked for last, by path. */
  const asked = new Map<string, string>()
  const underWay = new Map<string, Promise<unknown>>()
  /** What is shown ahead of decks, by their paths. */
  const shown = new Map<string, string>()
  const printed = new WeakMap<object, Promise<readonly Artefact[]>>()
  const keyOf = (job: DeckJob) => {
    const key = keys.get(job) ?? deckKey(job)
    keys.set(job, key)
    return key
  }

  async function lookAheadIn(job: DeckJob, workshop: Workshop): Promise<boolean> {
    const [known, key] = [kept.get(job.path), keyOf(job)]
    asked.set(job.path, nameOf(key))
    const changed = known && changedQuestions(known.key, key)
    if (!known || !changed || changed.length === 0 || !isGood(known.built)) return false
    if (shown.get(job.path) === nameOf(key)) return false
    const makeOnly = (part: DeckJob) => buildDeck(part, { ...workshop, writes: false }, () => undefined)
    const [html] = known.built.files.get('html')?.files ?? []
    const parts = html && (await madeAhead(partsOf(html.bytes), job, changed, makeOnly))
    if (!parts) return false
    shown.set(job.path, nameOf(key))
    listener.ahead(known.built, htmlOf(parts))
    return true
  }

  async function buildLatest(...[job, workshop, show]: Parameters<BuildDeck>): Promise<BuiltDeck> {
    const [known, key] = [kept.get(job.path), keyOf(job)]
    const isOvertaken = () => asked.get(job.path) !== nameOf(key)
    if (known && nameOf(known.key) === nameOf(key)) {
      if (!isOvertaken()) shown.delete(job.path)
      return current(known, job)
    }
    if (isOvertaken()) throw new Overtaken()
    // What is shown already need not be finished; of anything else each state is shown.
    const own = untilOvertaken(workshop, () => isOvertaken() && shown.has(job.path))
    const built = await buildDeck(job, own.workshop, show)
    own.check()
    kept.set(job.path, { key, job, built })
    shown.delete(job.path)
    listener.made(built)
    return built
  }

  return {
    lookAhead: async (jobs, workshop) => {
      const seen: boolean[] = []
      for (const job of jobs) seen.push(await lookAheadIn(job, workshop))
      if (seen.includes(true)) await setTimeout(untilPainted)
    },
    build: async (job, workshop, show) => {
      // One at a time of each deck: what is asked for meanwhile waits, and only the last of it is made.
      const before = underWay.get(job.path)?.catch(() => undefined)
      const built = Promise.resolve(before).then(() => buildLatest(job, workshop, show))
      underWay.set(job.path, built)
      return await built
    },
    others: (deck, workshop) => {
      const known = printed.get(deck.rendered) ?? print(deck, workshop)
      printed.set(deck.rendered, known)
      return known
    },
  }
}

function nameOf({ frame, questions }: DeckKey): string {
  return [frame, ...questions].join()
}

/** A deck that is as it was, in a lecture of which other decks may not be. */
function current({ job, built }: KeptDeck, { sections, prepared }: DeckJob): BuiltDeck {
  const deck = { ...built.deck, lecture: prepared.lecture }
  const made = { ...built.made, deck, prepared }
  return { ...built, deck, made, diagnostics: shifted(built.diagnostics, job.sections, sections) }
}

async function print({ made, html }: BuiltDeck, workshop: Workshop): Promise<readonly Artefact[]> {
  const { makes: _, ...whole } = workshop
  const { files } = await renderDeck(made, html, { ...whole, writes: false })
  return [...files.values()].flatMap((format) => format.files)
}
