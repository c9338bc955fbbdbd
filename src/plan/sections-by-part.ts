import type { Section } from '../model.js'

/** Neighbouring sections that stand below one heading; `part` is undefined where they stand below none. */
export interface Part {
  readonly part: string | undefined
  readonly sections: readonly [Section, ...Section[]]
}

/** Returns sections, in order, by the parts of the lecture that they stand in. */
export function sectionsByPart(sections: readonly Section[]): Part[] {
  const parts: { part: string | undefined; sections: [Section, ...Section[]] }[] = []
  for (const section of sections) {
    const last = parts.at(-1)
    if (last && last.part === section.part) last.sections.push(section)
    else parts.push({ part: section.part, sections: [section] })
  }
  return parts
}
