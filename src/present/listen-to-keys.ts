import type { Command } from './commands.js'

/** Runs commands by their keys, before Marp sees them; keys with Ctrl, Alt or Meta are the browser's. */
export function listenToKeys(commands: readonly Command[]): void {
  const byKey = new Map(commands.flatMap((command) => command.keys.map((key) => [key, command] as const)))
  addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isBusy(event.target)) return
      const command = byKey.get(nameOf(event))
      if (!command) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (!event.repeat) command.run()
    },
    true,
  )
}

/** A dialog takes its keys itself, and so does what is typed into. */
function isBusy(target: EventTarget | null): boolean {
  return (
    document.querySelector('dialog[open]') !== null ||
    (target instanceof Element && target.matches('input, textarea, select'))
  )
}

function nameOf({ key, shiftKey }: KeyboardEvent): string {
  const isLetter = /^\p{L}$/u.test(key)
  return isLetter ? `${shiftKey ? 'Shift+' : ''}${key.toLowerCase()}` : key
}
