import { textOf } from '../fit/atom-text.js'
import type { Deck, Origin } from '../model.js'
import { comparableText } from './comparable-text.js'

/** Returns where the notes say what a slide shows; of a piece of its text, where that stands. */
export function slideOrigin(deck: Deck, index: number, text = ''): Origin {
  const slide = deck.slides[index]
  if (!slide) return deck.sections[0].origin
  const wanted = comparableText(text).replaceAll('\ufffc', '').slice(0, 12)
  const atom =
    wanted === '' ? undefined : slide.atoms.find((candidate) => comparableText(textOf(candidate)).includes(wanted))
  const origin = (atom ?? slide.atoms[0])?.origin
  // What was made from several places of the notes has none of its own.
  return origin && origin.line >= slide.group.origin.line ? origin : slide.group.origin
}
