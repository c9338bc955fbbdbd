import { escapeHtml } from '../escape-html.js'
import type { Format } from '../model.js'
import { type Answers, indexAnswers } from './index-answers.js'
import { indexDeck } from './index-deck.js'
import { indexSection } from './index-section.js'
import { indexStyle } from './index-style.js'
import { type IndexWords, indexWords } from './index-words.js'
import { pagePolicy } from './page-policy.js'
import type { Report, ReportLecture, ReportSection } from './report.js'
import { searchStyle } from './search-style.js'

/** What the index page shows besides the report. */
export interface IndexAssets {
  /** Formats that were written for every deck. */
  readonly formats: readonly Format[]
  readonly answers: Answers
  /** WebP of each deck's first slide, by the deck's path. */
  readonly covers: ReadonlyMap<string, Uint8Array>
  /** The page's script. */
  readonly script: string
}

const style = indexStyle + searchStyle
/** With more questions than this, a page shows its sections first. */
const mostUnfolded = 60

/**
 * Returns the index page of an output folder as HTML: lectures, their decks and questions, and a search over all
 * answers. Links are relative; the page holds its style, script, pictures and answers, and requests nothing.
 *
 * @param lang BCP 47 tag of the page; each lecture's labels follow its own language.
 */
export function indexPage(report: Report, lang: string, assets: IndexAssets): string {
  const [only, ...others] = report.lectures
  const single = only !== undefined && others.length === 0
  const words = indexWords(lang)
  const title = single ? only.title : words.lectures
  const page = { report, lang, assets, single }
  const lectures = report.lectures.map((lecture, index) => lectureArticle(lecture, index, page))
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy({ style, script: assets.script })}">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<header class="masthead">
<h1>${escapeHtml(title)}</h1>
<p class="summary">${totals(report.lectures, words)}</p>
</header>
${searchForm(words)}
<div id="contents">
${lectures.join('\n')}
</div>
</main>
<footer>
<p class="search-hint">${words.searchHint}</p>
${assets.formats.includes('html') ? `<p>${words.hint}</p>\n` : ''}</footer>
<script type="application/json" id="answers">${indexAnswers(report, lang, assets.answers, assets.formats)}</script>
<script>${assets.script}</script>
</body>
</html>
`
}

/** Shown by the script, which it takes. */
function searchForm(words: IndexWords): string {
  return `<form id="search" role="search" hidden>
<input id="query" type="search" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" aria-controls="hits" aria-label="${words.search}" placeholder="${words.search}" aria-keyshortcuts="/">
<kbd aria-hidden="true">/</kbd>
</form>
<p id="found" role="status"></p>
<section id="results" aria-label="${words.results}" hidden>
<ol id="hits" role="list"></ol>
<button id="more" type="button" hidden></button>
</section>`
}

/** The page that a lecture is listed on. */
interface Page {
  readonly report: Report
  readonly lang: string
  readonly assets: IndexAssets
  /** Whether the lecture is the only one, whose title is the page's. */
  readonly single: boolean
}

function lectureArticle(
  lecture: ReportLecture,
  index: number,
  { report, lang: pageLang, assets, single }: Page,
): string {
  const words = indexWords(lecture.lang)
  const id = `lecture-${index + 1}`
  const heading = single
    ? ''
    : `<h2 id="${id}">${escapeHtml(lecture.title)}</h2>\n<p class="summary">${totals([lecture], words)}</p>\n`
  const lang = lecture.lang === pageLang ? '' : ` lang="${escapeHtml(lecture.lang)}"`
  const folded = questionsIn(report.lectures) > mostUnfolded
  const isShared = decksIn([lecture]) < lecture.sections.length
  const contextOf = ({ deck }: ReportSection) => ({
    words,
    formats: assets.formats,
    cover: assets.covers.get(deck),
    isShared,
    depth: single ? (2 as const) : (3 as const),
    folded,
  })
  const cards = lecture.sections.map((section, place) =>
    indexSection(section, place, `${id}-${place + 1}`, contextOf(section)),
  )
  const [first] = lecture.sections
  const whole =
    isShared && first ? `<div class="whole">\n${indexDeck(first, lecture.title, contextOf(first))}</div>\n` : ''
  return `<article class="lecture"${single ? '' : ` aria-labelledby="${id}"`}${lang}>
${heading}${whole}<ol class="sections" role="list">
${cards.join('\n')}
</ol>
</article>`
}

/** HTML, whose parts never break. */
function totals(lectures: readonly ReportLecture[], words: IndexWords): string {
  const sections = lectures.flatMap((lecture) => lecture.sections)
  const opening = lectures.flatMap((lecture) => lecture.opening ?? [])
  const slides = sections.reduce((sum, section) => sum + section.slides.length, opening.length)
  const minutes = sections.reduce((sum, section) => sum + section.minutes, 0)
  return [
    words.decks(decksIn(lectures)),
    words.questions(questionsIn(lectures)),
    words.slides(slides),
    words.minutes(minutes),
  ]
    .map((part, index, parts) => `<span>${escapeHtml(part)}${index < parts.length - 1 ? ' ·' : ''}</span>`)
    .join(' ')
}

function decksIn(lectures: readonly ReportLecture[]): number {
  return new Set(lectures.flatMap(({ sections }) => sections.map(({ deck }) => deck))).size
}

function questionsIn(lectures: readonly ReportLecture[]): number {
  return lectures.flatMap(({ sections }) => sections).reduce((sum, { questions }) => sum + questions.length, 0)
}
