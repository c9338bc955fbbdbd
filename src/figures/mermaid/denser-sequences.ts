import { withSettings } from './with-settings.js'

/** As close as messages may stand without a label on a line, px. */
const dense = { boxMargin: 1, boxTextMargin: 10, height: 36, diagramMarginY: 3 }

/** What would lie on the lines beside it: numbers, figures of people, notes. */
const needsRoom = /^[ \t]*(?:autonumber|(?:create[ \t]+)?actor|note)\b/im

/**
 * Returns a sequence diagram with its messages as close as they may stand, which makes it less high. No other diagram has
 * any, nor has one with parts that need more room.
 */
export function denserSequences(code: string): readonly string[] {
  return needsRoom.test(code) ? [] : withSettings(code, 'sequenceDiagram', { sequence: dense })
}
