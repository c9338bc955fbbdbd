import type { Atom, SlideGroup } from '../model.js'

/**
 * Returns the passage of the notes that each slide stands for. The passages are the group's stretch of the notes, cut
 * where the slides are: in order they are the whole stretch, nothing twice.
 */
export function passages(group: SlideGroup, atoms: readonly Atom[], starts: readonly number[]): string[] {
  const { span } = group
  if (!span) return starts.map(() => '')
  const cuts = starts.map((start, index) => (index === 0 ? span.start : cutAt(atoms[start], span)))
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? span.end
    return span.source.text
      .slice(from, Math.max(from, to))
      .trimEnd()
      .replace(/^\s*\n/, '')
  })
}

/** A list marker or a row's first bar belongs to what follows it: the cut is made at the start of the line. */
function cutAt(atom: Atom | undefined, span: NonNullable<SlideGroup['span']>): number {
  const start = Math.min(Math.max(atom?.start ?? span.end, span.start), span.end)
  const lineStart = span.source.text.lastIndexOf('\n', start - 1) + 1
  return span.source.text.slice(lineStart, start).trim() === '' ? Math.max(lineStart, span.start) : start
}
