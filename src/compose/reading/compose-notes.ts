import type { RootContent } from 'mdast'
import { isDiagram } from '../../figures/is-diagram.js'
import type { Lecture, Slide } from '../../model.js'
import { nodesText } from '../../plan/shown-text.js'
import { wordingFor } from '../../plan/wording.js'
import { noteBlocks } from '../note-blocks.js'
import { type Reading, readingMarkdown } from './compose-reading.js'
import { readingBlocks } from './reading-blocks.js'

/** Returns the speaker notes of slides to be read beside them, one after another; pictures are on the slides. */
export function composeNotes(slides: readonly Slide[], lecture: Lecture): Reading {
  const parts = slides.map((slide) => (slide.notes === '' ? [] : blocksOf(slide, lecture)))
  return { markdown: readingMarkdown(parts, lecture), ...nodesText(parts.flat()) }
}

function blocksOf({ notes, group }: Slide, { lang }: Lecture): RootContent[] {
  const wording = wordingFor(lang)
  const nodes = noteBlocks(notes).filter((node) => !isDiagram(node))
  const source = { path: group.origin.file, folder: '', root: '', text: notes, frontMatter: {} }
  const from = Math.min(6, ...nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))
  const callouts = wording.callouts
  return readingBlocks(nodes, {
    source,
    figures: new Map(),
    wording,
    callouts,
    headings: { from, to: 4 },
    isPaper: true,
  })
}
