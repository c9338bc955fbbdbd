import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Deck } from '../model.js'
import { apcaContrast, wcagContrast } from '../theme/color-contrast.js'
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

/** What holds for every theme: WCAG's own floor for what is read; whatever else stands there has to be seen. */
const least = { read: 4.5, seen: 2 } as const

/** M08: every piece of text stands out from what it stands on. */
export const contrast: Gate = ({ deck, inspection, isStockTheme = false }) => {
  const found = inspection.slides.flatMap(({ look }, index) => {
    const faint = look.blocks.flatMap((block) => block.runs.filter((run) => isFaint(run, block)))
    const unread = look.blocks.flatMap((block) => block.runs.filter((run) => isUnread(run, block)))
    const [first] = isStockTheme ? unread : faint
    if (first) return [diagnostic('contrast-low', reasonFor(first, deck, index), slideOrigin(deck, index, first.text))]
    return faint.slice(0, 1).map((run) => {
      const reason = `${reasonFor(run, deck, index)}, or take one of Lectern's`
      return diagnostic('theme-pale', reason, slideOrigin(deck, index, run.text))
    })
  })
  // What a theme of somebody else lacks it lacks on every slide: told once.
  const [pale] = found.filter(({ fatal }) => fatal !== true)
  return [...found.filter(({ fatal }) => fatal === true), ...(pale ? [pale] : [])]
}

function reasonFor({ text, color, background }: TextRun, deck: Deck, index: number): string {
  const what = text.trim() === '' ? 'the page number' : `“${text.trim().slice(0, 30)}”`
  const ratio = wcagContrast(color, background).toFixed(1)
  return `The contrast of ${what} on slide ${index + 1} of ${deck.path} is ${ratio}:1, too little to read; change the theme's colours`
}

/** Paler than anybody should have to read it. */
function isUnread({ color, background, isMarked, isFormula }: TextRun, { role }: TextBlock): boolean {
  const isRead = !isMarked && !isFormula && !muted.has(role)
  return wcagContrast(color, background) < (isRead ? least.read : least.seen)
}

/** The colours inside a formula are its author's. */
function isFaint({ color, background, isMarked, isFormula }: TextRun, { role }: TextBlock): boolean {
  const floor = isMarked || isFormula || muted.has(role) ? marked : plain
  // A hundredth, so that #595959 on white is the 7:1 that it is called.
  return wcagContrast(color, background) < floor.ratio - 0.01 || apcaContrast(color, background) < floor.lightness
}
