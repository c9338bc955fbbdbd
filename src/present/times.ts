import { button } from './button.js'
import { clockText } from './clock-text.js'
import { element } from './element.js'
import { icon } from './icon.js'
import { paceOf, paceText } from './pace.js'
import type { PresentWords } from './present-words.js'
import type { Slides } from './slides.js'
import { stopWatch } from './stop-watch.js'

/** Returns what the presenter sees of time: the clock, the time of the talk, what is left of its estimate. */
export function times(slides: Slides, words: PresentWords): HTMLElement {
  const watch = stopWatch()
  /** Index of the slide that the talk began with. */
  let from = 0
  const [clock, elapsed, remaining, pace] = ['time', 'time', 'time', 'small'].map((name) =>
    document.createElement(name),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement]
  const toggle = button(words.start, 'lectern-tool', () => {
    if (watch.elapsed() === 0) from = slides.current().index
    if (watch.isRunning()) watch.pause()
    else watch.start()
    draw()
  })
  const reset = button(
    words.reset,
    'lectern-tool',
    () => {
      watch.reset()
      from = slides.current().index
      draw()
    },
    icon('reset'),
  )
  const draw = () => {
    const stands = paceOf(slides.all, slides.current().index, watch.elapsed(), from)
    const name = watch.isRunning() ? words.pause : words.start
    clock.textContent = new Date().toLocaleTimeString(document.documentElement.lang || [], {
      hour: '2-digit',
      minute: '2-digit',
    })
    elapsed.textContent = clockText(watch.elapsed())
    remaining.textContent = clockText(stands.remaining)
    pace.textContent = watch.elapsed() === 0 ? '' : paceText(stands, words)
    if (toggle.title === name && toggle.firstChild) return
    toggle.title = name
    toggle.setAttribute('aria-label', name)
    toggle.replaceChildren(icon(watch.isRunning() ? 'pause' : 'start'))
  }
  let isFirst = true
  slides.watch(() => {
    // The talk begins with the first step.
    if (isFirst) from = slides.current().index
    else if (watch.elapsed() === 0) watch.start()
    isFirst = false
    draw()
  })
  setInterval(draw, 500)
  return element(
    'div',
    { class: 'lectern-times' },
    told(words.clock, clock),
    told(words.elapsed, elapsed, toggle, reset),
    told(words.remaining, remaining, pace),
  )
}

function told(label: string, ...content: Node[]): HTMLElement {
  return element('div', {}, element('span', { class: 'lectern-label' }, label), element('div', {}, ...content))
}
