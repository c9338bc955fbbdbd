import { button } from './button.js'
import type { CommandId } from './command-ids.js'
import type { Command } from './commands.js'
import { element } from './element.js'
import { filled } from './filled.js'
import { formatNotes } from './formatted-notes.js'
import { type IconName, icon } from './icon.js'
import { noteSize } from './note-size.js'
import type { PresentWords } from './present-words.js'
import type { Shared } from './shared-state.js'
import type { Slides } from './slides.js'
import { splitter } from './splitter.js'
import { thinkingSeconds } from './thinking-seconds.js'
import { times } from './times.js'

/** What the presenter's window is made of. */
export interface PresenterParts {
  readonly slides: Slides
  readonly shared: Shared
  readonly words: PresentWords
  readonly commands: readonly Command[]
}

/** Arranges Marp's presenter view anew: times above, the slide and the next one, formatted notes; returns what resizes them. */
export function arrangePresenter(parts: PresenterParts): (by: number) => void {
  const { slides, words, commands } = parts
  const container = document.querySelector<HTMLElement>('.bespoke-marp-presenter-container')
  if (!container) return () => undefined
  document.body.classList.add('presenting-desk')
  const resize = noteSize(container)
  const place = element('span', { class: 'lectern-place' })
  const press = (id: CommandId & IconName) => commandButton(commands, id, words)
  const head = element(
    'header',
    { class: 'lectern-head' },
    times(slides, words),
    state(parts),
    element(
      'div',
      { class: 'lectern-tools' },
      press('previous'),
      place,
      press('next'),
      press('find'),
      press('overview'),
      press('help'),
    ),
  )
  container.prepend(head)
  container.append(underSlide(parts, press))
  const notes = container.querySelector('.bespoke-marp-presenter-note-container')
  notes?.setAttribute('role', 'region')
  notes?.setAttribute('aria-label', words.notes)
  notes?.append(
    splitter(container, words.split),
    element(
      'div',
      { class: 'lectern-sizes' },
      button(words.smaller, 'lectern-tool', () => resize(-1), icon('smaller')),
      button(words.larger, 'lectern-tool', () => resize(1), icon('larger')),
    ),
  )
  nameNext(container, slides, words)
  formatNotes(slides, words)
  slides.watch(({ index }) => {
    place.textContent = `${index + 1} / ${slides.all.length}`
    place.setAttribute('aria-label', filled(words.slide, { n: index + 1, of: slides.all.length }))
  })
  return resize
}

function commandButton(commands: readonly Command[], id: CommandId & IconName, words: PresentWords): HTMLElement {
  const command = commands.find((one) => one.id === id)
  const name = words.commands[id]
  const made = button(name, 'lectern-tool', () => command?.run(), icon(id))
  if (command?.shown[0]) made.title = `${name} (${command.shown[0]})`
  return made
}

/** What the audience sees that the presenter does not. */
function state({ shared, words }: PresenterParts): HTMLElement {
  const told = element('div', { class: 'lectern-state', role: 'status' })
  shared.watch(({ shade, isPointing }) => {
    const shades = { none: '', black: words.isBlack, white: words.isWhite }
    told.textContent = shades[shade] || (isPointing ? words.isPointing : '')
  })
  return told
}

function underSlide(
  { slides, shared, words, commands }: PresenterParts,
  press: (id: CommandId & IconName) => HTMLElement,
): HTMLElement {
  const run = commands.find(({ id }) => id === 'countdown')?.run
  const think = element('button', { type: 'button', class: 'lectern-think' })
  think.addEventListener('click', () => run?.())
  const draw = () => {
    const slide = slides.current()
    const isRunning = shared.get().countdown !== undefined
    think.textContent = isRunning ? words.stop : filled(words.think, { n: thinkingSeconds(slide) })
    think.classList.toggle('lectern-asked', slide.thinking !== undefined && !isRunning)
  }
  slides.watch(draw)
  shared.watch(draw)
  return element(
    'div',
    { class: 'lectern-under', role: 'region', 'aria-label': words.presenter },
    think,
    element('div', { class: 'lectern-row-of' }, press('previousQuestion'), press('question'), press('nextQuestion')),
    element('div', { class: 'lectern-row-of' }, press('black'), press('white'), press('pointer')),
  )
}

function nameNext(container: HTMLElement, slides: Slides, words: PresentWords): void {
  const next = container.querySelector('.bespoke-marp-presenter-next-container')
  const label = element('span', { class: 'lectern-label' })
  next?.prepend(label)
  next?.setAttribute('role', 'region')
  next?.setAttribute('aria-label', words.nextSlide)
  const frame = next?.querySelector('iframe')
  if (frame) {
    frame.title = words.nextSlide
    frame.tabIndex = -1
    frame.setAttribute('aria-hidden', 'true')
  }
  slides.watch(({ index }) => {
    const following = slides.all[index + 1]
    label.textContent = following ? `${words.nextSlide}: ${following.title}` : words.lastSlide
  })
}
