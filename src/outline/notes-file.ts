import type { Heading, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Dropped, Origin, Source } from '../model.js'
import { comparable } from './comparable.js'
import { findContents } from './contents.js'
import { parseNotes } from './normalise.js'

/** A heading of the notes with what speaks for or against its being a question. */
export interface HeadingEntry {
  /** Index of the file in the lecture. */
  readonly file: number
  /** Index among the nodes of its file. */
  readonly index: number
  readonly node: Heading
  readonly title: string
  /** Headings of one depth and one way of writing are siblings: `3 html` and `3 markdown` are not. */
  readonly siblings: string
  /** The table of contents leads here. */
  readonly listed: boolean
  readonly origin: Origin
}

/** One parsed file: its nodes without the table of contents, and its headings. */
export interface NotesFile {
  readonly source: Source
  readonly nodes: readonly RootContent[]
  readonly headings: readonly HeadingEntry[]
  readonly dropped: readonly Dropped[]
}

/** Parses one file of a lecture. */
export function readNotesFile(source: Source, file: number): NotesFile {
  const contents = findContents(parseNotes(source.text).children)
  const nodes = contents.rest.filter((node) => node.type !== 'yaml' && node.type !== 'definition')
  const headings = nodes.flatMap((node, index): HeadingEntry[] => {
    if (node.type !== 'heading') return []
    const title = toString(node, { includeHtml: false }).trim()
    const siblings = `${node.depth} ${node.data?.html ? 'html' : 'markdown'}`
    const listed = contents.targets.has(node.data?.htmlId ?? '') || contents.targets.has(comparable(title))
    return [{ file, index, node, title, siblings, listed, origin: originOf(node, source) }]
  })
  const dropped = contents.dropped.map((node) => ({
    origin: originOf(node, source),
    reason: 'table of contents',
    text: toString(node),
  }))
  return { source, nodes, headings, dropped }
}

/** Returns where a node stands in the notes. */
function originOf(node: RootContent, source: Source): Origin {
  const start = node.position?.start
  return { file: source.path, line: start?.line ?? 1, column: start?.column ?? 1 }
}
