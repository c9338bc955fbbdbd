import { element } from './element.js'

/** Shows a line for a few seconds, and tells it to those who listen. */
export type Notice = (text: string) => void

/** Time on screen, ms. */
const shown = 4000

/** Adds the line to the page. */
export function addNotice(): Notice {
  const line = element('div', { class: 'lectern-notice', role: 'status' })
  document.body.append(line)
  let timer = 0
  return (text) => {
    clearTimeout(timer)
    line.textContent = text
    timer = window.setTimeout(() => {
      line.textContent = ''
    }, shown)
  }
}
