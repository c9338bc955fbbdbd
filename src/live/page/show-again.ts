/** Shows a deck as it is now, on the slide that is shown or, where it is gone, on the nearest one before it. */
export async function showAgain(): Promise<void> {
  const response = await fetch(location.pathname, { cache: 'no-store' })
  if (!response.ok) return
  const next = new DOMParser().parseFromString(await response.text(), 'text/html')
  const there = new Set(idsIn(next))
  const ids = idsIn(document)
  const current = ids.indexOf(decodeURIComponent(location.hash.slice(1)))
  const nearest = ids.slice(0, current + 1).findLast((id) => there.has(id))
  if (current >= 0 && nearest !== ids[current]) history.replaceState(history.state, '', `#${nearest ?? ''}`)
  location.reload()
}

function idsIn(deck: Document): readonly string[] {
  return [...deck.querySelectorAll('svg[data-marpit-svg]')].map(({ id }) => id)
}
