import type { Paragraph, PhrasingContent } from 'mdast'
import type { Source } from '../model.js'
import { locate } from './locate.js'
import { phrasingText } from './phrasing-text.js'

/**
 * Returns the place of a part of a paragraph that begins behind another; its end stays that of the whole, which nothing
 * reads.
 *
 * @param before place of the part in front of it
 */
export function placeAfter(
  part: readonly PhrasingContent[],
  before: Paragraph['position'],
  source: Source,
): Paragraph['position'] {
  if (before?.start.offset === undefined || before.end.offset === undefined) return before
  const own = part[0]?.position?.start.offset ?? -1
  const from = before.start.offset + 1
  const found = own >= from ? own : locate(phrasingText(part), source, from, before.end.offset)
  if (found === undefined) return before
  const passed = source.text.slice(before.start.offset, found).split('\n')
  const line = before.start.line + passed.length - 1
  const column = (passed.length === 1 ? before.start.column : 1) + (passed.at(-1)?.length ?? 0)
  return { start: { line, column, offset: found }, end: before.end }
}
