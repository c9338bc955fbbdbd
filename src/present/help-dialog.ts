import { button } from './button.js'
import type { Command } from './commands.js'
import { makeDialog } from './dialog.js'
import { element } from './element.js'
import type { PresentWords } from './present-words.js'

/** Opens the list of all keys; each can be pressed, for those who have no keyboard. */
export function openHelp(commands: readonly Command[], words: PresentWords): void {
  const dialog = makeDialog('help', words.help, words.close, (body) => {
    const rows = commands
      .filter(({ id }) => id !== 'help')
      .map((command) =>
        element(
          'li',
          {},
          row(command, words, () => dialog.close()),
        ),
      )
    body.append(element('ul', { role: 'list' }, ...rows))
  })
  dialog.open()
}

function row({ id, shown, run }: Command, words: PresentWords, close: () => void): HTMLElement {
  const keys = element('span', { class: 'lectern-keys' }, ...shown.map((key) => element('kbd', {}, key)))
  const made = button(words.commands[id], 'lectern-row', () => {
    close()
    run()
  })
  made.removeAttribute('aria-label')
  made.removeAttribute('title')
  made.append(element('span', {}, words.commands[id]), keys)
  return made
}
