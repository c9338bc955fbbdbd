import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Gate } from './gate.js'
import type { SlideLook } from './slide-look.js'

/** Room between the line and the page number, or the edge of a slide without one, px. */
const gap = 24

/** M02: the lecturer's line at the foot of the slides ends before the page number begins, or the edge. */
export const runningLine: Gate = ({ deck, inspection, slideWidth = 1280, changes }) => {
  const excess = Math.max(...inspection.slides.map(({ look }) => excessOf(look, slideWidth)))
  if (excess <= 0) return []
  const place = changes?.places?.get('theme.footer') ?? deck.sections[0].origin
  const reason = `theme.footer is ${Math.ceil(excess)} px too long for the foot of a slide; shorten it`
  return [diagnostic('overlap', reason, place)]
}

function excessOf({ blocks, page }: SlideLook, slideWidth: number): number {
  const box = blocks.find(({ role }) => role === 'running')?.box
  if (!box) return 0
  return box.right + gap - (page?.left ?? slideWidth - gap)
}
