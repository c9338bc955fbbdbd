import type { CalloutFamily } from '../model.js'

const kinds: Readonly<Record<CalloutFamily, readonly string[]>> = {
  note: ['note', 'info', 'abstract', 'summary', 'tldr', 'quote', 'cite', 'question', 'help', 'faq', 'example', 'todo'],
  tip: ['tip', 'hint', 'success', 'check', 'done'],
  important: ['important', 'attention'],
  warning: ['warning', 'caution'],
  danger: ['danger', 'error', 'failure', 'fail', 'missing', 'bug'],
}

/** The kinds of callouts that have a name of their own, and the family in which each is shown. */
export const calloutFamilies: ReadonlyMap<string, CalloutFamily> = new Map(
  Object.entries(kinds).flatMap(([family, names]) => names.map((name) => [name, family as CalloutFamily])),
)
