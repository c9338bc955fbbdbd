import type { BuiltDeck } from '../build/build-deck.js'
import { createReport, outputFiles } from '../build/stages.js'

/** Returns the files of a course by their paths, as a build would write them; those that are yet to be made are not there. */
export function servedFiles(decks: readonly BuiltDeck[]): Map<string, Uint8Array> {
  const report = createReport(
    decks.map(({ deck }) => deck),
    [],
  )
  const listed = decks.map((deck) => {
    const asked = deck.made.prepared.settings.formats
    return { ...deck, files: new Map(asked.map((format) => [format, deck.files.get(format) ?? { files: [] }])) }
  })
  const files = new Map(outputFiles(listed, report).map(({ path, bytes }) => [path, bytes]))
  // It says in which lines things stand, which is not kept of decks that stay.
  files.delete('report.json')
  return files
}
