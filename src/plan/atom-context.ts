import type { PhrasingContent, RootContent } from 'mdast'
import type { Atom, AtomContent, Figures, Origin, Source } from '../model.js'
import type { CalloutNames } from './quotes.js'

/** What atoms are made from besides the nodes. */
export interface AtomContext {
  readonly source: Source
  readonly figures: Figures
  /** Names of callouts without a title; undefined leaves them the names of their kinds. */
  readonly callouts?: CalloutNames
}

/** Returns where a node stands in the notes, as atoms keep it. */
export function placeOf(
  node: { position?: RootContent['position'] },
  context: AtomContext,
): { start: number; origin: Origin } {
  const start = node.position?.start
  return {
    start: start?.offset ?? 0,
    origin: { file: context.source.path, line: start?.line ?? 1, column: start?.column ?? 1 },
  }
}

/** Returns an atom that is a block of its own. */
export function alone(content: AtomContent, node: RootContent | PhrasingContent, context: AtomContext): Atom {
  return { content, container: undefined, index: 0, count: 1, ...placeOf(node, context) }
}
