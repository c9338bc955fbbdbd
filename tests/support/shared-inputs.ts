import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute folder of the project. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

const sharedFolder = path.resolve(projectRoot, '../shared')
let absenceTold = false

/** Returns the absolute path of a document beside the project, `../shared/seed/<name>`, or undefined where it is not there. */
export function seedInput(name = 'llm-architecture-qa.md'): string | undefined {
  return sharedInput(path.join('seed', name))
}

/** Returns the absolute path of a file or folder under `../shared/corpora`, or undefined where it is not there. */
export function corpusInput(...segments: readonly string[]): string | undefined {
  return sharedInput(path.join('corpora', ...segments))
}

function sharedInput(relative: string): string | undefined {
  const file = path.join(sharedFolder, relative)
  if (existsSync(file)) return file
  if (existsSync(sharedFolder)) {
    console.log(`skipped: ../shared/${relative} is not here`)
  } else if (!absenceTold) {
    absenceTold = true
    console.log('skipped: ../shared is not here')
  }
  return undefined
}
