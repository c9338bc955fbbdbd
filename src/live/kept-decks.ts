import type { BuiltDeck } from '../build/build-deck.js'
import type { DeckJob } from '../build/deck-jobs.js'
import { renderDeck } from '../build/render-deck.js'
import type { Workshop } from '../build/workshop.js'
import type { Artefact } from '../model.js'
import { deckKey } from './deck-key.js'
import { shifted } from './shifted.js'

/** A deck as it was made last. */
interface KeptDeck {
  readonly key: string
  readonly job: DeckJob
  readonly built: BuiltDeck
}

type BuildDeck = typeof import('../build/build-deck.js').buildDeck

/** The decks of a course, each made anew only when something that goes into it has changed. */
export interface KeptDecks {
  /** Takes the place of `buildDeck`. */
  readonly build: BuildDeck
  /** Returns the files of a deck in those formats that are made only when they are asked for. */
  others(deck: BuiltDeck, workshop: Workshop): Promise<readonly Artefact[]>
}

/** Returns an empty store of decks; `made` is told each deck that was made anew. */
export function keptDecks(buildDeck: BuildDeck, made: (deck: BuiltDeck) => void): KeptDecks {
  const kept = new Map<string, KeptDeck>()
  const printed = new WeakMap<object, Promise<readonly Artefact[]>>()
  return {
    build: async (job, workshop, show) => {
      const key = deckKey(job)
      const known = kept.get(job.path)
      if (known?.key === key) return current(known, job)
      const built = await buildDeck(job, workshop, show)
      kept.set(job.path, { key, job, built })
      made(built)
      return built
    },
    others: (deck, workshop) => {
      const known = printed.get(deck.rendered) ?? print(deck, workshop)
      printed.set(deck.rendered, known)
      return known
    },
  }
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
