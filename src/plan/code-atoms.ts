import type { Code, RootContent } from 'mdast'
import { diagramKey } from '../figures/figure-key.js'
import type { Atom, Container } from '../model.js'
import { type AtomContext, alone, placeOf } from './atom-context.js'
import { codeOutput } from './code-output.js'
import { figureContent } from './figures.js'

/** Returns the lines of a block of code as atoms; a diagram that could be drawn is one figure. */
export function codeAtoms(node: Code, above: RootContent | undefined, context: AtomContext): Atom[] {
  const diagram = context.figures.get(diagramKey(node))
  if (diagram) return [alone(figureContent(diagram, node.meta ?? '', undefined), node, context)]
  const output = codeOutput(node, above)
  const container: Container = {
    kind: 'code',
    lang: node.lang ?? undefined,
    meta: node.meta ?? undefined,
    ...(output ? { output } : {}),
  }
  const lines = node.value.trimEnd().split('\n')
  const place = placeOf(node, context)
  const isFenced = context.source.text.startsWith('`', place.start) || context.source.text.startsWith('~', place.start)
  const starts = lineStarts(context.source.text, place.start, lines.length + (isFenced ? 1 : 0)).slice(isFenced ? 1 : 0)
  return lines.map((value, index) => ({
    content: { type: 'line', value },
    container,
    index,
    count: lines.length,
    start: index === 0 ? place.start : (starts[index] ?? place.start),
    origin: { ...place.origin, line: place.origin.line + index + (isFenced ? 1 : 0) },
  }))
}

/** Offsets at which the lines of a stretch begin; the first one is the start of the stretch. */
function lineStarts(text: string, start: number, count: number): number[] {
  const starts = [start]
  while (starts.length < count) {
    const end = text.indexOf('\n', starts.at(-1))
    if (end < 0) break
    starts.push(end + 1)
  }
  return starts
}
