import { readdir } from 'node:fs/promises'
import { posix, resolve } from 'node:path'
import { defaultInput } from './default-input.js'
import { isIndexFile } from './index-file.js'
import { isMarkdown } from './is-markdown.js'
import { readingOrder } from './reading-order.js'

/** A lecture to be read. */
export interface LectureInput {
  /** File or folder of the notes, as typed or found below what was typed. */
  readonly input: string
  /** The folder of lectures in which it was found, as typed; its configuration serves those without one of their own. */
  readonly course?: string
}

interface Listing {
  readonly files: readonly string[]
  readonly folders: readonly string[]
}

/**
 * Returns the lectures behind inputs, in order; `content` where none is named. A folder without notes of its own stands
 * for the folders in it that hold some. One with nothing but an index file does so if they have a configuration:
 * otherwise the index file may well be the lecture.
 */
export async function findLectures(inputs: readonly string[], cwd: string): Promise<readonly LectureInput[]> {
  const found = await Promise.all((inputs.length > 0 ? inputs : [defaultInput]).map((input) => lecturesOf(input, cwd)))
  return found.flat()
}

async function lecturesOf(input: string, cwd: string): Promise<readonly LectureInput[]> {
  const { files, folders } = await list(resolve(cwd, input))
  if (files.some((file) => isMarkdown(file) && !isIndexFile({ path: file }))) return [{ input }]
  const needsConfig = files.some(isMarkdown)
  const lectures: LectureInput[] = []
  for (const folder of folders) {
    const inside = (await list(resolve(cwd, input, folder))).files
    if (inside.some(isMarkdown) && (!needsConfig || inside.some(isConfig))) {
      lectures.push({ input: posix.join(input.replaceAll('\\', '/'), folder), course: input })
    }
  }
  return lectures.length > 0 ? lectures : [{ input }]
}

function isConfig(file: string): boolean {
  return file.startsWith('lectern.config.')
}

/** What is in a folder, hidden things aside; nothing where there is no such folder. */
async function list(folder: string): Promise<Listing> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
  return {
    files: names.filter((entry) => !entry.isDirectory()).map(({ name }) => name),
    folders: names
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort(readingOrder),
  }
}
