import type { PhrasingContent } from 'mdast'
import type { VFileMessage } from 'vfile-message'
import { type DiagnosticRecord, diagnosticRecords } from '../diagnostics/report-json.js'
import { groupedBy } from '../grouped-by.js'
import type { Deck, Lecture, Origin, Question, Section, Slide, SlideKind } from '../model.js'
import { slideIds } from '../plan/slide-ids.js'
import { slidesByQuestion } from '../plan/slides-by-question.js'
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

/**
 * One section; `deck` is the path of its deck's files relative to the output folder, without ending, and its slides are
 * numbered in that deck, which sections of a lecture share where it is built as one.
 */
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
  /** Slides in front of the first section, where the lecture is built as one deck of several. */
  readonly opening?: readonly ReportSlide[]
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
  const own = decks.filter((deck) => deck.lecture === lecture).map(reportDeck)
  const opening = own.flatMap((deck) => deck.opening)
  return {
    title: lecture.title,
    lang: lecture.lang,
    source: lecture.sources.map((source) => source.path),
    ...(opening.length > 0 ? { opening } : {}),
    sections: own.flatMap(({ sections }) => sections),
    dropped: lecture.dropped.map(({ origin, reason, text }) => ({ ...place(origin), reason, text })),
  }
}

function reportDeck({ sections, path, slides }: Deck): Required<Pick<ReportLecture, 'opening' | 'sections'>> {
  const ids = slideIds(slides)
  const shown = slidesByQuestion(slides)
  const reported = slides.map((slide, index) => ({ slide, facts: reportSlide(slide, index, ids[index] ?? '') }))
  const bySection = groupedBy(reported, ({ slide }) => slide.group.section)
  const slidesOf = (section: Section | undefined) => (bySection.get(section) ?? []).map(({ facts }) => facts)
  return {
    opening: slidesOf(undefined),
    sections: sections.map((section) => ({
      title: section.title,
      deck: path,
      minutes: minutesOf(slidesOf(section)),
      questions: section.questions.map((question) => reportQuestion(question, shown.get(question) ?? [])),
      slides: slidesOf(section),
    })),
  }
}

function minutesOf(slides: readonly ReportSlide[]): number {
  const seconds = slides.reduce((sum, slide) => sum + slide.seconds, 0)
  return Math.max(1, Math.round(seconds / 60))
}

function reportQuestion({ title, origin }: Question, indexes: readonly number[]): ReportQuestion {
  return { title, origin: place(origin), slides: indexes.map((index) => index + 1) }
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
