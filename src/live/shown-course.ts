import { createHash } from 'node:crypto'
import type { VFileMessage } from 'vfile-message'
import type { BuiltDeck } from '../build/build-deck.js'
import type { CourseState } from './course-state.js'
import type { DeckChanges } from './deck-changes.js'
import { deckVersions } from './deck-versions.js'
import { isGood } from './is-good.js'
import { problemsOf } from './problems.js'
import { servedFiles } from './served-files.js'

/** What was found when a course was made last. */
export interface Findings {
  readonly diagnostics: readonly VFileMessage[]
  /** What stopped the making; empty where nothing did. */
  readonly fault: string
}

/** What of a course is on screen: the last good state of each deck. */
export interface ShownCourse {
  readonly decks: () => readonly BuiltDeck[]
  readonly state: () => CourseState
  readonly findings: () => Findings
  readonly file: (path: string) => Uint8Array | undefined
  /** Returns what has changed in a deck's HTML since a version; undefined where that is not known. */
  readonly changesSince: (path: string, version: string) => DeckChanges | undefined
  /** Puts the HTML of a deck in its place, until the deck itself is made; a deck that has no place has none for it. */
  readonly ahead: (deck: BuiltDeck, html: Uint8Array) => void
  /** Puts one deck in its place, if it has one and is good; everything else stays. */
  readonly replace: (deck: BuiltDeck) => void
  /** Puts all decks on screen; one that is held stays as it was, or stays away. */
  readonly show: (decks: readonly BuiltDeck[], isHeld: (deck: BuiltDeck) => boolean, findings: Findings) => void
  /** Tells what stopped a making; the decks stay. */
  readonly fail: (fault: string) => void
}

/** Returns a course of which nothing is shown yet; `told` hears of each new state. */
export function shownCourse(told: (state: CourseState) => void): ShownCourse {
  const versions = deckVersions()
  let shown: readonly BuiltDeck[] = []
  let files = new Map<string, Uint8Array>()
  let findings: Findings = { diagnostics: [], fault: '' }
  let state: CourseState = { course: '', decks: [], problems: [] }

  function publish(decks: readonly BuiltDeck[], found: Findings): void {
    shown = decks
    findings = found
    files = servedFiles(decks)
    state = {
      course: versionOf(files.get('index.html')),
      decks: decks.map(entryOf),
      problems: problemsOf(found, state.problems),
    }
    told(state)
  }

  function entryOf({ deck }: BuiltDeck): CourseState['decks'][number] {
    const path = `${deck.path}.html`
    const html = files.get(path) ?? new Uint8Array()
    const version = versionOf(html)
    versions.add(path, version, html)
    return { path, version }
  }

  const lastGood = (deck: BuiltDeck) => shown.find((one) => one.deck.path === deck.deck.path)
  return {
    decks: () => shown,
    state: () => state,
    findings: () => findings,
    file: (path) => files.get(path),
    changesSince: versions.changesSince,
    ahead: ({ deck: { path } }, html) => {
      if (!files.has(`${path}.html`)) return
      files.set(`${path}.html`, html)
      state = { ...state, decks: shown.map(entryOf) }
      told(state)
    },
    replace: (deck) => {
      const before = lastGood(deck)
      if (!before || !isGood(deck)) return
      shown = shown.map((one) => (one === before ? deck : one))
      const made = [...deck.files.values()].flatMap((format) => format.files)
      for (const { path, bytes } of made) files.set(path, bytes)
      // The course page takes longer and follows with all the rest.
      state = { ...state, decks: shown.map(entryOf) }
      told(state)
    },
    show: (decks, isHeld, found) =>
      publish(
        decks.flatMap((deck) => (isHeld(deck) || !isGood(deck) ? (lastGood(deck) ?? []) : [deck])),
        found,
      ),
    fail: (fault) => {
      // What is tried again and fails again is no news; a panel that was closed stays closed.
      if (fault !== findings.fault) publish(shown, { ...findings, fault })
    },
  }
}

const known = new WeakMap<Uint8Array, string>()

function versionOf(bytes: Uint8Array | undefined): string {
  if (!bytes) return ''
  const version = known.get(bytes) ?? createHash('sha1').update(bytes).digest('hex').slice(0, 16)
  known.set(bytes, version)
  return version
}
