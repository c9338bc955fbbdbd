import { escapeHtml } from '../escape-html.js'
import type { Format } from '../model.js'
import { numberless } from '../outline/numberless.js'
import { type DeckContext, indexDeck } from './index-deck.js'
import type { IndexWords } from './index-words.js'
import type { ReportQuestion, ReportSection } from './report.js'
import { slideAddress } from './slide-address.js'

/** What a section's entry needs to know of the page. */
export interface SectionContext extends DeckContext {
  /** Whether its deck has other sections, too, and is listed above them. */
  readonly isShared: boolean
  /** Depth of the section's heading. */
  readonly depth: 2 | 3
  /** Whether its questions are folded away at first. */
  readonly folded: boolean
}

/**
 * Returns the list item of a section: its heading, its deck where it has one for itself, and its questions.
 *
 * @param index position in the lecture, counted from 0
 * @param id unique in the page
 */
export function indexSection(section: ReportSection, index: number, id: string, context: SectionContext): string {
  const { words, formats, depth, isShared } = context
  const title = numberless(section.title)
  const name = escapeHtml(title)
  const first = href(section, section.slides[0]?.number ?? 1, formats)
  return `<li class="card" aria-labelledby="${id}">
<div class="about">
<p class="number" aria-hidden="true">${String(index + 1).padStart(2, '0')}</p>
<h${depth} id="${id}"><a class="name" href="${first}">${name}</a></h${depth}>
<p class="extent">${escapeHtml(`${words.slides(section.slides.length)} · ${words.minutes(section.minutes)}`)}</p>
</div>
${isShared ? '' : indexDeck(section, title, context)}${questionList(section, context)}</li>`
}

function questionList(section: ReportSection, { words, formats, folded }: SectionContext): string {
  const { questions } = section
  if (questions.length === 0) return ''
  const rows = questions.map((question) => questionRow(question, section, words, formats))
  return `<details class="fold"${folded ? '' : ' open'}>
<summary>${escapeHtml(words.questions(questions.length))}</summary>
<ol class="questions" role="list">
${rows.join('\n')}
</ol>
</details>
`
}

function questionRow(
  question: ReportQuestion,
  section: ReportSection,
  words: IndexWords,
  formats: readonly Format[],
): string {
  const slide = question.slides[0]
  const title = `<span class="question">${escapeHtml(question.title)}</span>`
  if (slide === undefined) return `<li><span class="row">${title}</span></li>`
  const page = `<span class="page">${escapeHtml(words.slide(slide))}</span>`
  return `<li><a class="row" href="${href(section, slide, formats)}">${title} ${page}</a></li>`
}

function href(section: ReportSection, slide: number, formats: readonly Format[]): string {
  const { file, fragment } = slideAddress(section, slide, formats)
  return escapeHtml(file + fragment)
}
