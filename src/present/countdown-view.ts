import { clockText } from './clock-text.js'
import { element } from './element.js'
import type { Countdown } from './shared-state.js'

/** A countdown on the page. */
export interface CountdownView {
  readonly node: HTMLElement
  readonly show: (countdown: Countdown | undefined) => void
}

/** Returns a countdown that is hidden until it is shown; it tells when time is up, and no second before. */
export function countdownView(timeIsUp: string): CountdownView {
  const digits = element('span', { class: 'lectern-digits', 'aria-hidden': 'true' })
  const told = element('span', { class: 'lectern-spoken', role: 'status' })
  const pie = element('span', { class: 'lectern-pie', 'aria-hidden': 'true' })
  const node = element('div', { class: 'lectern-countdown', hidden: '' }, pie, digits, told)
  let current: Countdown | undefined
  let timer = 0
  const draw = () => {
    if (!current) return
    const left = Math.max(0, current.endsAt - Date.now()) / 1000
    const isUp = left === 0
    digits.textContent = isUp ? timeIsUp : clockText(Math.ceil(left))
    if (isUp && told.textContent === '') told.textContent = timeIsUp
    node.classList.toggle('lectern-up', isUp)
    pie.style.setProperty('--left', String(left / current.total))
    if (isUp) clearInterval(timer)
  }
  return {
    node,
    show: (countdown) => {
      if (countdown?.endsAt === current?.endsAt) return
      current = countdown
      clearInterval(timer)
      told.textContent = ''
      node.hidden = !countdown
      if (!countdown) return
      timer = window.setInterval(draw, 200)
      draw()
    },
  }
}
