import type { TextBlock } from '../../verify/slide-look.js'
import type { SlideFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'
import { share } from '../statistics.js'

const mostLines = 2
/** P2: what two lines of a title hold at 44 px, by its widest characters and by Latin ones. */
const widest = { cjk: 50, latin: 112 } as const

/**
 * M28: titles are short and end in more than a word (P2, T8). A question that stands alone may be set so large that it
 * takes more lines; it is too long where it would at 44 px.
 */
export const titles: Metric = {
  id: 'M28',
  name: 'titles',
  group: 'layout',
  targets: [
    { what: 'share of more than two lines', aim: { to: 0 }, acceptable: { to: 0 } },
    { what: 'share with a runt', aim: { to: 0.02 }, acceptable: { to: 0.05 } },
  ],
  measure: ({ slides }) => {
    const found = slides.flatMap(titlesOn)
    if (found.length === 0) return undefined
    const long = found.filter(({ lines, isAlone }) => lines.length > mostLines && (!isAlone || isWide(lines)))
    const runts = found.filter(({ lines }) => isRunt(lines))
    return {
      values: [share(long.length, found.length), share(runts.length, found.length)],
      short: [
        ...long.map(({ index, lines }) => ({ index, message: `a title of ${lines.length} lines` })),
        ...runts.map(({ index, lines }) => ({ index, message: `the title's last line is “${lines.at(-1)?.trim()}”` })),
      ],
    }
  },
}

interface Title {
  readonly index: number
  readonly lines: readonly string[]
  readonly isAlone: boolean
}

function titlesOn({ index, slide, seen: { look } }: SlideFacts): Title[] {
  const isAlone = (slide.kind === 'title' || slide.kind === 'question') && slide.atoms.length === 0
  const counter = look.blocks.find(({ role }) => role === 'counter')
  return look.blocks
    .filter(({ role }) => role === 'title')
    .map((title) => ({ index, lines: linesWith(title, counter), isAlone }))
}

/** A counter that does not fit behind the title is a line of it. */
function linesWith({ lines, box }: TextBlock, counter: TextBlock | undefined): readonly string[] {
  return counter && lines.length > 0 && counter.box.top >= box.bottom ? [...lines, counter.text] : lines
}

function isWide(lines: readonly string[]): boolean {
  const text = lines.join('')
  const wide = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/gu,
  )
  const count = wide?.length ?? 0
  return count / widest.cjk + (text.length - count) / widest.latin > 1
}

/** A last line of two Chinese characters, of one short word, or of nothing but the counter. */
function isRunt(lines: readonly string[]): boolean {
  const last = lines.length > 1 ? (lines.at(-1) ?? '').trim() : ''
  if (/^[（(]?\d+\s*\/\s*\d+[)）]?$/u.test(last)) return true
  const letters = last.replace(/[\p{P}\p{S}\s]/gu, '')
  if (letters === '') return false
  return /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(letters)
    ? [...letters].length <= 2
    : letters.length <= 4 && !/\s/.test(last)
}
