import type { SlideFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'
import { share } from '../statistics.js'

/** P18 */
const most = { columns: 5, rows: 6, lines: 2 } as const
const smallest = 24

/** M30: tables can be read at a glance, those of a question too. */
export const tables: Metric = {
  id: 'M30',
  name: 'legible tables',
  group: 'layout',
  targets: [{ what: 'share', aim: { from: 0.95 }, acceptable: { from: 0.85 } }],
  measure: ({ slides }) => {
    const judged = slides.flatMap((facts) =>
      facts.seen.look.tables.map((table) => ({ index: facts.index, faults: faultsOf(facts, table) })),
    )
    if (judged.length === 0) return undefined
    const hard = judged.filter(({ faults }) => faults.length > 0)
    return {
      values: [1 - share(hard.length, judged.length)],
      short: hard.map(({ index, faults }) => ({ index, message: `a table ${faults.join(', ')}` })),
    }
  },
}

function faultsOf({ seen }: SlideFacts, { columns, rows }: { columns: number; rows: number }): string[] {
  const cells = seen.look.blocks.filter(({ role }) => role === 'cell')
  const lines = Math.max(0, ...cells.map((cell) => cell.lines.length))
  const sizes = cells.flatMap(({ runs }) =>
    runs.filter((run) => !run.isRelative && !run.isFormula).map(({ size }) => size),
  )
  const size = Math.min(Number.POSITIVE_INFINITY, ...sizes)
  return [
    ...(columns > most.columns ? [`of ${columns} columns`] : []),
    ...(rows > most.rows ? [`of ${rows} rows`] : []),
    ...(lines > most.lines ? [`with a cell of ${lines} lines`] : []),
    ...(size < smallest ? [`set at ${size} px`] : []),
  ]
}
