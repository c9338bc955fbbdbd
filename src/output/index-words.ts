import type { Format } from '../model.js'

/** The index page's own words in one language. */
export interface IndexWords {
  readonly lectures: string
  /** HTML. */
  readonly hint: string
  readonly slide: (number: number) => string
  readonly format: Readonly<Record<Format, string>>
  readonly decks: (count: number) => string
  readonly questions: (count: number) => string
  readonly slides: (count: number) => string
}

const chinese: IndexWords = {
  lectures: '课程讲义',
  hint: '放映时按 <kbd>P</kbd> 打开演讲者视图，按 <kbd>F</kbd> 全屏。',
  slide: (number) => `第 ${number} 页`,
  format: { html: '放映', pdf: 'PDF', md: 'Markdown' },
  decks: (count) => `${count} 份幻灯片`,
  questions: (count) => `${count} 个问题`,
  slides: (count) => `${count} 页`,
}

const english: IndexWords = {
  lectures: 'Lectures',
  hint: 'While presenting, <kbd>P</kbd> opens the presenter view and <kbd>F</kbd> goes full screen.',
  slide: (number) => `slide ${number}`,
  format: { html: 'Present', pdf: 'PDF', md: 'Markdown' },
  decks: (count) => (count === 1 ? '1 deck' : `${count} decks`),
  questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
  slides: (count) => (count === 1 ? '1 slide' : `${count} slides`),
}

/** Returns the words for a BCP 47 tag: Chinese for `zh…`, English for everything else. */
export function indexWords(lang: string): IndexWords {
  return /^zh(?:-|$)/i.test(lang) ? chinese : english
}
