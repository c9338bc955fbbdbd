import type { Section, Sections } from '../model.js'
import { sectionsByPart } from '../plan/sections-by-part.js'
import type { OutlineEntry } from './pdf-outline.js'

/** Returns the bookmarks of sections; those of several stand below their parts, where they have some. */
export function bookmarks(sections: Sections, entryOf: (section: Section) => OutlineEntry): OutlineEntry[] {
  const [only, ...others] = sections
  if (others.length === 0) return [entryOf(only)]
  return sectionsByPart(sections).flatMap(({ part, sections: own }) => {
    const entries = own.map(entryOf)
    return part === undefined ? entries : [{ title: part, page: entries[0]?.page ?? 1, children: entries }]
  })
}
