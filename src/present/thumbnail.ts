import { element } from './element.js'
import type { PresentedSlide } from './slides.js'

let sheet: CSSStyleSheet | undefined

/** Returns a small picture of a slide, drawn by the deck's own style; nothing in it can be reached or heard. */
export function thumbnail({ svg }: PresentedSlide): HTMLElement {
  const host = element('span', { class: 'lectern-thumbnail', 'aria-hidden': 'true', inert: '' })
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [(sheet ??= deckStyle())]
  const copy = svg.cloneNode(true) as SVGSVGElement
  copy.removeAttribute('class')
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id')
  root.append(element('div', { id: ':$p' }, copy))
  return host
}

/** The rules of the slides; those for the page that holds them would hide a slide that stands elsewhere. */
function deckStyle(): CSSStyleSheet {
  const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent ?? '')
  const css = styles.filter((text) => text.includes('div#\\:\\$p')).join('')
  const made = new CSSStyleSheet()
  made.replaceSync(`${css}:host,div{display:block}svg{display:block;width:100%;height:auto}`)
  return made
}
