import { element } from './element.js'
import { keep } from './keep.js'
import { kept } from './kept.js'

/** Share of the width that the slides take, %. */
const shares = { least: 25, usual: 60, most: 80, step: 2 }

/** Returns the bar between slides and notes, moved by dragging or by arrows; its place is kept. */
export function splitter(container: HTMLElement, name: string): HTMLElement {
  const bar = element('div', {
    class: 'lectern-split',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': name,
    'aria-valuemin': String(shares.least),
    'aria-valuemax': String(shares.most),
  })
  let share = shares.usual
  const set = (wanted: number) => {
    share = Math.min(Math.max(wanted, shares.least), shares.most)
    container.style.setProperty('--lectern-split', `${share}%`)
    bar.setAttribute('aria-valuenow', String(Math.round(share)))
    dispatchEvent(new Event('resize'))
  }
  set(Number(kept('split') ?? shares.usual) || shares.usual)
  bar.addEventListener('pointerdown', (event) => {
    bar.setPointerCapture(event.pointerId)
    event.preventDefault()
  })
  bar.addEventListener('pointermove', ({ pointerId, clientX }) => {
    if (bar.hasPointerCapture(pointerId)) set((clientX / container.clientWidth) * 100)
  })
  bar.addEventListener('pointerup', () => keep('split', String(share)))
  bar.addEventListener('keydown', (event) => {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -shares.step, ArrowRight: shares.step }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    set(share + step)
    keep('split', String(share))
  })
  return bar
}
