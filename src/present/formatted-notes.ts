import { element } from './element.js'
import type { PresentWords } from './present-words.js'
import type { Slides } from './slides.js'

/** Puts the formatted notes in place of Marp's, which show their Markdown; a note without a formatted one stays. */
export function formatNotes(slides: Slides, words: PresentWords): void {
  const template = document.querySelector<HTMLTemplateElement>('#lectern-notes')
  const wrapper = document.querySelector('.bespoke-marp-presenter-note-wrapper')
  for (const formatted of (template?.content.children ?? []) as Iterable<HTMLElement>) {
    const note = wrapper?.querySelector(`.bespoke-marp-note[data-index="${formatted.dataset['index']}"]`)
    const content = element('div', { class: 'lectern-note' })
    content.append(...document.importNode(formatted, true).childNodes)
    showPictures(content)
    note?.replaceChildren(content)
  }
  for (const note of wrapper?.querySelectorAll('.bespoke-marp-note') ?? []) {
    note.setAttribute('role', 'group')
    note.setAttribute('aria-label', words.notes)
  }
  const none = element('p', { class: 'lectern-no-notes' }, words.noNotes)
  wrapper?.append(none)
  slides.watch(({ index }) => {
    none.hidden = wrapper?.querySelector(`.bespoke-marp-note[data-index="${index}"]`) !== null
  })
}

/** The deck holds each picture once: on its slide. */
function showPictures(content: HTMLElement): void {
  for (const picture of content.querySelectorAll('img')) {
    const name = picture.dataset['figure'] ?? ''
    const shown = document.querySelector<HTMLImageElement>(`section img[data-figure="${CSS.escape(name)}"]`)
    if (shown) picture.src = shown.src
  }
}
