import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from '../diagnostics/errors.js'

/**
 * Writes files, by name and text, into a folder that may have to be made, all or none; throws a `UsageError` where one of
 * them is there already.
 *
 * @param target absolute path of the folder
 * @param shown the folder as messages name it
 */
export async function writeNewFiles(
  target: string,
  shown: string,
  files: readonly (readonly [string, string])[],
): Promise<void> {
  const written: string[] = []
  let current = ''
  try {
    await mkdir(target, { recursive: true })
    for (const [name, text] of files) {
      current = name
      await writeFile(join(target, name), text, { flag: 'wx' })
      written.push(join(target, name))
    }
  } catch (error) {
    await Promise.all(written.map((path) => rm(path)))
    throw newFileError(error, shown, current)
  }
}

function newFileError(error: unknown, shown: string, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EEXIST' && name !== '') {
    return new UsageError(`${join(shown, name)} is already there; nothing was written, name another folder`, {
      cause: error,
    })
  }
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return new UsageError(`${shown}: this is a file, expected a folder`, { cause: error })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new UsageError(`${shown}: you may not write there; name another folder`, { cause: error })
  }
  return error
}
