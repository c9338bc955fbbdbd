import type { Source } from '../model.js'

/** Number of characters by which a sentence is found again in the source. */
const probeLength = 6

/**
 * Returns the offset at which a sentence begins in the source, looked for between two offsets; undefined where escapes
 * or markup inside its first characters keep it from being found.
 */
export function locate(sentence: string, source: Source, from: number, to: number): number | undefined {
  const probe = sentence.trimStart().slice(0, probeLength)
  if (probe === '') return undefined
  const found = source.text.indexOf(probe, from)
  if (found < 0 || found >= to) return undefined
  const marks = /[*_`~$[("“‘（【《「『\\]*$/.exec(source.text.slice(from, found))
  return found - (marks?.[0].length ?? 0)
}
