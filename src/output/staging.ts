import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Staging folders in use, so that an interrupted build can remove them. */
const open = new Set<string>()

/** Makes a private folder inside the output folder, on the same file system, for files that are not yet in place. */
export function openStaging(outFolder: string): string {
  const folder = mkdtempSync(join(outFolder, '.lectern-'))
  open.add(folder)
  return folder
}

/** Removes a staging folder with everything in it. */
export function closeStaging(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  open.delete(folder)
}

/** Removes all staging folders at once; for the end of an interrupted run. */
export function closeAllStaging(): void {
  for (const folder of open) closeStaging(folder)
}
