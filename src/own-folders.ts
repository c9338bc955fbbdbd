import { mkdtempSync, rmSync } from 'node:fs'

/** Folders in use, so that an interrupted run can remove them. */
const open = new Set<string>()

/** Makes a private folder for files that are not yet in place, whose path begins as given. */
export function openOwnFolder(prefix: string): string {
  const folder = mkdtempSync(prefix)
  open.add(folder)
  return folder
}

/** Removes a folder with everything in it; a program that was killed may write into it for a moment longer. */
export function closeOwnFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  open.delete(folder)
}

/** Removes all folders at once, as far as they can be removed; for the end of an interrupted run. */
export function closeOwnFolders(): void {
  for (const folder of open) {
    try {
      closeOwnFolder(folder)
    } catch {
      // Somebody still has a file of it open; nobody is left to be told.
    }
  }
}
