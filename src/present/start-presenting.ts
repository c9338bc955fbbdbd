import { button } from './button.js'
import { type Actions, commandsOf } from './commands.js'
import { copyText } from './copy-text.js'
import { element } from './element.js'
import { filled } from './filled.js'
import { openFind } from './find-dialog.js'
import { openHelp } from './help-dialog.js'
import { listenToKeys } from './listen-to-keys.js'
import { mayKeep } from './may-keep.js'
import { addNotice, type Notice } from './notice.js'
import { extendMenu } from './on-screen-menu.js'
import { openOverview } from './overview-dialog.js'
import type { PresentWords } from './present-words.js'
import { arrangePresenter } from './presenter-view.js'
import { simpleActions } from './presenting-actions.js'
import { type Shared, shareState } from './shared-state.js'
import { findSlides, type Slides } from './slides.js'
import { addStage } from './stage.js'
import { takeThemeColors } from './theme-colors.js'
import { linkWindows, type Message } from './window-link.js'

/** Adds to Marp's presentation, or to its presenter view, all that Lectern can do while presenting. */
export function startPresenting(deck: HTMLElement, words: PresentWords): void {
  const view = document.body.dataset['bespokeView']
  if (view !== '' && view !== 'presenter') return
  const isDesk = view === 'presenter'
  const slides = findSlides(deck)
  takeThemeColors(deck)
  const shared = linked(slides)
  const notice = addNotice()
  let resize: (by: number) => void = () => undefined
  const actions: Actions = {
    ...simpleActions(slides, shared),
    find: () => openFind(slides, words),
    overview: () => leave(shared) || openOverview(slides, words),
    fullScreen: () => void document.body.requestFullscreen?.().catch(() => undefined),
    presenter: () => document.querySelector<HTMLElement>('[data-bespoke-marp-osc="presenter"]')?.click(),
    textSize: () => resize(1),
    link: () => void copyLink(slides, words, notice),
    help: () => openHelp(commands, words),
  }
  const commands = commandsOf(actions).filter(({ id }) => (isDesk ? id !== 'presenter' : id !== 'textSize'))
  addStage(slides, shared, words, isDesk)
  if (isDesk) {
    resize = arrangePresenter({ slides, shared, words, commands })
    listenAtDesk(slides, resize)
  } else extendMenu(slides, words, actions.help, actions.overview)
  listenToKeys(commands)
  tellSlide(slides, words)
  document.body.prepend(button(words.help, 'lectern-skip', actions.help, words.help))
}

/** The state of this presentation's windows; each new window asks the others how things stand. */
function linked(slides: Slides): Shared {
  const key = String((history.state as { marpBespokeSyncKey?: string } | null)?.marpBespokeSyncKey ?? '')
  let isFollowing = false
  const receive = (message: Message) => {
    if (message.kind === 'state') shared.take(message.state)
    else if (message.kind === 'hello') send({ kind: 'state', state: shared.get() })
    else if (message.index !== slides.current().index) {
      isFollowing = true
      slides.show(message.index)
    }
  }
  const send = linkWindows(key, receive)
  const shared = shareState((state) => send({ kind: 'state', state }))
  send({ kind: 'hello' })
  // Marp keeps the windows on one slide, by what the browser keeps.
  if (mayKeep()) return shared
  let isFirst = true
  slides.watch(({ index }) => {
    // What another window told is not told again: two windows that are a step apart would chase each other.
    if (!isFollowing && !isFirst) send({ kind: 'slide', index })
    isFollowing = false
    isFirst = false
  })
  return shared
}

/** Takes away what lies over the slide; returns whether there was something. */
function leave(shared: Shared): boolean {
  const { shade, isPointing } = shared.get()
  if (shade === 'none' && !isPointing) return false
  shared.set({ shade: 'none', isPointing: false, point: undefined })
  return true
}

async function copyLink(slides: Slides, words: PresentWords, notice: Notice): Promise<void> {
  const address = new URL(location.href)
  address.search = ''
  address.hash = slides.current().id
  notice((await copyText(address.href)) ? words.copied : `${words.notCopied}: ${address.href}`)
}

/** Larger and smaller notes; a clicker's keys turn slides also while the notes have the focus and would scroll. */
function listenAtDesk(slides: Slides, resize: (by: number) => void): void {
  const here = () => slides.current().index
  const runs: Readonly<Record<string, () => void>> = {
    '+': () => resize(1),
    '=': () => resize(1),
    '-': () => resize(-1),
    PageDown: () => slides.show(here() + 1),
    PageUp: () => slides.show(here() - 1),
  }
  addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector('dialog[open]')) return
      const run = runs[event.key]
      if (!run) return
      event.preventDefault()
      event.stopImmediatePropagation()
      run()
    },
    true,
  )
}

/** Tells those who listen which slide is shown. */
function tellSlide(slides: Slides, words: PresentWords): void {
  const told = element('div', { class: 'lectern-spoken', role: 'status' })
  document.body.append(told)
  let isFirst = true
  slides.watch(({ index, title }) => {
    if (!isFirst) told.textContent = `${filled(words.slide, { n: index + 1, of: slides.all.length })}: ${title}`
    isFirst = false
  })
}
