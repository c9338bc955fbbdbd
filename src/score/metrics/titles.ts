import type { SlideKind } from '../../model.js'
import type { Metric } from '../metric.js'
import { share } from '../statistics.js'

const mostLines = 2

/** A question and a cover have nothing but their title, which may take what it needs. */
const alone: ReadonlySet<SlideKind> = new Set(['title', 'question'])

/** M28: titles are short and end in more than a word (P2, T8). */
export const titles: Metric = {
  id: 'M28',
  name: 'titles',
  group: 'layout',
  targets: [
    { what: 'share of more than two lines', aim: { to: 0 }, acceptable: { to: 0 } },
    { what: 'share with a runt', aim: { to: 0.02 }, acceptable: { to: 0.05 } },
  ],
  measure: ({ slides }) => {
    const found = slides.flatMap(({ index, slide, seen }) =>
      seen.look.blocks
        .filter(({ role }) => role === 'title')
        .map(({ lines }) => ({ index, lines, isAlone: alone.has(slide.kind) && slide.atoms.length === 0 })),
    )
    if (found.length === 0) return undefined
    const headings = found.filter(({ isAlone }) => !isAlone)
    const long = headings.filter(({ lines }) => lines.length > mostLines)
    const runts = found.filter(({ lines }) => isRunt(lines))
    return {
      values: [share(long.length, headings.length), share(runts.length, found.length)],
      short: [
        ...long.map(({ index, lines }) => ({ index, message: `a title of ${lines.length} lines` })),
        ...runts.map(({ index, lines }) => ({ index, message: `the title's last line is “${lines.at(-1)?.trim()}”` })),
      ],
    }
  },
}

/** A last line of two Chinese characters or one short word. */
function isRunt(lines: readonly string[]): boolean {
  const last = lines.length > 1 ? (lines.at(-1) ?? '').replace(/[\p{P}\p{S}\s]/gu, '') : ''
  if (last === '') return false
  return /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(last)
    ? [...last].length <= 2
    : last.length <= 4
}
