import type { VFileMessage } from 'vfile-message'
import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Lecture, Origin } from '../model.js'

/** F4: reports characters that no embedded font can draw, one message for each line of the notes that brings new ones. */
export function missingGlyphs(characters: readonly string[], lecture: Lecture): VFileMessage[] {
  const byPlace = new Map<string, { readonly origin: Origin; readonly characters: string[] }>()
  for (const character of new Set(characters)) {
    const origin = placeOf(character, lecture)
    const key = `${origin.file}:${origin.line}`
    byPlace.set(key, { origin, characters: [...(byPlace.get(key)?.characters ?? []), character] })
  }
  return [...byPlace.values()].map(({ origin, characters }) => {
    const names = characters.map((character) => `“${character}” (${codeOf(character)})`).join(', ')
    return diagnostic('missing-glyph', `No embedded font can draw ${names}; replace what is missing`, origin)
  })
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function placeOf(character: string, { sources, title }: Lecture): Origin {
  for (const { path, text } of sources) {
    const offset = text.indexOf(character)
    if (offset < 0) continue
    const lineStart = text.lastIndexOf('\n', offset) + 1
    return { file: path, line: text.slice(0, offset).split('\n').length, column: offset - lineStart + 1 }
  }
  return { file: sources[0]?.path ?? title, line: 1, column: 1 }
}
