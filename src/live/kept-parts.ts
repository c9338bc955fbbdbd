import { type DeckParts, deckHtml, deckParts } from '../render/deck-parts.js'

/** Taking the HTML of a long deck apart takes as long as rendering a slide. */
const kept = new WeakMap<Uint8Array, DeckParts>()

/** Returns the parts of a deck's HTML file; those of the same bytes are taken apart once. */
export function partsOf(html: Uint8Array): DeckParts {
  const parts = kept.get(html) ?? deckParts(new TextDecoder().decode(html))
  kept.set(html, parts)
  return parts
}

/** Returns a deck's HTML file, of which the parts are known. */
export function htmlOf(parts: DeckParts): Uint8Array {
  const html = new TextEncoder().encode(deckHtml(parts))
  kept.set(html, parts)
  return html
}
