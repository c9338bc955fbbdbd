/**
 * Lets the address bar show a slide's own address instead of its number. Marp writes the number at each step; whoever
 * opens `#5` gets the fifth slide as before. Has to be called before Marp's script runs.
 *
 * @param idOf returns the address of the slide with a number, escaped
 */
export function keepStableAddress(idOf: (number: number) => string | undefined): void {
  const replace = history.replaceState.bind(history)
  history.replaceState = (state: unknown, unused: string, address?: string | URL | null) => {
    const stable = String(address ?? location.href).replace(/#(\d+)$/, (all, number: string) => {
      const id = idOf(Number(number))
      return id ? `#${id}` : all
    })
    replace(state, unused, stable)
  }
}
