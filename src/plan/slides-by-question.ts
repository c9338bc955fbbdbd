import type { Question, Slide } from '../model.js'

/** Returns the positions of the slides that belong to each question, counted from 0. */
export function slidesByQuestion(slides: readonly Slide[]): ReadonlyMap<Question, readonly number[]> {
  const found = new Map<Question, number[]>()
  for (const [index, { group }] of slides.entries()) {
    if (!group.question) continue
    const own = found.get(group.question)
    if (own) own.push(index)
    else found.set(group.question, [index])
  }
  return found
}
