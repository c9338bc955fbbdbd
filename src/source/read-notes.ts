import type { VFileMessage } from 'vfile-message'
import type { Source } from '../model.js'
import { findNotes } from './find-notes.js'
import { inIndexOrder } from './index-file.js'
import { readSource } from './read-source.js'

/** The files of one lecture, read. */
export interface Notes {
  readonly input: string
  /** Name to fall back on for the lecture's title. */
  readonly name: string
  /** The files that could be read, in reading order: that of an index file, else by name. */
  readonly sources: readonly Source[]
  readonly diagnostics: readonly VFileMessage[]
}

/** Reads the notes behind an input; throws a `UsageError` when there are none. */
export async function readNotes(input: string, cwd: string): Promise<Notes> {
  const { files, root, name } = await findNotes(input, cwd)
  const read = await Promise.all(files.map(async (file) => await readSource(file, root, cwd)))
  const sources = inIndexOrder(read.flatMap(({ source }) => source ?? []))
  const diagnostics = read.flatMap((file) => file.diagnostics)
  // One file that cannot be read does not keep the others from being built.
  if (sources.length > 0) for (const message of diagnostics) message.fatal = false
  return { input, name, sources, diagnostics }
}
