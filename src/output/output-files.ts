import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { formatList } from '../config/formats.js'
import type { Artefact, Deck, Format } from '../model.js'
import { packageFolder } from '../package-folder.js'
import { indexPage } from './index-page.js'
import { type Report, reportJson } from './report.js'
import { slidePassages } from './slide-passages.js'

/** A deck and its files by format. */
export interface DeckFiles {
  readonly deck: Deck
  readonly files: ReadonlyMap<Format, { readonly files: readonly Artefact[] }>
  /** WebP of its first slide. */
  readonly cover: Uint8Array | undefined
  readonly theme: { readonly name: string; readonly css: string }
}

/** The script of the index page; the build of Lectern puts it there. */
const script = join(packageFolder, 'dist', 'index-script.js')

/** Returns every file of the output folder: decks, their pictures and themes, the index page and the report. */
export function outputFiles(decks: readonly DeckFiles[], report: Report): Artefact[] {
  const encode = (text: string) => new TextEncoder().encode(text)
  const lang = report.lectures[0]?.lang ?? 'en'
  const formats = formatList.map(({ name }) => name).filter((name) => decks.every(({ files }) => files.has(name)))
  const assets = {
    formats,
    answers: new Map(decks.map(({ deck }) => [deck.path, slidePassages(deck)])),
    covers: new Map(decks.flatMap(({ deck, cover }) => (cover ? [[deck.path, cover]] : []))),
    script: readFileSync(script, 'utf8').trim(),
  }
  const artefacts = [
    ...decks.flatMap(({ files }) => [...files.values()].flatMap((format) => format.files)),
    ...decks.flatMap(figuresOf),
    ...decks.flatMap(themeOf),
    { path: 'index.html', bytes: encode(indexPage(report, lang, assets)) },
    { path: 'report.json', bytes: encode(reportJson(report)) },
  ]
  return [...new Map(artefacts.map((artefact) => [artefact.path, artefact])).values()]
}

/** Pictures lie beside the Markdown that refers to them. */
function figuresOf({ deck, files }: DeckFiles): Artefact[] {
  if (!files.has('md')) return []
  return deck.figures.map(({ name, bytes }) => ({ path: `${posix.dirname(deck.path)}/figures/${name}`, bytes }))
}

/** So does the theme, which Marp's other programs need. */
function themeOf({ deck, files, theme: { name, css } }: DeckFiles): Artefact[] {
  if (!files.has('md')) return []
  return [{ path: `${posix.dirname(deck.path)}/${name}.css`, bytes: new TextEncoder().encode(css) }]
}
