import type { VFileMessage } from 'vfile-message'
import type { Source } from '../model.js'
import { findNotes } from './find-notes.js'
import { readSource } from './read-source.js'

/** The files of one lecture, read. */
export interface Notes {
  readonly input: string
  /** Name to fall back on for the lecture's title. */
  readonly name: string
  /** The files that could be read, in reading order. */
  readonly sources: readonly Source[]
  readonly diagnostics: readonly VFileMessage[]
}

/** Reads the notes behind an input; throws a `UsageError` when there are none. */
export async function readNotes(input: string, cwd: string): Promise<Notes> {
  const { files, root, name } = await findNotes(input, cwd)
  const read = await Promise.all(files.map(async (file) => await readSource(file, root, cwd)))
  return {
    input,
    name,
    sources: read.flatMap(({ source }) => source ?? []),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}
