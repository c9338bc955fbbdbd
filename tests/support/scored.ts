import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { FlagSettings } from '../../src/config/flags.js'
import type { RenderedDeck } from '../../src/verify/gate.js'
import { buildIn, writeFiles } from './build-notes.js'

/** Builds notes into one deck, looked at line by line, with the real browser. */
export async function lookedAt(notes: string, flags: FlagSettings = {}): Promise<RenderedDeck> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-test-'))
  writeFiles(folder, { 'notes.md': notes, 'tall.svg': picture })
  const build = buildIn(folder, { write: false, closely: true, flags: { format: ['html', 'pdf'], ...flags } })
  const { decks } = await build.finally(() => rmSync(folder, { recursive: true, force: true }))
  const [deck] = decks
  if (!deck) throw new Error('expected a deck')
  return deck
}

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#005a8f"/></svg>'
