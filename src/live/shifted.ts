import { VFileMessage } from 'vfile-message'
import type { Section } from '../model.js'

/**
 * Returns findings where they stand now that lines were added or taken away in front of a section whose text is as it was.
 */
export function shifted(findings: readonly VFileMessage[], before: Section, now: Section): readonly VFileMessage[] {
  const lines = new Map<string, number>()
  for (const [index, { origin }] of [before, ...before.questions].entries()) {
    const moved = [now, ...now.questions][index]?.origin
    if (moved && !lines.has(origin.file)) lines.set(origin.file, moved.line - origin.line)
  }
  return findings.map((finding) => moved(finding, lines.get(finding.file ?? '') ?? 0))
}

function moved(finding: VFileMessage, lines: number): VFileMessage {
  if (lines === 0 || finding.line === undefined) return finding
  const { reason, ruleId, source, column = 1, line } = finding
  const copy = new VFileMessage(reason, {
    place: { line: line + lines, column },
    ...(ruleId && { ruleId }),
    ...(source && { source }),
  })
  return Object.assign(copy, { file: finding.file, fatal: finding.fatal })
}
