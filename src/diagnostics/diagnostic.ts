import { VFileMessage } from 'vfile-message'
import type { Origin } from '../model.js'
import { type RuleId, rules } from './rules.js'

/** Returns a message about the notes: what is wrong, where, and by which rule; `fatal` when the rule is an error. */
export function diagnostic(rule: RuleId, reason: string, origin: Origin): VFileMessage {
  const message = new VFileMessage(reason, {
    place: { line: origin.line, column: origin.column },
    ruleId: rule,
    source: 'lectern',
  })
  message.file = origin.file
  message.fatal = rules[rule].severity === 'error'
  return message
}
