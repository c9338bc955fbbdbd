import type { Slide } from '../model.js'

/**
 * Returns the address of each slide behind the `#` of its deck: the question and the position among its slides, such as
 * `why-attention/2`; the kind for a slide without a question, such as `/recap` or `/recap/2`, behind its section where the
 * deck has several, such as `/training/recap`. It stays when other questions come or go. It is escaped as an address is,
 * and no heading has one like it: theirs hold no `/`.
 */
export function slideIds(slides: readonly Slide[]): string[] {
  const counts = new Map<string, number>()
  const hasSeveral = new Set(slides.map(({ group }) => group.section)).size > 1
  return slides.map(({ group: { kind, question, section } }) => {
    const place = hasSeveral && section ? `/${encodeURIComponent(section.id)}` : ''
    const name = question ? encodeURIComponent(question.id) : `${place}/${kind}`
    const position = (counts.get(name) ?? 0) + 1
    counts.set(name, position)
    return question || position > 1 ? `${name}/${position}` : name
  })
}
