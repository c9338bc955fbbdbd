import type { Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Dropped, Origin, Source } from '../model.js'
import { isIndexFile } from '../source/index-file.js'
import { removeChrome } from './chrome/remove-chrome.js'
import { comparable } from './comparable.js'
import { flowOf, headingOf, originOf, type Step } from './flow.js'
import { type ParseText, parseNotes } from './normalise.js'
import { titleBlock } from './syntax/title-block.js'

/** One parsed file: its blocks in reading order, without the furniture of the page. */
export interface NotesFile {
  readonly source: Source
  readonly flow: readonly Step[]
  /** Title and author from a title block at the top of the file. */
  readonly title: string | undefined
  readonly author: string | undefined
  readonly dropped: readonly Dropped[]
  /** What was read as it was meant, not as it is written. */
  readonly repairs: readonly { readonly what: string; readonly origin: Origin }[]
  /** Whether the table of contents leads to a step. */
  readonly isListed: (step: Step) => boolean
}

/** Parses the files of a lecture. */
export function readNotesFiles(sources: readonly Source[], parse?: ParseText): NotesFile[] {
  let first = 0
  return sources.map((source, file) => {
    const isIndex = sources.length > 1 && isIndexFile(source)
    const read = readNotesFile(source, { file, first, isIndex, parse })
    first += read.flow.length
    return read
  })
}

/** Where a file stands among those of its lecture, and how it is read. */
interface Reading {
  readonly file: number
  /** Index of its first step. */
  readonly first: number
  readonly isIndex: boolean
  readonly parse: ParseText | undefined
}

function readNotesFile(source: Source, { file, first, isIndex, parse }: Reading): NotesFile {
  const tree = parseNotes(source.text, parse)
  const { rest, dropped: removed, contents } = removeChrome(tree.children)
  const lists = isIndex ? rest.filter(isFileList) : []
  const nodes = rest.filter((node) => node.type !== 'yaml' && node.type !== 'definition' && !lists.includes(node))
  const leftOut = [...removed, ...lists.map((node) => ({ node, reason: 'table of contents' }))]
  const dropped = leftOut.map(({ node, reason }) => ({ origin: originOf(node, source), reason, text: toString(node) }))
  const targets = new Set(contents.flatMap(({ target, title }) => [target, comparable(title)]))
  const isListed = (step: Step) =>
    targets.has(headingOf(step)?.data?.htmlId ?? '') || targets.has(comparable(step.text))
  const titled = source.frontMatter['title']
  const block = titleBlock(source.text)
  return {
    source,
    flow: flowOf(nodes, source, file, first),
    title: typeof titled === 'string' ? titled : block.title,
    author: block.author,
    dropped,
    repairs: repairsOf(tree, source),
    isListed,
  }
}

/** A list of links to the other files of a lecture: its table of contents. */
function isFileList(node: RootContent): boolean {
  if (node.type !== 'list') return false
  let [links, linked] = [0, '']
  visit(node, 'link', (link) => {
    if (!/^(?![a-z]+:)[^#?]+\.(?:md|markdown)(?:#.*)?$/i.test(link.url)) return
    links += 1
    linked += toString(link)
  })
  return links > 0 && 2 * comparable(linked).length >= comparable(toString(node)).length
}

/** Repairs stand in the order of the notes, so that lines are counted once. */
function repairsOf({ data }: Root, { path, text }: Source): NotesFile['repairs'] {
  let [line, start] = [1, 0]
  return (data?.repairs ?? []).map(({ what, offset }) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      line += 1
      start = end + 1
    }
    return { what, origin: { file: path, line, column: offset - start + 1 } }
  })
}
