import { dirname, resolve } from 'node:path'
import { defaultInput } from '../source/default-input.js'
import { findLectures } from '../source/find-lectures.js'

/** Returns the absolute folders in which the notes and configurations of inputs lie now, or will when they are added. */
export async function courseFolders(inputs: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = await findLectures(inputs, cwd)
  const typed = inputs.length > 0 ? inputs : [defaultInput]
  const places = [...typed, ...found.map(({ input }) => input)].map((input) => resolve(cwd, input))
  return [...new Set([cwd, ...places, ...places.map(dirname)])]
}
