/** Keeps a text under a name in this browser, where that is allowed. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`lectern-${name}`, value)
  } catch {
    // A browser that keeps nothing begins anew each time.
  }
}
