import type { TextBlock } from '../../verify/slide-look.js'
import type { Metric } from '../metric.js'
import { share } from '../statistics.js'

/** P19 */
const most = { lines: 14, columns: 72 } as const

/** M31: code fits without being wrapped, that of a question too. */
export const code: Metric = {
  id: 'M31',
  name: 'code of at most 14 lines and 72 columns',
  group: 'layout',
  targets: [{ what: 'share', aim: { from: 0.9 }, acceptable: { from: 0.75 } }],
  measure: ({ slides }) => {
    const judged = slides.flatMap(({ index, seen }) =>
      seen.look.blocks
        .filter(({ role }) => role === 'code')
        .map((block) => ({ index, text: block.text, faults: faultsOf(block) })),
    )
    if (judged.length === 0) return undefined
    const hard = judged.filter(({ faults }) => faults.length > 0)
    return {
      values: [1 - share(hard.length, judged.length)],
      short: hard.map(({ index, faults }) => ({ index, message: `code ${faults.join(', ')}` })),
    }
  },
}

function faultsOf({ text, lines }: TextBlock): string[] {
  const written = text.replace(/\s+$/, '').split('\n')
  const columns = Math.max(...written.map(widthOf))
  const isWrapped = lines.filter(isFilled).length > written.filter(isFilled).length
  return [
    ...(written.length > most.lines ? [`of ${written.length} lines`] : []),
    ...(columns > most.columns ? [`of ${columns} columns`] : []),
    ...(isWrapped ? ['that is wrapped'] : []),
  ]
}

function isFilled(line: string): boolean {
  return line.trim() !== ''
}

/** A Chinese character is two columns wide. */
function widthOf(line: string): number {
  const wide = line.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/gu,
  )
  return [...line].length + (wide?.length ?? 0)
}
