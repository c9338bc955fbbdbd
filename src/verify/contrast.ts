import { diagnostic } from '../diagnostics/diagnostic.js'
import { apcaContrast, wcagContrast } from './color-contrast.js'
import type { Gate } from './gate.js'
import type { TextBlock, TextRole, TextRun } from './slide-look.js'
import { slideOrigin } from './slide-origin.js'

/** Smallest contrast ratio (WCAG) and lightness contrast (APCA). */
interface Floor {
  readonly ratio: number
  readonly lightness: number
}

/** H1: what is read. */
const plain: Floor = { ratio: 7, lightness: 75 }

/** H2: muted text, emphasis, links, code. */
const marked: Floor = { ratio: 4.5, lightness: 60 }

const muted: ReadonlySet<TextRole> = new Set([
  'kicker',
  'counter',
  'subtitle',
  'caption',
  'placeholder',
  'page',
  'code',
])

/** M08: every piece of text stands out from what it stands on. */
export const contrast: Gate = ({ deck, inspection }) =>
  inspection.slides.flatMap(({ look }, index) => {
    const faint = look.blocks.flatMap((block) => block.runs.filter((run) => isFaint(run, block)))
    const [first] = faint
    if (!first) return []
    const { text, color, background } = first
    const ratio = wcagContrast(color, background).toFixed(1)
    const what = text.trim() === '' ? 'the page number' : `“${text.trim().slice(0, 30)}”`
    const reason = `The contrast of ${what} on slide ${index + 1} of ${deck.path} is ${ratio}:1, too little to read; change the theme's colours`
    return [diagnostic('contrast-low', reason, slideOrigin(deck, index, text))]
  })

/** The colours inside a formula are its author's. */
function isFaint({ color, background, isMarked, isFormula }: TextRun, { role }: TextBlock): boolean {
  const floor = isMarked || isFormula || muted.has(role) ? marked : plain
  // A hundredth, so that #595959 on white is the 7:1 that it is called.
  return wcagContrast(color, background) < floor.ratio - 0.01 || apcaContrast(color, background) < floor.lightness
}
