import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from '../diagnostics/errors.js'
import { nearest } from '../diagnostics/nearest.js'

/** Throws a `UsageError` for the first input that is not there, with the name beside it that may have been meant. */
export async function checkInputs(inputs: readonly string[], cwd: string): Promise<void> {
  for (const input of inputs) {
    const path = resolve(cwd, input)
    const isThere = await stat(path).then(
      () => true,
      () => false,
    )
    if (isThere) continue
    const beside = await readdir(dirname(path)).catch((): string[] => [])
    const meant = nearest(basename(path), beside)
    const hint = meant === undefined ? '' : `, did you mean ${join(dirname(input), meant)}?`
    throw new UsageError(`${input}: no such file or folder${hint}`)
  }
}
