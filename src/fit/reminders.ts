import type { Atom } from '../model.js'

/** Returns what the speaker is reminded of at a slide: the reminders of its atoms, by the numbers that they bear. */
export function reminders(atoms: readonly Atom[]): string {
  return atoms
    .flatMap(({ reminder, container, index }) => {
      if (reminder === undefined) return []
      const number = container?.kind === 'list' && container.ordered ? `${container.start + index}. ` : ''
      return [number + reminder.replaceAll('\n', `\n${' '.repeat(number.length)}`)]
    })
    .join('\n')
}
