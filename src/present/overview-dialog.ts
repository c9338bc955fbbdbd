import { makeDialog } from './dialog.js'
import { element } from './element.js'
import type { PresentWords } from './present-words.js'
import type { PresentedSlide, Slides } from './slides.js'
import { thumbnail } from './thumbnail.js'

/** Opens small pictures of all slides with their headings, each question in a group of its own. */
export function openOverview(slides: Slides, words: PresentWords): void {
  const dialog = makeDialog('overview', words.commands.overview, words.close, (body) => {
    const go = (index: number) => {
      dialog.close()
      slides.show(index)
    }
    for (const group of groupsOf(slides.all)) {
      const tiles = group.map((slide) => element('li', {}, tile(slide, slides, go)))
      const [first] = group
      const heading = first?.question === undefined ? [] : [element('h3', {}, numbered(first))]
      body.append(element('div', { class: 'lectern-group' }, ...heading, element('ul', { role: 'list' }, ...tiles)))
    }
    const now = body.querySelector<HTMLElement>('[aria-current]')
    now?.focus()
    now?.scrollIntoView({ block: 'center' })
    body.addEventListener('keydown', (event) => walk(event, body))
  })
  dialog.open()
}

/** Neighbours that belong to one question, or to none. */
function groupsOf(all: readonly PresentedSlide[]): PresentedSlide[][] {
  const groups: PresentedSlide[][] = []
  for (const slide of all) {
    const last = groups.at(-1)
    if (last && last[0]?.question === slide.question) last.push(slide)
    else groups.push([slide])
  }
  return groups
}

function numbered({ question, title }: PresentedSlide): string {
  return `${question} · ${title}`
}

function tile(slide: PresentedSlide, slides: Slides, go: (index: number) => void): HTMLElement {
  const { index, title } = slide
  const caption = element('span', { class: 'lectern-caption' })
  caption.append(element('span', { class: 'lectern-number' }, String(index + 1)), element('span', {}, title))
  const made = element('button', { type: 'button', class: 'lectern-tile' }, thumbnail(slide), caption)
  made.addEventListener('click', () => go(index))
  if (index === slides.current().index) made.setAttribute('aria-current', 'true')
  return made
}

/** Arrows go from tile to tile: along the row, or to the nearest one of the row above or below. */
function walk(event: KeyboardEvent, body: HTMLElement): void {
  const tiles = [...body.querySelectorAll<HTMLElement>('.lectern-tile')]
  const at = tiles.indexOf(document.activeElement as HTMLElement)
  const next = nextTile(event.key, tiles, at)
  if (!next) return
  event.preventDefault()
  next.focus()
}

function nextTile(key: string, tiles: readonly HTMLElement[], at: number): HTMLElement | undefined {
  switch (key) {
    case 'ArrowRight':
      return tiles[at + 1]
    case 'ArrowLeft':
      return tiles[at - 1]
    case 'Home':
      return tiles[0]
    case 'End':
      return tiles.at(-1)
    case 'ArrowDown':
      return nearest(tiles.slice(at + 1), tiles[at], 1)
    case 'ArrowUp':
      return nearest(tiles.slice(0, Math.max(at, 0)).reverse(), tiles[at], -1)
    default:
      return undefined
  }
}

function nearest(tiles: readonly HTMLElement[], from: HTMLElement | undefined, way: 1 | -1): HTMLElement | undefined {
  if (!from) return tiles[0]
  const here = from.getBoundingClientRect()
  const beyond = tiles.filter((one) => (one.getBoundingClientRect().top - here.top) * way > here.height / 2)
  const top = beyond[0]?.getBoundingClientRect().top
  const row = beyond.filter((one) => one.getBoundingClientRect().top === top)
  return row.sort((a, b) => distance(a, here) - distance(b, here))[0]
}

function distance(one: HTMLElement, here: DOMRect): number {
  return Math.abs(one.getBoundingClientRect().left - here.left)
}
