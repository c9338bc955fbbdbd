import { button } from './button.js'
import type { CommandId } from './command-ids.js'
import { filled } from './filled.js'
import { icon } from './icon.js'
import type { PresentWords } from './present-words.js'
import type { Slides } from './slides.js'

/** Marp's buttons and the commands that they stand for. */
const known: Readonly<Record<string, CommandId>> = {
  prev: 'previous',
  next: 'next',
  fullscreen: 'fullScreen',
  overview: 'overview',
  presenter: 'presenter',
}

/** Gives Marp's buttons, which a tap or the mouse brings up, the deck's language and one more, for all that can be done. */
export function extendMenu(slides: Slides, words: PresentWords, help: () => void, overview: () => void): void {
  const menu = document.querySelector('.bespoke-marp-osc')
  if (!menu) return
  for (const one of menu.querySelectorAll<HTMLElement>('button')) {
    const id = known[one.dataset['bespokeMarpOsc'] ?? '']
    if (!id) continue
    one.title = words.commands[id]
    one.textContent = words.commands[id]
  }
  const place = menu.querySelector<HTMLElement>('[data-bespoke-marp-osc="page"]')
  // Marp writes its own words into it as long as it finds it.
  place?.removeAttribute('data-bespoke-marp-osc')
  place?.classList.add('lectern-place')
  slides.watch(({ index }) => {
    if (place) place.textContent = `${index + 1} / ${slides.all.length}`
    place?.setAttribute('title', filled(words.slide, { n: index + 1, of: slides.all.length }))
  })
  const more = button(words.commands.help, 'lectern-more', help, icon('help'))
  more.tabIndex = -1
  menu.append(more)
  menu.querySelector('[data-bespoke-marp-osc="overview"]')?.addEventListener(
    'click',
    (event) => {
      event.stopImmediatePropagation()
      overview()
    },
    true,
  )
}
