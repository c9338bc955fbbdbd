import type { TextBlock } from '../../verify/slide-look.js'
import type { Metric, ShortSlide } from '../metric.js'

/** T2: what never begins and never ends a line. */
const neverFirst = /^[，。、；：？！．）》」』】〉”’ー々〕｝］]/u
const neverLast = /[（《「『【〈“‘〔｛［]$/u
/** Connectors, which may begin a line in Latin text only. */
const connector = /^[—–…‥·～]/u
const wideEnd = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]$/u

const mixed = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u

/** M41: no mark begins or ends a line that must not, and Han and Latin stand apart (T2, T3). */
export const lineBreaking: Metric = {
  id: 'M41',
  name: 'line-breaking faults',
  group: 'access',
  targets: [{ what: 'count', aim: { to: 0 }, acceptable: { to: 0 } }],
  measure: ({ slides }) => {
    const found = slides.flatMap(({ index, seen }) => seen.look.blocks.flatMap((block) => faultsOf(block, index)))
    return { values: [found.length], short: found }
  },
}

function faultsOf({ role, lines, runs, text }: TextBlock, index: number): ShortSlide[] {
  if (role === 'code') return []
  const trimmed = lines.map((line) => line.trim()).filter((line) => line !== '')
  const first = trimmed.filter((line, at) => {
    const before = trimmed[at - 1]
    return before !== undefined && (neverFirst.test(line) || (connector.test(line) && wideEnd.test(before)))
  })
  const last = trimmed.slice(0, -1).filter((line) => neverLast.test(line))
  const tight = runs.filter((run) => !run.isSpaced && !run.isRelative && !run.isFormula && mixed.test(run.text))
  return [
    ...first.map((line) => ({ index, text, message: `a line begins with ${line.charAt(0)}` })),
    ...last.map((line) => ({ index, text, message: `a line ends with ${line.at(-1)}` })),
    ...tight.map((run) => ({
      index,
      text,
      message: `“${run.text.trim().slice(0, 20)}” sets Han and Latin without a gap`,
    })),
  ]
}
