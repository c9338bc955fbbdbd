import { VFileMessage } from 'vfile-message'
import type { Origin, Sections } from '../model.js'

/**
 * Returns findings where they stand now that lines were added or taken away in front of sections whose text is as it was.
 */
export function shifted(findings: readonly VFileMessage[], before: Sections, now: Sections): readonly VFileMessage[] {
  const places = originsOf(now)
  const moves = originsOf(before).map((origin, index) => ({
    ...origin,
    lines: (places[index]?.line ?? origin.line) - origin.line,
  }))
  return findings.map((finding) => {
    const own = moves.filter(({ file }) => file === finding.file)
    const above = own.findLast(({ line }) => line <= (finding.line ?? 0)) ?? own[0]
    return moved(finding, above?.lines ?? 0)
  })
}

function originsOf(sections: Sections): Origin[] {
  return sections.flatMap((section) => [section, ...section.questions].map(({ origin }) => origin))
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
