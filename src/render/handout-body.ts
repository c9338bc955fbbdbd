import type { Ratio } from '../model.js'
import type { Handout } from '../paper.js'

/** Slides and what stands beside each of them. */
export interface HandoutParts {
  /** SVG of each slide. */
  readonly slides: readonly string[]
  /** HTML of each slide's note; may be empty. */
  readonly notes: readonly string[]
  /** Slides of each part, which begins on a page of its own; those in front of the parts are not counted. */
  readonly parts: readonly number[]
  readonly handout: Handout
  readonly ratio: Ratio
}

/** Lines beside a slide, by the slides of a page: far enough apart to write on. */
const lines = { 2: 13, 3: 8, 4: 6, 6: 4 } as const

/**
 * Returns the body of a handout: each slide, with the id `s-1` and so on, beside its notes or lines to write on; several parts
 * have the class `part-1` and so on.
 */
export function handoutBody({ slides, notes, parts, handout, ratio }: HandoutParts): string {
  const ruled = `<div class="ruled" aria-hidden="true">${'<i></i>'.repeat(lines[handout.slides])}</div>`
  const items = slides.map((slide, index) => {
    const id = `s-${index + 1}`
    const beside =
      handout.notes === 'lines' ? ruled : `<div class="said"><section>\n${notes[index] ?? ''}\n</section></div>`
    return `<article id="${id}"><div class="shown">${slide.trim()}</div>\n<a class="number" href="#${id}">${index + 1}</a>${beside}</article>`
  })
  const body = parts.length < 2 ? items.join('\n') : inParts(items, parts).join('\n')
  return `<main class="handout ${handout.notes} per-${handout.slides}${ratio === '4:3' ? ' narrow' : ''}">\n${body}\n</main>`
}

function inParts(items: readonly string[], parts: readonly number[]): string[] {
  let from = items.length - parts.reduce((sum, length) => sum + length, 0)
  const opening = `<div class="opening">\n${items.slice(0, from).join('\n')}\n</div>`
  const others = parts.map((length, index) => {
    from += length
    return `<div class="part-${index + 1}">\n${items.slice(from - length, from).join('\n')}\n</div>`
  })
  return [opening, ...others]
}
