import type { VFileMessage } from 'vfile-message'
import { type GateId, gateNames, type RenderedDeck } from '../verify/gate.js'
import { gates } from '../verify/gates.js'
import { missingGlyphs } from '../verify/missing-glyphs.js'
import type { GateScore, ShortfallRecord } from './score-report.js'

/** A gate that no single deck can show: a test builds twice. */
const elsewhere: ReadonlySet<string> = new Set(['M13'] satisfies GateId[])

/** What the gates say of a deck. */
export interface GateResults {
  readonly gates: Readonly<Record<string, GateScore>>
  readonly shortfalls: readonly ShortfallRecord[]
}

/** Runs all gates on a rendered deck. */
export function scoreGates(rendered: RenderedDeck): GateResults {
  const findings = new Map<string, VFileMessage[]>()
  const add = (id: GateId, found: readonly VFileMessage[]) => findings.set(id, [...(findings.get(id) ?? []), ...found])
  for (const { id, check } of gates) add(id, check(rendered))
  add('M12', missingGlyphs(rendered.missing, rendered.deck.lecture))
  const scores = Object.entries(gateNames).map(([id, name]): [string, GateScore] => {
    const found = findings.get(id) ?? []
    return [id, { name, verdict: elsewhere.has(id) ? 'elsewhere' : verdictOf(found), findings: found.length }]
  })
  const shortfalls = Object.keys(gateNames).flatMap((id) => (findings.get(id) ?? []).map((found) => record(id, found)))
  return { gates: Object.fromEntries(scores), shortfalls }
}

function verdictOf(found: readonly VFileMessage[]): GateScore['verdict'] {
  if (found.some(({ fatal }) => fatal === true)) return 'fail'
  return found.length > 0 ? 'warn' : 'pass'
}

function record(id: string, { reason, file, line }: VFileMessage): ShortfallRecord {
  const slide = /\b[Ss]lide (\d+) of/.exec(reason)?.[1]
  return { id, slide: slide === undefined ? null : Number(slide), file: file ?? '', line: line ?? 1, message: reason }
}
