import { createHash } from 'node:crypto'
import type { VFileMessage } from 'vfile-message'
import type { BuiltDeck } from '../build/build-deck.js'
import type { CourseState } from './course-state.js'
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
  /** Puts one deck in its place, if it has one and is good; everything else stays. */
  readonly replace: (deck: BuiltDeck) => void
  /** Puts all decks on screen; one that is held stays as it was, or stays away. */
  readonly show: (decks: readonly BuiltDeck[], isHeld: (deck: BuiltDeck) => boolean, findings: Findings) => void
  /** Tells what stopped a making; the decks stay. */
  readonly fail: (fault: string) => void
}

/** Returns a course of which nothing is shown yet; `told` hears of each new state. */
export function shownCourse(told: (state: CourseState) => void): ShownCourse {
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

  function entryOf({ deck: { path } }: BuiltDeck): CourseState['decks'][number] {
    return { path: `${path}.html`, version: versionOf(files.get(`${path}.html`)) }
  }

  const lastGood = (deck: BuiltDeck) => shown.find((one) => one.deck.path === deck.deck.path)
  return {
    decks: () => shown,
    state: () => state,
    findings: () => findings,
    file: (path) => files.get(path),
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

/** Whether a deck may be shown: nothing is wrong with it that would keep it from being written. */
function isGood({ diagnostics, missing }: BuiltDeck): boolean {
  return missing.length === 0 && diagnostics.every(({ fatal }) => fatal !== true)
}

function versionOf(bytes: Uint8Array | undefined): string {
  return createHash('sha1')
    .update(bytes ?? '')
    .digest('hex')
    .slice(0, 16)
}
