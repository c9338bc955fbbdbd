import { element } from './element.js'

/** Returns a button with a name for those who listen; its content is what is seen. */
export function button(
  name: string,
  className: string,
  press: () => void,
  ...content: (Node | string)[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className, 'aria-label': name, title: name }, ...content)
  made.addEventListener('click', press)
  return made
}
