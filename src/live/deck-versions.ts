import { type DeckChanges, deckChanges } from './deck-changes.js'
import { partsOf } from './kept-parts.js'

/** The last versions of the decks of a course, to tell open pages what has changed since they were loaded. */
export interface DeckVersions {
  readonly add: (path: string, version: string, html: Uint8Array) => void
  /** Returns what has changed since a version; undefined where that is not known any more. */
  readonly changesSince: (path: string, version: string) => DeckChanges | undefined
}

/** A page follows each version; one that missed more than these is loaded anew. */
const most = 6

/** Returns an empty store of versions. */
export function deckVersions(): DeckVersions {
  const decks = new Map<string, Map<string, Uint8Array>>()
  return {
    add: (path, version, html) => {
      const versions = decks.get(path) ?? new Map<string, Uint8Array>()
      decks.set(path, versions)
      versions.delete(version)
      versions.set(version, html)
      const [oldest] = versions.keys()
      if (oldest !== undefined && versions.size > most) versions.delete(oldest)
    },
    changesSince: (path, version) => {
      const versions = decks.get(path)
      const before = versions?.get(version)
      const [name, now] = [...(versions ?? [])].at(-1) ?? []
      return before && now && name !== undefined ? deckChanges(partsOf(before), partsOf(now), name) : undefined
    },
  }
}
