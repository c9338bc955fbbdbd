import type { Hit } from '../../search/find.js'
import type { Term } from '../../search/terms.js'
import { excerpt, markedText, type Piece } from './excerpt.js'
import type { ListedQuestion } from './listed-questions.js'

/** Returns a list item that shows a question with the passage found and leads to its slide. */
export function resultItem(question: ListedQuestion, hit: Hit, terms: readonly Term[]): HTMLLIElement {
  const { title, section, lang, passages, folded } = question
  const index = hit.passage ?? 0
  const passage = passages[index]
  const shown = hit.passage === undefined ? question : (passage ?? question)
  const item = document.createElement('li')
  if (lang !== '') item.lang = lang
  const link = item.appendChild(document.createElement('a'))
  link.className = 'hit'
  if (shown.href !== '') link.href = shown.href
  link.append(line('title', markedText(title, folded.title, terms)))
  if (passage) link.append(line('excerpt', excerpt(passage.text, folded.passages[index] ?? '', terms)))
  const place = [section, shown.slide].filter((text) => text !== '').join(' · ')
  link.append(line('place', [{ text: place, marked: false }]))
  return item
}

function line(name: string, pieces: readonly Piece[]): HTMLSpanElement {
  const element = document.createElement('span')
  element.className = name
  // Only text is put in: notes are not trusted to be HTML.
  element.append(...pieces.map(({ text, marked }) => (marked ? mark(text) : text)), ' ')
  return element
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark')
  element.textContent = text
  return element
}
