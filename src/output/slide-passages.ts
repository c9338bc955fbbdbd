import type { Deck, Question } from '../model.js'
import { questionsOf } from '../plan/questions-of.js'
import { searchableText } from './searchable-text.js'

/** The text of the notes that a slide stands for, and the slide's number, counted from 1. */
export interface SlidePassage {
  readonly slide: number
  readonly text: string
}

/** Where in the notes the passage of a slide begins. */
interface Cut {
  readonly slide: number
  readonly start: number
}

/** Returns what the notes say below each question of a deck, by the slides that stand for it, whitespace collapsed. */
export function slidePassages({ sections, slides }: Deck): SlidePassage[][] {
  const cuts = new Map<string, Cut[]>()
  for (const [index, { group, notes }] of slides.entries()) {
    if (!group.question || !group.span || notes === '') continue
    const known = cuts.get(group.question.id) ?? []
    cuts.set(group.question.id, known)
    const from = Math.max(group.span.start, known.at(-1)?.start ?? 0)
    const start = group.span.source.text.indexOf(notes, from)
    known.push({ slide: index + 1, start: start === -1 ? group.span.start : start })
  }
  return questionsOf({ sections }).map((question) => passagesOf(question, cuts.get(question.id) ?? []))
}

function passagesOf({ body, answer }: Question, cuts: readonly Cut[]): SlidePassage[] {
  const ordered = [...cuts].sort((one, other) => one.start - other.start)
  const texts = ordered.map((): string[] => [])
  let place = 0
  for (const { text, offset } of [...body.nodes, ...answer.nodes].flatMap(searchableText)) {
    if (offset !== undefined) place = placeOf(offset, ordered, place)
    texts[place]?.push(text)
  }
  return ordered
    .map(({ slide }, index) => ({
      slide,
      text: (texts[index] ?? []).join('').normalize('NFC').replace(/\s+/g, ' ').trim(),
    }))
    .filter(({ text }) => text !== '')
}

/** The cut that an offset lies behind. Notes are read in order: it is the last one found or one soon after. */
function placeOf(offset: number, cuts: readonly Cut[], last: number): number {
  let place = offset < (cuts[last]?.start ?? 0) ? 0 : last
  while (offset >= (cuts[place + 1]?.start ?? Number.POSITIVE_INFINITY)) place += 1
  return place
}
