import type { DeckFormat } from './deck-format.js'

/** The slides as Marp Markdown. */
export const markdown: DeckFormat = async ({ made: { deck } }) => ({
  files: [{ path: `${deck.path}.md`, bytes: new TextEncoder().encode(deck.markdown) }],
})
