import type { DeckChanges } from '../deck-changes.js'
import { isFontStyle } from '../is-font-style.js'

/** What Marp and Lectern say of a slide besides what is on it. */
const facts = ['id', 'data-seconds', 'data-question', 'data-thinking', 'viewBox']

/**
 * Puts the changed slides of a deck in the place of those that are shown: nothing is loaded again, so a full screen, a
 * countdown and whatever lies over the slide stay. Returns false, and does nothing, where that cannot be: in the
 * presenter's window, whose notes and next slide are others, too, and where there are more slides or fewer, or another look.
 *
 * @param styles the styles of the deck as it is shown, in order; afterwards those of the deck as it is now
 */
export async function showInPlace(changes: DeckChanges, styles: HTMLStyleElement[]): Promise<boolean> {
  const slides = [...document.querySelectorAll<SVGSVGElement>('svg[data-marpit-svg]')]
  if (document.body.dataset['bespokeView'] !== '' || slides.length !== changes.ids.length) return false
  const now = changes.styles.map((style) => (typeof style === 'string' ? styleOf(style) : styles[style]))
  const brought = now.filter((style) => style?.parentNode === null)
  const gone = styles.filter((style) => !now.includes(style))
  if (![...brought, ...gone].every((style) => isFontStyle(style?.textContent ?? ''))) return false
  await addFonts(brought.flatMap((style) => style ?? []))
  for (const [index, html] of Object.entries(changes.slides)) {
    const [slide, other] = [slides[Number(index)], slideOf(html)]
    if (slide && other) replaceSlide(slide, other)
  }
  for (const style of gone) style.remove()
  styles.splice(0, styles.length, ...now.flatMap((style) => style ?? []))
  document.title = new DOMParser().parseFromString(changes.title, 'text/html').body.textContent ?? ''
  const number = slides.findIndex((slide) => slide.classList.contains('bespoke-marp-active')) + 1
  // Its address may have changed with its question.
  history.replaceState(history.state, '', `#${number}`)
  return true
}

function styleOf(text: string): HTMLStyleElement {
  const style = document.createElement('style')
  style.textContent = text
  return style
}

/** Text would be drawn without its fonts for a moment if they were not ready. */
async function addFonts(styles: readonly HTMLStyleElement[]): Promise<void> {
  if (styles.length === 0) return
  document.head.append(...styles)
  const loading = [...document.fonts].filter(({ status }) => status === 'unloaded').map((face) => face.load())
  await Promise.allSettled(loading)
}

function slideOf(html: string): SVGSVGElement | null {
  return new DOMParser().parseFromString(html, 'text/html').querySelector('svg')
}

function replaceSlide(slide: SVGSVGElement, other: SVGSVGElement): void {
  for (const name of facts) {
    const value = other.getAttribute(name)
    if (value === null) slide.removeAttribute(name)
    else if (value !== slide.getAttribute(name)) slide.setAttribute(name, value)
  }
  slide.replaceChildren(...[...other.childNodes].map((node) => document.importNode(node, true)))
}
