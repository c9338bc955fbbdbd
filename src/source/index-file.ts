import { posix } from 'node:path'
import { decodedUri } from '../decoded-uri.js'
import type { Source } from '../model.js'

const indexName = /^(?:readme|index|_index|00?[-_. ]?(?:readme|index))(?:[._-][a-z-]+)?\.(?:md|markdown)$/i

/** Returns whether a file gives the title and the order of the files beside it: `README.md`, `index.md`. */
export function isIndexFile({ path }: Pick<Source, 'path'>): boolean {
  return indexName.test(posix.basename(path))
}

/** Returns the files of a lecture in the order in which its index file links to them; without one as they are. */
export function inIndexOrder(sources: readonly Source[]): readonly Source[] {
  const index = sources.length > 1 ? sources.find(isIndexFile) : undefined
  if (!index) return sources
  const linked = linkedFiles(index)
  const rank = new Map([index.path, ...linked].map((path, position) => [path, position]))
  const last = rank.size
  return sources
    .map((source, position) => ({ source, rank: rank.get(source.path) ?? last + position }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ source }) => source)
}

/** Paths of the files that an index file links to, each once, in order. */
function linkedFiles({ path, text }: Source): string[] {
  const links = [...text.matchAll(/\]\(\s*<?([^()<>\s#?]+\.(?:md|markdown))/gi)].map(([, target = '']) => target)
  return [...new Set(links.map((target) => posix.join(posix.dirname(path), decodedUri(target))))]
}
