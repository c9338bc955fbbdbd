import { button } from './button.js'
import { element } from './element.js'
import { icon } from './icon.js'

/** A dialog over the slides. */
export interface Dialog {
  readonly body: HTMLElement
  readonly open: () => void
  readonly close: () => void
}

/**
 * Returns a dialog with a title and a button that closes it. The browser keeps the focus inside and gives it back; no
 * key that is pressed in it reaches the deck.
 */
export function makeDialog(kind: string, title: string, close: string, filled: (body: HTMLElement) => void): Dialog {
  const id = `lectern-${kind}-title`
  const body = element('div', { class: 'lectern-body' })
  const dialog = element('dialog', { class: `lectern-dialog lectern-${kind}`, 'aria-labelledby': id })
  const shut = () => dialog.close()
  const cross = button(close, 'lectern-close', shut, icon('close'))
  dialog.append(element('header', {}, element('h2', { id }, title), cross), body)
  dialog.addEventListener('keydown', (event) => event.stopPropagation())
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) shut()
  })
  dialog.addEventListener('close', () => {
    body.replaceChildren()
    dialog.remove()
  })
  return {
    body,
    open: () => {
      document.body.append(dialog)
      dialog.showModal()
      filled(body)
    },
    close: shut,
  }
}
