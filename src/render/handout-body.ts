import type { Ratio } from '../model.js'
import type { Handout } from '../paper.js'

/** Slides and what stands beside each of them. */
export interface HandoutParts {
  /** SVG of each slide. */
  readonly slides: readonly string[]
  /** HTML of each slide's note; may be empty. */
  readonly notes: readonly string[]
  readonly handout: Handout
  readonly ratio: Ratio
}

/** Lines beside a slide, by the slides of a page: far enough apart to write on. */
const lines = { 2: 13, 3: 8, 4: 6, 6: 4 } as const

/** Returns the body of a handout: each slide, with the id `s-1` and so on, beside its notes or lines to write on. */
export function handoutBody({ slides, notes, handout, ratio }: HandoutParts): string {
  const ruled = `<div class="ruled" aria-hidden="true">${'<i></i>'.repeat(lines[handout.slides])}</div>`
  const items = slides.map((slide, index) => {
    const id = `s-${index + 1}`
    const beside =
      handout.notes === 'lines' ? ruled : `<div class="said"><section>\n${notes[index] ?? ''}\n</section></div>`
    return `<article id="${id}"><div class="shown">${slide.trim()}</div>\n<a class="number" href="#${id}">${index + 1}</a>${beside}</article>`
  })
  return `<main class="handout ${handout.notes} per-${handout.slides}${ratio === '4:3' ? ' narrow' : ''}">\n${items.join('\n')}\n</main>`
}
