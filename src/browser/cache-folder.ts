import path from 'node:path'

/**
 * Returns the absolute folder in which Lectern keeps what it can make again: `LECTERN_CACHE`, else the cache folder
 * of the system's user. The folder need not exist.
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
  homedir: string,
): string {
  const { join, resolve, isAbsolute } = platform === 'win32' ? path.win32 : path.posix
  const { LECTERN_CACHE: own, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env
  if (own) return resolve(own)
  // A relative XDG_CACHE_HOME is to be ignored, says its specification.
  if (xdg && isAbsolute(xdg)) return join(xdg, 'lectern')
  if (platform === 'win32') return join(local || join(homedir, 'AppData', 'Local'), 'lectern')
  if (platform === 'darwin') return join(homedir, 'Library', 'Caches', 'lectern')
  return join(homedir, '.cache', 'lectern')
}
