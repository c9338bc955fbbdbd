import { diagnostic } from '../diagnostics/diagnostic.js'
import { typeFloors } from '../theme/type-floors.js'
import type { Gate } from './gate.js'
import type { TextBlock, TextRole, TextRun } from './slide-look.js'
import { slideOrigin } from './slide-origin.js'

/** M03: smallest size in px by what the text is; body text at 24 px is reported by `scaleReduced`. */
const floors: Readonly<Record<TextRole, number>> = {
  title: 24,
  heading: 24,
  prose: 24,
  item: 24,
  cell: typeFloors.cell,
  code: typeFloors.code,
  counter: typeFloors.any,
  kicker: typeFloors.any,
  subtitle: typeFloors.any,
  caption: typeFloors.any,
  badge: typeFloors.any,
  placeholder: typeFloors.any,
  page: typeFloors.any,
  running: typeFloors.any,
}

/** M03: whatever is raised, lowered or part of a formula. */
const smallest = typeFloors.any

/** M03: code inside a line. */
const smallestCode = typeFloors.code

/** M03: no text is set smaller than it can be read from the back. */
export const fontFloors: Gate = ({ deck, inspection }) =>
  inspection.slides.flatMap(({ look }, index) => {
    const small = look.blocks.flatMap((block) => block.runs.filter((run) => run.size < floorOf(run, block) - 0.05))
    const [first] = small
    if (!first) return []
    const reason = `“${first.text.trim().slice(0, 30)}” on slide ${index + 1} of ${deck.path} is set at ${first.size} px; use a theme with larger text`
    return [diagnostic('text-too-small', reason, slideOrigin(deck, index, first.text))]
  })

function floorOf(run: TextRun, { role }: TextBlock): number {
  if (run.isFormula) return smallest
  if (run.isRelative) return Math.min(floors[role], /mono/i.test(run.family) ? smallestCode : smallest)
  return floors[role]
}
