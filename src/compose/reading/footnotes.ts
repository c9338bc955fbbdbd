import type { FootnoteDefinition, Nodes, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Lecture, Source } from '../../model.js'
import { isFootnoteMark } from '../../plan/footnotes.js'
import { withFootnoteMark } from '../with-footnote-mark.js'
import { readingBlocks } from './reading-blocks.js'
import type { ReadingContext } from './reading-context.js'

/** The footnotes of a lecture, by `footnoteKey`. */
export type Footnotes = ReadonlyMap<string, FootnoteDefinition>

/** Returns the footnotes of a lecture, wherever in its files they stand. */
export function footnotesOf(lecture: Lecture): Footnotes {
  const found = new Map<string, FootnoteDefinition>()
  for (const { body, answer } of lecture.sections.flatMap(({ questions }) => questions)) {
    for (const { source, nodes } of [body, answer])
      visit({ type: 'root', children: [...nodes] }, 'footnoteDefinition', (node) => {
        found.set(footnoteKey(source, `[${node.label ?? node.identifier}]`), node)
      })
  }
  return found
}

/** Returns the footnotes that blocks refer to, each behind its mark, and those among the blocks that nothing refers to. */
export function footnoteBlocks(
  nodes: readonly RootContent[],
  footnotes: Footnotes,
  context: ReadingContext,
): RootContent[] {
  const referred = new Set<FootnoteDefinition>()
  visit({ type: 'root', children: [...nodes] } as Nodes, 'text', (node) => {
    if (!isFootnoteMark(node, context.source)) return
    const note = footnotes.get(footnoteKey(context.source, node.value))
    if (note) referred.add(note)
  })
  return [...referred].flatMap((note) => block(note, context))
}

function footnoteKey(source: Source, mark: string): string {
  return `${source.path}\n${mark}`
}

function block(note: FootnoteDefinition, context: ReadingContext): RootContent[] {
  const marked = withFootnoteMark(note, readingBlocks(note.children, context))
  return [{ type: 'html', value: '<div class="footnote">' }, ...marked, { type: 'html', value: '</div>' }]
}
