import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { Progress } from '../../src/build/progress.js'
import { type BuildResult, build } from '../../src/build.js'
import type { FlagSettings } from '../../src/config/flags.js'

/** A folder that goes when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files into a folder, by relative path. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

/** What a test may ask of a build. */
export interface BuildOptions {
  readonly inputs?: readonly string[]
  readonly flags?: FlagSettings
  readonly strict?: boolean
  readonly write?: boolean
  readonly closely?: boolean
  readonly onProgress?: (progress: Progress) => void
}

/** Builds notes that lie in a folder into its `out/`, as the command line would. */
export async function buildIn(folder: string, options: BuildOptions = {}): Promise<BuildResult> {
  return await build({
    inputs: options.inputs ?? ['notes.md'],
    cwd: folder,
    env: process.env,
    out: 'out',
    flags: options.flags ?? {},
    browser: undefined,
    strict: options.strict ?? false,
    write: options.write ?? true,
    closely: options.closely ?? false,
    onProgress: options.onProgress ?? (() => undefined),
  })
}

/** Returns the content of every file below a folder, by relative path with `/`. */
export function filesIn(folder: string): Record<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(
    files.map((file) => [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file)]),
  )
}
