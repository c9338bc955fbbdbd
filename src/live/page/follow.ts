import type { PageIdentity } from '../../render/followed-html.js'
import type { CourseState } from '../course-state.js'
import { problemPanel } from './problem-panel.js'
import { showAgain } from './show-again.js'
import { successorOf } from './successor.js'

// Windows inside windows, such as the next slide of the presenter view, are loaded again with what they are in.
const about = document.getElementById('lectern-live')?.textContent
if (about && window.top === window) follow(JSON.parse(about))

/** Follows the server: shows what has changed and what is wrong. */
function follow({ path, version }: PageIdentity): void {
  const panel = problemPanel(path === '')
  const root = new URL(path === '' ? '.' : '../'.repeat(path.split('/').length - 1) || '.', location.href)
  const show = showAgain(
    (since) => new URL(`-/changes/${since}/${path.split('/').map(encodeURIComponent).join('/')}`, root),
  )
  let shown = version
  /** What was shown before is finished before the next. */
  let showing = Promise.resolve()
  new EventSource(new URL('-/events', root)).addEventListener('message', ({ data }: MessageEvent<string>) => {
    const state = JSON.parse(data) as CourseState
    panel.show(state.problems)
    const now = path === '' ? state.course : state.decks.find((deck) => deck.path === path)?.version
    if (path !== '' && now === undefined) leave(state, root)
    else if (path === '' && now !== shown) location.reload()
    else if (path !== '')
      showing = showing.then(async () => {
        if (now !== shown) shown = await show(shown)
      })
  })

  /** A deck whose section has another name now has another address. */
  function leave({ decks }: CourseState, to: URL): void {
    const next = successorOf(path, decks)
    if (next !== undefined)
      location.replace(new URL(next.split('/').map(encodeURIComponent).join('/') + location.hash, to))
    else if (decks.length > 0)
      panel.say('This deck is no longer among the notes; the course page lists those that are.')
  }
}
