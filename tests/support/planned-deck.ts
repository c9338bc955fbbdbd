import type { Deck, Settings, Slide, SlideGroup } from '../../src/model.js'
import { outline } from '../../src/outline/outline.js'
import { plan } from '../../src/plan/plan.js'

/** Returns the deck of notes with one section, as it is before it is rendered: a slide for each planned group. */
export function plannedDeck(text: string, { think }: Pick<Settings, 'think'>): Deck {
  const source = { path: 'notes.md', folder: '/', root: '/', text, frontMatter: {} }
  const { lecture } = outline([source], { title: undefined, author: undefined, lang: 'en', name: 'notes' })
  const [section] = lecture.sections
  if (!section) throw new Error('expected a section')
  const slides = plan(lecture, section, new Map(), { detail: 'full', think, ratio: '16:9' }).map(slideOf)
  const { title } = section
  return { lecture, sections: [section], title, path: 'notes/01-section', slides, markdown: '', figures: [] }
}

function slideOf(group: SlideGroup): Slide {
  const { span, atoms } = group
  const kind = group.kind === 'answer' ? 'points' : group.kind
  const notes = span ? span.source.text.slice(span.start, span.end) : ''
  return { kind, group, layout: 'stack', part: undefined, atoms, notes, scale: 32, fill: 0.5 }
}
