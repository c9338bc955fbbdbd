import type { PhrasingContent } from 'mdast'
import type { VFileMessage } from 'vfile-message'
import { type DiagnosticRecord, diagnosticRecords } from '../diagnostics/report-json.js'
import type { Deck, Lecture, Origin, Question, Slide, SlideKind } from '../model.js'
import { slideIds } from '../plan/slide-ids.js'
import { slideSeconds } from './slide-seconds.js'

/** Where something stands in the notes. */
export interface ReportOrigin {
  readonly file: string
  readonly line: number
}

/** A question and the slides, counted from 1 in its deck, that show it. */
export interface ReportQuestion {
  readonly title: string
  readonly origin: ReportOrigin
  readonly slides: readonly number[]
}

/**
 * One slide; `fill` is the used share of the body height, `scale` the body size in px, `seconds` how long it is spoken
 * to and thought about, estimated (P16).
 */
export interface ReportSlide {
  readonly number: number
  /** Its address behind the `#` of the deck's HTML, which stays when other questions come or go. */
  readonly id: string
  readonly kind: SlideKind
  readonly title: string
  readonly question: string | null
  readonly origin: ReportOrigin
  readonly fill: number
  readonly scale: number
  readonly seconds: number
}

/** One deck; `deck` is the path of its files relative to the output folder, without ending. */
export interface ReportSection {
  readonly title: string
  readonly deck: string
  /** Estimated speaking time with the time to think. */
  readonly minutes: number
  readonly questions: readonly ReportQuestion[]
  readonly slides: readonly ReportSlide[]
}

/** Something of the notes that is on no slide and in no note, and why. */
export interface ReportDropped extends ReportOrigin {
  readonly reason: string
  readonly text: string
}

/** One lecture and its decks. */
export interface ReportLecture {
  readonly title: string
  readonly lang: string
  readonly source: readonly string[]
  readonly sections: readonly ReportSection[]
  readonly dropped: readonly ReportDropped[]
}

/** What a build made, as `report.json` has it: no times, keys in a stable order. */
export interface Report {
  /** Version of the report's shape. */
  readonly version: 1
  readonly lectures: readonly ReportLecture[]
  readonly diagnostics: readonly DiagnosticRecord[]
}

/** Reports decks, in the order given, and diagnostics, sorted by place. */
export function createReport(decks: readonly Deck[], diagnostics: readonly VFileMessage[]): Report {
  const lectures = [...new Set(decks.map((deck) => deck.lecture))]
  return {
    version: 1,
    lectures: lectures.map((lecture) => reportLecture(lecture, decks)),
    diagnostics: diagnosticRecords(diagnostics),
  }
}

/** Returns a report as the text of `report.json`. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}

function reportLecture(lecture: Lecture, decks: readonly Deck[]): ReportLecture {
  return {
    title: lecture.title,
    lang: lecture.lang,
    source: lecture.sources.map((source) => source.path),
    sections: decks.filter((deck) => deck.lecture === lecture).map(reportSection),
    dropped: lecture.dropped.map(({ origin, reason, text }) => ({ ...place(origin), reason, text })),
  }
}

function reportSection({ section, path, slides }: Deck): ReportSection {
  const ids = slideIds(slides)
  const reported = slides.map((slide, index) => reportSlide(slide, index, ids[index] ?? ''))
  const seconds = reported.reduce((sum, slide) => sum + slide.seconds, 0)
  return {
    title: section.title,
    deck: path,
    minutes: Math.max(1, Math.round(seconds / 60)),
    questions: section.questions.map((question) => reportQuestion(question, slides)),
    slides: reported,
  }
}

function reportQuestion(question: Question, slides: readonly Slide[]): ReportQuestion {
  const numbers = slides.flatMap((slide, index) => (slide.group.question?.id === question.id ? [index + 1] : []))
  return { title: question.title, origin: place(question.origin), slides: numbers }
}

function reportSlide(slide: Slide, index: number, id: string): ReportSlide {
  return {
    number: index + 1,
    id,
    kind: slide.kind,
    title: plainText(slide.group.heading).replace(/\s+/g, ' ').trim(),
    question: slide.group.question?.title ?? null,
    origin: place(startOf(slide)),
    fill: Math.round(slide.fill * 1000) / 1000,
    scale: slide.scale,
    seconds: slideSeconds(slide),
  }
}

/** A continuation starts at its first atom, every other slide at its heading. */
function startOf({ group, part, atoms }: Slide): Origin {
  const isContinuation = part !== undefined && part.number > 1
  return isContinuation ? (atoms[0]?.origin ?? group.origin) : group.origin
}

function place({ file, line }: Origin): ReportOrigin {
  return { file, line }
}

function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(textOf).join('')
}

function textOf(node: PhrasingContent): string {
  if (node.type === 'html' || node.type === 'footnoteReference') return ''
  if (node.type === 'break') return ' '
  if ('value' in node) return node.value
  if ('children' in node) return plainText(node.children)
  return node.alt ?? ''
}
