import type { DeckFormat } from './deck-format.js'

/** The presentation in one HTML file. */
export const html: DeckFormat = async ({ made: { deck }, html: text }) => ({
  files: [{ path: `${deck.path}.html`, bytes: new TextEncoder().encode(text) }],
})
