import { countdownView } from './countdown-view.js'
import { element } from './element.js'
import type { PresentWords } from './present-words.js'
import type { Shared } from './shared-state.js'
import { slideFrame } from './slide-frame.js'
import type { Slides } from './slides.js'

/**
 * Lays over the slide what the audience sees beside it: a black or white screen, the pointer, the countdown.
 *
 * @param isDesk whether this is the presenter's window, which goes on showing the slide
 */
export function addStage(slides: Slides, shared: Shared, words: PresentWords, isDesk: boolean): void {
  const dot = element('span', { class: 'lectern-dot', hidden: '' })
  const countdown = countdownView(words.timeIsUp)
  const frame = element('div', { class: 'lectern-frame' }, countdown.node, dot)
  const shade = element('div', { class: 'lectern-shade', hidden: '' })
  document.body.append(frame, shade)
  const place = () => {
    const { left, top, width, height } = slideFrame(slides.current())
    Object.assign(frame.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` })
    frame.style.setProperty('--unit', `${height / 720}px`)
  }
  new ResizeObserver(place).observe(slides.current().svg)
  addEventListener('resize', place)
  slides.watch(place)
  shared.watch(({ shade: color, isPointing, point, countdown: running }) => {
    place()
    shade.hidden = isDesk || color === 'none'
    shade.style.background = color
    document.body.classList.toggle('presenting-pointer', isPointing)
    dot.hidden = !isPointing || !point
    if (point) Object.assign(dot.style, { left: `${point.x * 100}%`, top: `${point.y * 100}%` })
    countdown.show(running)
  })
  followMouse(slides, shared)
  // Whoever goes on does not wait any longer.
  slides.watch(({ index }) => {
    if (shared.get().countdown && shared.get().countdown?.slide !== index) shared.set({ countdown: undefined })
  })
}

function followMouse(slides: Slides, shared: Shared): void {
  let next: { x: number; y: number } | undefined
  addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!shared.get().isPointing) return
    const { left, top, width, height } = slideFrame(slides.current())
    const point = { x: (clientX - left) / width, y: (clientY - top) / height }
    if (!next)
      requestAnimationFrame(() => {
        const isInside = next !== undefined && Math.min(next.x, next.y) >= 0 && Math.max(next.x, next.y) <= 1
        shared.set({ point: isInside ? next : undefined })
        next = undefined
      })
    next = point
  })
}
