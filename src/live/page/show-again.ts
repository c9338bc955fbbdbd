import type { DeckChanges } from '../deck-changes.js'
import { showInPlace } from './show-in-place.js'

/** Returns how to show a deck as it is now, again and again; it returns the version that is shown then. */
export function showAgain(changesSince: (version: string) => URL): (version: string) => Promise<string> {
  const styles = [...document.head.querySelectorAll('style')]
  return async (version) => {
    const response = await fetch(changesSince(version), { cache: 'no-store' }).catch(() => undefined)
    // A server that has begun anew does not know what it was.
    if (!response?.ok) {
      if (response) location.reload()
      return version
    }
    const changes: DeckChanges = await response.json()
    if (!(await showInPlace(changes, styles))) load(changes)
    return changes.version
  }
}

/** Loads a deck again, on the slide that is shown or, where it is gone, on the nearest one before it. */
function load({ ids: now }: DeckChanges): void {
  const ids = [...document.querySelectorAll('svg[data-marpit-svg]')].map(({ id }) => id)
  const there = new Set(now)
  const current = ids.indexOf(decodeURIComponent(location.hash.slice(1)))
  const nearest = ids.slice(0, current + 1).findLast((id) => there.has(id))
  if (current >= 0 && nearest !== ids[current]) history.replaceState(history.state, '', `#${nearest ?? ''}`)
  location.reload()
}
