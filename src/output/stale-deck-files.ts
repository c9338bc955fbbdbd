import { lstat, readFile, realpath } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { formatList } from '../config/formats.js'

/** What a deck's path looks like, that of a section or of a whole lecture; nothing else is ever taken for a deck. */
const deckShape = /^([^/\\\0]+)\/(?:[0-9]{2,}-[^/\\\0]+|\1)$/
const endings = formatList.flatMap((format) => format.endings)

/**
 * Returns the deck files, relative to the output folder, that the folder's last `report.json` lists, that are there
 * and that are not among the files to be written now.
 */
export async function staleDeckFiles(outFolder: string, kept: ReadonlySet<string>): Promise<readonly string[]> {
  const names = new Set([...kept].map((path) => path.normalize('NFC').toLowerCase()))
  const listed = listedDecks(await readFile(join(outFolder, 'report.json'), 'utf8').catch(() => ''))
  const files = [...new Set(listed)]
    .flatMap((deck) => endings.map((ending) => `${deck}${ending}`))
    // A name that differs in case only is the same file on some systems.
    .filter((path) => !names.has(path.normalize('NFC').toLowerCase()))
  const checked = await Promise.all(files.map(async (path) => ((await isPlainFile(outFolder, path)) ? [path] : [])))
  return checked.flat()
}

function listedDecks(json: string): string[] {
  return entries(field(parsed(json), 'lectures'))
    .flatMap((lecture) => entries(field(lecture, 'sections')))
    .map((section) => field(section, 'deck'))
    .filter((deck) => typeof deck === 'string')
    .filter((deck) => deckShape.test(deck) && !deck.startsWith('.'))
}

/** The report may have been edited by hand: a file that leads out of the folder through a link is left alone. */
async function isPlainFile(outFolder: string, path: string): Promise<boolean> {
  try {
    const file = join(outFolder, path)
    const inside = (await realpath(dirname(file))).startsWith((await realpath(outFolder)) + sep)
    return inside && (await lstat(file)).isFile()
  } catch {
    return false
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined
}

function entries(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
