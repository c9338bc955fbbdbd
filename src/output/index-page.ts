import { formatList } from '../config/formats.js'
import type { Format } from '../model.js'
import { numberless } from '../outline/numberless.js'
import { indexStyle } from './index-style.js'
import { type IndexWords, indexWords } from './index-words.js'
import type { Report, ReportLecture, ReportQuestion, ReportSection } from './report.js'

/** What lies beside the index page. */
export interface IndexAssets {
  /** Formats that were written for every deck. */
  readonly formats: readonly Format[]
}

/** What the parts of a lecture's list need to know. */
interface Context {
  readonly words: IndexWords
  readonly formats: readonly Format[]
  /** Depth of a section's heading. */
  readonly depth: 2 | 3
}

/** What people come for stands first. */
const linkOrder: readonly Format[] = ['html', 'pdf', 'handout', 'notes', 'pptx', 'anki', 'md']

/**
 * Returns the index page of an output folder as HTML: lectures, their decks and questions, all links relative. The
 * page holds its style, runs no script and requests nothing.
 *
 * @param lang BCP 47 tag of the page; each lecture's labels follow its own language.
 */
export function indexPage(report: Report, lang: string, assets: IndexAssets): string {
  const [only, ...others] = report.lectures
  const single = only !== undefined && others.length === 0
  const words = indexWords(lang)
  const title = single ? only.title : words.lectures
  const lectures = report.lectures.map((lecture, index) => lectureArticle(lecture, index, single, lang, assets.formats))
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="color-scheme" content="light">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>
${indexStyle}</style>
</head>
<body>
<main>
<header class="masthead">
<h1>${escapeHtml(title)}</h1>
<p class="summary">${escapeHtml(totals(report.lectures, words))}</p>
${assets.formats.includes('html') ? `<p class="hint">${words.hint}</p>\n` : ''}</header>
${lectures.join('\n')}
</main>
</body>
</html>
`
}

function lectureArticle(
  lecture: ReportLecture,
  index: number,
  single: boolean,
  pageLang: string,
  formats: readonly Format[],
): string {
  const words = indexWords(lecture.lang)
  const context: Context = { words, formats, depth: single ? 2 : 3 }
  const id = `lecture-${index + 1}`
  const heading = single
    ? ''
    : `<h2 id="${id}">${escapeHtml(lecture.title)}</h2>\n<p class="summary">${escapeHtml(totals([lecture], words))}</p>\n`
  const lang = lecture.lang === pageLang ? '' : ` lang="${escapeHtml(lecture.lang)}"`
  const cards = lecture.sections.map((section, place) => sectionCard(section, place, `${id}-${place + 1}`, context))
  return `<article class="lecture"${single ? '' : ` aria-labelledby="${id}"`}${lang}>
${heading}<ol class="sections" role="list">
${cards.join('\n')}
</ol>
</article>`
}

function sectionCard(section: ReportSection, index: number, id: string, { words, formats, depth }: Context): string {
  const title = numberless(section.title)
  const name = escapeHtml(title)
  const first = address(section.deck, formats, 1)
  return `<li class="card" aria-labelledby="${id}">
<div class="about">
<p class="number" aria-hidden="true">${String(index + 1).padStart(2, '0')}</p>
<h${depth} id="${id}">${first === undefined ? name : `<a href="${first}">${name}</a>`}</h${depth}>
<p class="extent">${escapeHtml(`${words.slides(section.slides.length)} · ${words.minutes(section.minutes)}`)}</p>
<p class="links">${linkOrder
    .filter((format) => formats.includes(format))
    .map((format) => formatLink(section.deck, format, title, words))
    .join(' ')}</p>
</div>
${questionList(section, words, formats)}</li>`
}

function formatLink(deck: string, format: Format, title: string, words: IndexWords): string {
  const ending = formatList.find(({ name }) => name === format)?.endings[0] ?? ''
  const kind = format === 'html' ? ' class="present"' : ''
  return `<a${kind} href="${href(deck)}${ending}">${words.format[format]}<span class="spoken"> ${escapeHtml(title)}</span></a>`
}

function questionList({ deck, questions }: ReportSection, words: IndexWords, formats: readonly Format[]): string {
  if (questions.length === 0) return ''
  const rows = questions.map((question) => questionRow(question, deck, words, formats))
  return `<ol class="questions" role="list">\n${rows.join('\n')}\n</ol>\n`
}

function questionRow(question: ReportQuestion, deck: string, words: IndexWords, formats: readonly Format[]): string {
  const slide = question.slides[0]
  const title = `<span class="question">${escapeHtml(question.title)}</span>`
  if (slide === undefined) return `<li><span class="row">${title}</span></li>`
  const page = `<span class="page">${escapeHtml(words.slide(slide))}</span>`
  const target = address(deck, formats, slide)
  return target === undefined
    ? `<li><span class="row">${title} ${page}</span></li>`
    : `<li><a class="row" href="${target}">${title} ${page}</a></li>`
}

/** Where a slide can be looked at: in the presentation, else in the PDF. */
function address(deck: string, formats: readonly Format[], slide: number): string | undefined {
  if (formats.includes('html')) return `${href(deck)}.html${slide === 1 ? '' : `#${slide}`}`
  return formats.includes('pdf') ? `${href(deck)}.pdf#page=${slide}` : undefined
}

function totals(lectures: readonly ReportLecture[], words: IndexWords): string {
  const sections = lectures.flatMap((lecture) => lecture.sections)
  const questions = sections.reduce((sum, section) => sum + section.questions.length, 0)
  const slides = sections.reduce((sum, section) => sum + section.slides.length, 0)
  const minutes = sections.reduce((sum, section) => sum + section.minutes, 0)
  return [words.decks(sections.length), words.questions(questions), words.slides(slides), words.minutes(minutes)].join(
    ' · ',
  )
}

function href(path: string): string {
  return escapeHtml(path.split('/').map(encodeURIComponent).join('/'))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
