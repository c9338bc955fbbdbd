import { copyFileSync, existsSync, linkSync, lstatSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { UsageError } from '../diagnostics/errors.js'
import type { Artefact } from '../model.js'
import { closeOwnFolder, openOwnFolder } from '../own-folders.js'
import { staleDeckFiles } from './stale-deck-files.js'

/** A file in its place, and where it is kept until all others are in theirs. */
interface Kept {
  readonly target: string
  readonly backup: string
}

/** A file that waits in the staging folder for its place. */
interface Move extends Kept {
  readonly path: string
  readonly staged: string
}

/**
 * Puts all artefacts into the output folder, or none: a failure or an interruption leaves what was there before whole.
 * Decks that the folder's last report lists and that are no longer built are removed. Returns the paths written,
 * relative to the folder; throws a `UsageError` when the folder cannot be written to.
 *
 * @param outFolder Absolute path.
 * @param shown The folder as messages name it.
 */
export async function writeOutput(
  outFolder: string,
  artefacts: readonly Artefact[],
  shown: string = outFolder,
): Promise<readonly string[]> {
  checkPaths(artefacts.map(({ path }) => path))
  const created = await makeFolder(outFolder, shown)
  let staging: string | undefined
  try {
    staging = openOwnFolder(join(outFolder, '.lectern-'))
    const moves = await stage(artefacts, outFolder, staging)
    const stale = await staleDeckFiles(outFolder, new Set(artefacts.map(({ path }) => path)))
    putInPlace(moves, setAsides(stale, outFolder, staging))
    closeOwnFolder(staging)
    for (const path of stale) removeFolder(dirname(join(outFolder, path)))
  } catch (error) {
    if (staging !== undefined) closeOwnFolder(staging)
    if (created !== undefined) removeEmptyFolders(outFolder, dirname(created))
    throw explained(error, shown)
  }
  return artefacts.map(({ path }) => path)
}

function checkPaths(paths: readonly string[]): void {
  for (const path of paths) checkPath(path)
  const twice = paths.find((path, index) => paths.indexOf(path) !== index)
  if (twice !== undefined) throw new Error(`two artefacts are named ${JSON.stringify(twice)}`)
}

function checkPath(path: string): void {
  const isInside = path !== '' && !posix.isAbsolute(path) && !path.includes('\\') && posix.normalize(path) === path
  if (!isInside || path.startsWith('..'))
    throw new Error(`artefact path ${JSON.stringify(path)} leaves the output folder`)
}

async function makeFolder(folder: string, shown: string): Promise<string | undefined> {
  const there = await stat(folder).catch(() => undefined)
  if (there && !there.isDirectory()) throw new UsageError(`--out ${shown}: this is a file, expected a folder`)
  return mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw explained(error, shown)
  })
}

async function stage(artefacts: readonly Artefact[], outFolder: string, staging: string): Promise<Move[]> {
  const moves = artefacts.map(({ path }, index) => ({
    path,
    staged: join(staging, `${index}.new`),
    target: join(outFolder, path),
    backup: join(staging, `${index}.old`),
  }))
  await Promise.all(moves.map(({ staged }, index) => writeFile(staged, artefacts[index]?.bytes ?? new Uint8Array())))
  return moves
}

function setAsides(stale: readonly string[], outFolder: string, staging: string): Kept[] {
  return stale.map((path, index) => ({ target: join(outFolder, path), backup: join(staging, `${index}.stale`) }))
}

/** Without a pause: a signal is seen before the first file moves or after the last. */
function putInPlace(moves: readonly Move[], stale: readonly Kept[]): void {
  const done: Kept[] = []
  const folders: string[] = []
  try {
    for (const move of moves) {
      const folder = mkdirSync(dirname(move.target), { recursive: true })
      if (folder !== undefined) folders.push(folder)
      keepOld(move)
      renameSync(move.staged, move.target)
      done.push(move)
    }
    for (const file of stale) {
      renameSync(file.target, file.backup)
      done.push(file)
    }
  } catch (error) {
    for (const file of done.reverse()) putBack(file)
    for (const folder of folders.reverse()) removeFolder(folder)
    throw error
  }
}

function keepOld({ path, target, backup }: Move): void {
  const there = lstatSync(target, { throwIfNoEntry: false })
  if (!there) return
  if (there.isDirectory()) throw new UsageError(`${path}: a folder of that name is in the way in the output folder`)
  try {
    linkSync(target, backup)
  } catch {
    copyFileSync(target, backup) // file systems without hard links
  }
}

function putBack({ target, backup }: Kept): void {
  if (existsSync(backup)) renameSync(backup, target)
  else rmSync(target, { force: true })
}

/** Removes a folder when nothing is in it. */
function removeFolder(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Something else lies in it: it stays.
  }
}

function removeEmptyFolders(from: string, end: string): void {
  for (let folder = from; folder !== end && folder !== dirname(folder); folder = dirname(folder)) removeFolder(folder)
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'it is on a read-only file system',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'your disk quota is used up',
  ENOTDIR: 'part of the path is a file',
  EEXIST: 'part of the path is a file',
  EBUSY: 'a file there is open in another program',
}

function explained(error: unknown, shown: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasons[code]
  return reason === undefined
    ? error
    : new UsageError(`--out ${shown}: ${reason}; name another folder`, { cause: error })
}
