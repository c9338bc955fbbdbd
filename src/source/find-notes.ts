import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, parse, resolve } from 'node:path'
import { UsageError } from '../diagnostics/errors.js'
import { isMarkdown } from './is-markdown.js'
import { readingOrder } from './reading-order.js'

/** The files of one lecture, in reading order. */
export interface NotesFiles {
  /** The input as it was typed. */
  readonly input: string
  /** Absolute folder that the notes may read from. */
  readonly root: string
  /** Name to fall back on for the lecture's title. */
  readonly name: string
  /** Absolute paths. */
  readonly files: readonly string[]
}

/**
 * Returns the files behind an input: a file is a lecture by itself, a folder is a lecture of its Markdown files in
 * name order (`2` before `10`). Throws a `UsageError` when there is nothing to read.
 */
export async function findNotes(input: string, cwd: string): Promise<NotesFiles> {
  const path = resolve(cwd, input)
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new UsageError(`${input}: no such file or folder; name a Markdown file or a folder that holds some`)
  if (!found.isDirectory()) {
    return { input, root: dirname(path), name: isMarkdown(path) ? parse(path).name : basename(path), files: [path] }
  }
  const files = (await readdir(path, { withFileTypes: true }))
    .filter((entry) => isMarkdown(entry.name) && !entry.isDirectory())
    .map((entry) => join(path, entry.name))
    .sort(readingOrder)
  if (files.length === 0) throw new UsageError(`${input}: this folder holds no Markdown file (.md or .markdown)`)
  return { input, root: path, name: basename(path), files }
}
