import { keep } from './keep.js'
import { kept } from './kept.js'

/** Size of the notes, as steps of a fifth. */
const steps = { least: -4, most: 8 }

/** Sets the notes as large as last time; returns what makes them larger by a number of steps. */
export function noteSize(container: HTMLElement): (by: number) => void {
  let step = 0
  const change = (by: number) => {
    step = Math.min(Math.max(step + by, steps.least), steps.most)
    container.style.setProperty('--lectern-note-size', String(1.2 ** step))
  }
  change(Number(kept('note-size') ?? 0) || 0)
  return (by) => {
    change(by)
    keep('note-size', String(step))
  }
}
