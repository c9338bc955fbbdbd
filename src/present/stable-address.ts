/**
 * Lets the address bar show a slide's own address instead of its number. Marp writes the number at each step; whoever
 * opens `#5` gets the fifth slide as before. Has to be called before Marp's script runs.
 *
 * @param ids addresses of the slides in order, escaped
 */
export function keepStableAddress(ids: readonly string[]): void {
  const replace = history.replaceState.bind(history)
  history.replaceState = (state: unknown, unused: string, address?: string | URL | null) => {
    const stable = String(address ?? location.href).replace(/#(\d+)$/, (all, number: string) => {
      const id = ids[Number(number) - 1]
      return id ? `#${id}` : all
    })
    replace(state, unused, stable)
  }
}
