import { textOf } from '../fit/break-penalty.js'
import type { Deck, Origin } from '../model.js'
import { comparableText } from './comparable-text.js'

/** Returns where the notes say what a slide shows; of a piece of its text, where that stands. */
export function slideOrigin(deck: Deck, index: number, text = ''): Origin {
  const slide = deck.slides[index]
  if (!slide) return deck.section.origin
  const wanted = comparableText(text).replaceAll('\ufffc', '').slice(0, 12)
  const atom =
    wanted === '' ? undefined : slide.atoms.find((candidate) => comparableText(textOf(candidate)).includes(wanted))
  return (atom ?? slide.atoms[0])?.origin ?? slide.group.origin
}
