import type { Workshop } from '../build/workshop.js'
import { formatList } from '../config/formats.js'
import type { Format } from '../model.js'
import { anki } from './anki.js'
import type { DeckFormat, FormatFiles, ShownDeck } from './deck-format.js'
import { handout } from './handout.js'
import { html } from './html.js'
import { markdown } from './markdown.js'
import { notes } from './notes.js'
import { pdf } from './pdf.js'
import { pptx } from './pptx.js'

const formats: Readonly<Record<Format, DeckFormat>> = { md: markdown, html, pdf, handout, notes, pptx, anki }

/** Makes a deck's files in every format that its lecture asks for; the page may show something else afterwards. */
export async function makeFormats(shown: ShownDeck, workshop: Workshop): Promise<ReadonlyMap<Format, FormatFiles>> {
  const { makes = () => true } = workshop
  const asked = shown.made.prepared.settings.formats.filter(makes)
  const made = new Map<Format, FormatFiles>()
  for (const { name } of formatList) if (asked.includes(name)) made.set(name, await formats[name](shown, workshop))
  return made
}
