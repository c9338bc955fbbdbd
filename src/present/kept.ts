/** Returns what was kept under a name in this browser; undefined where nothing is or nothing may be kept. */
export function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(`lectern-${name}`) ?? undefined
  } catch {
    return undefined
  }
}
