import { diagramHead } from './diagram-head.js'
import { withSettings } from './with-settings.js'

const sequence = new RegExp(String.raw`(${diagramHead})sequenceDiagram\b`)

/** As close as messages may stand without a label on a line, px. */
const dense = { boxMargin: 1, boxTextMargin: 10, height: 36, diagramMarginY: 3 }

/** What would lie on the lines beside it: numbers, figures of people, notes. */
const needsRoom = /^[ \t]*(?:autonumber|(?:create[ \t]+)?actor|note)\b/im

/**
 * Returns a sequence diagram with its messages as close as they may stand, which makes it less high. No other diagram has
 * any, nor has one with parts that need more room.
 */
export function denserSequences(code: string): readonly string[] {
  const [, head] = sequence.exec(code) ?? []
  return head === undefined || needsRoom.test(code) ? [] : [withSettings(code, head, { sequence: dense })]
}
