import type { Entry } from '../search/find.js'
import { fold } from '../search/fold.js'
import { makeDialog } from './dialog.js'
import { element } from './element.js'
import type { PresentWords } from './present-words.js'
import { search } from './search.js'
import type { Slides } from './slides.js'

/** Results that are listed at most. */
const mostShown = 60

/** Opens a dialog that finds slides by number or by what they say, and goes to the one that is chosen. */
export function openFind(slides: Slides, words: PresentWords): void {
  const dialog = makeDialog('find', words.find, words.close, (body) => {
    const list = element('ul', { id: 'lectern-found', role: 'listbox', 'aria-label': words.find })
    const nothing = element('p', { role: 'status' })
    const input = element('input', {
      type: 'text',
      role: 'combobox',
      'aria-label': words.findHint,
      'aria-controls': 'lectern-found',
      'aria-expanded': 'true',
      'aria-autocomplete': 'list',
      placeholder: words.findHint,
      autocomplete: 'off',
      spellcheck: 'false',
    })
    const go = (index: number) => {
      dialog.close()
      slides.show(index)
    }
    const entries = entriesOf(slides)
    const update = () => {
      const found = search(input.value, entries).slice(0, mostShown)
      list.replaceChildren(...found.map((index) => option(index, slides.all[index]?.title ?? '', go)))
      nothing.textContent = found.length === 0 ? words.nothingFound : ''
      choose(list, input, 0)
    }
    input.addEventListener('input', update)
    input.addEventListener('keydown', (event) => moveThrough(event, list, input))
    body.append(input, list, nothing)
    update()
    input.focus()
  })
  dialog.open()
}

function entriesOf({ all }: Slides): Entry[] {
  return all.map(({ svg, title }) => ({
    title: fold(title),
    section: '',
    passages: [fold(svg.querySelector('section')?.textContent ?? '')],
  }))
}

function option(index: number, title: string, go: (index: number) => void): HTMLElement {
  const made = element(
    'li',
    { role: 'option', id: `lectern-found-${index}`, 'aria-selected': 'false' },
    element('span', { class: 'lectern-number' }, String(index + 1)),
    element('span', {}, title),
  )
  made.addEventListener('click', () => go(index))
  return made
}

function moveThrough(event: KeyboardEvent, list: HTMLElement, input: HTMLInputElement): void {
  const at = [...list.children].findIndex((one) => one.getAttribute('aria-selected') === 'true')
  // What is typed by an input method ends with Enter, too.
  if (event.isComposing) return
  if (event.key === 'ArrowDown') choose(list, input, at + 1)
  else if (event.key === 'ArrowUp') choose(list, input, at - 1)
  else if (event.key === 'Enter') (list.children[at] as HTMLElement | undefined)?.click()
  else return
  event.preventDefault()
}

function choose(list: HTMLElement, input: HTMLInputElement, index: number): void {
  const options = [...list.children]
  const chosen = options[Math.min(Math.max(index, 0), options.length - 1)]
  for (const one of options) one.setAttribute('aria-selected', String(one === chosen))
  if (chosen) input.setAttribute('aria-activedescendant', chosen.id)
  else input.removeAttribute('aria-activedescendant')
  chosen?.scrollIntoView({ block: 'nearest' })
}
