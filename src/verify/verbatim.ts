import { decodedUri } from '../decoded-uri.js'
import { diagnostic } from '../diagnostics/diagnostic.js'
import { shownAddress } from '../figures/shown-address.js'
import type { Deck, Slide, SlideGroup } from '../model.js'
import { figuresOf } from '../plan/figures.js'
import { wordingFor } from '../plan/wording.js'
import { comparableText } from './comparable-text.js'
import type { Gate } from './gate.js'
import { type LecternWording, lecternWording } from './lectern-wording.js'
import type { TextBlock } from './slide-look.js'
import { slideOrigin } from './slide-origin.js'
import { phrasingText, questionText, sectionText } from './source-text.js'

/** A cell that the notes leave out. */
const emptyCell = '—'

/** M05: every paragraph, item, cell and title on a slide is a stretch of the notes, word for word, or Lectern's own wording. */
export const verbatim: Gate = ({ deck, inspection }) => {
  const texts = new Map<object, string>()
  const textFor = ({ group }: Slide): string => {
    const key = group.question ?? group.section ?? deck
    const text = texts.get(key) ?? textOf(group, deck)
    texts.set(key, text)
    return text
  }
  const wording = lecternWording(deck.lecture.lang)
  const missing = comparableText(wordingFor(deck.lecture.lang).missingFigure)
  return inspection.slides.flatMap(({ look }, index) => {
    const slide = deck.slides[index]
    if (!slide) return []
    const notes = textFor(slide)
    const isOwn = ({ role, text }: TextBlock) => {
      const shown = comparableText(text)
      if (role === 'counter' || role === 'page' || role === 'running' || shown === '' || shown === emptyCell)
        return true
      return (
        notes.includes(shown) ||
        wording.whole.test(shown) ||
        isPlaceholder(shown, missing, slide) ||
        isKicker(shown, notes + named(slide), wording) ||
        notes.includes(shown.replace(wording.count, '')) ||
        decoded(notes).includes(shown)
      )
    }
    return look.blocks
      .filter((block) => !isOwn(block))
      .map(({ text }) => {
        const reason = `“${text.trim().slice(0, 40)}” on slide ${index + 1} of ${deck.path} is not what the notes say; please report this with the notes`
        return diagnostic('not-verbatim', reason, slideOrigin(deck, index, text))
      })
  })
}

/** What a slide may show: what its question says, or its section, or all of the deck. */
function textOf({ question, section }: SlideGroup, { lecture, sections }: Deck): string {
  if (question) return questionText(question)
  return (section ? [section] : sections).map((one) => sectionText(one, lecture)).join('\u0001')
}

/** Questions that are asked in several sections are told apart by these. */
function named({ group: { section } }: Slide): string {
  return section ? `\u0001${phrasingText(section.heading)}` : ''
}

/** The frame in the place of a missing picture names its address. */
function isPlaceholder(shown: string, missing: string, { atoms }: Slide): boolean {
  const urls = atoms.flatMap(({ content }) => figuresOf(content).map(({ figure }) => shownAddress(figure.url) || '?'))
  return urls.some((url) => shown === missing + comparableText(url))
}

/** Names of the lecture, its part or section, or the number of a question and what it asks, one after the other, and a count. */
function isKicker(shown: string, notes: string, { whole, count }: LecternWording): boolean {
  const [first = '', ...others] = shown.replace(count, '').split('·')
  const rest = others.join('·')
  if (others.length > 0 && whole.test(first) && notes.includes(rest)) return true
  return others.length > 0 && [first, ...others].every((name) => notes.includes(name))
}

/** Marp shows the address of a link as it is read, `%E5%89%AF` as the character that it means. */
function decoded(text: string): string {
  return comparableText(text.replace(/(?:%[\da-f]{2})+/giu, (bytes) => decodedUri(bytes)))
}
