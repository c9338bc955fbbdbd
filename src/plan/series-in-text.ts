import { followsMark, type NumberMark, numberMarksIn } from '../outline/number-marks.js'
import { bracketed, longestBracket } from './bracketed.js'
import { sentenceEnds } from './sentences.js'

/** One member of a series, by offsets into the text. */
export interface SeriesMember {
  /** Where its number begins. */
  readonly start: number
  /** Where what it says begins and ends, without its number and the mark that parts it from the next. */
  readonly from: number
  readonly to: number
}

/** A series that a text counts through from 1: `（1）…；（2）…`. */
export interface TextSeries {
  /** Offset of the first number. */
  readonly start: number
  /** Offset behind the last member and the mark that ends it. */
  readonly end: number
  readonly members: readonly SeriesMember[]
}

/** What a series begins behind, and any member may stand behind. */
const opening = /(?:^|[。！？!?；;：:，,、.)）”」』】]|[；;，,]\s*(?:and|or|以及|和|及|或))\s*$/u
/** Behind these words a number is the name of something. */
const named = /[图表式第章节例步题问版卷期号注见]\s*$/u
const separator = /[；;，,、]\s*$/u
/** In `(1), (2)` and `（1）和（2）` numbers stand for formulas: a member says something. */
const joining = /^[\s\p{P}]*(?:和|与|及|或|到|至|and|or|to)?[\s\p{P}]*$/u

/**
 * Returns the series that a text counts through, in order: at least two members, numbered from 1 in one way, none of
 * them inside brackets.
 *
 * @param lines offsets at which a line of the notes begins
 */
export function seriesInText(text: string, lines: ReadonlySet<number>): TextSeries[] {
  const outer: Run[] = []
  for (const run of runsIn(text, lines)) {
    if (isOutside(run, text) && !isNested(run, outer.at(-1), text)) outer.push(run)
  }
  return outer.flatMap((run, index) => seriesOf(run, text, outer[index + 1]?.[0].start) ?? [])
}

type Run = readonly [NumberMark, NumberMark, ...NumberMark[]]

/** Marks of one way that follow one another, by where they begin. */
function runsIn(text: string, lines: ReadonlySet<number>): Run[] {
  const runs: NumberMark[][] = []
  const open = new Map<string, NumberMark[]>()
  for (const found of numberMarksIn(text)) {
    const run = open.get(found.style)
    const last = run?.at(-1)
    if (run && last && follows(found, last, text, lines)) run.push(found)
    else if (followsMark(undefined, found) && opens(found, text, lines)) {
      const opened = [found]
      runs.push(opened)
      open.set(found.style, opened)
    }
  }
  return runs.filter((run): run is [NumberMark, NumberMark, ...NumberMark[]] => run.length > 1)
}

/** Whether a series stands in a member of the one before: `（1）…：①…；②…；（2）…`. */
function isNested([first]: Run, before: Run | undefined, text: string): boolean {
  const last = before?.at(-1)
  if (!last) return false
  return first.start < last.start || sentenceEnds(text.slice(last.end, first.start + 1)).length === 0
}

function opens({ start }: NumberMark, text: string, lines: ReadonlySet<number>): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  return !named.test(before) && (lines.has(start) || opening.test(before))
}

/** Members behind the first may stand behind a mere space, or none: `1.剪枝 2.量化`, `①快②省`. */
function follows(found: NumberMark, last: NumberMark, text: string, lines: ReadonlySet<number>): boolean {
  if (!followsMark(last, found)) return false
  const between = text.slice(last.end, found.start)
  if (joining.test(between)) return false
  return opens(found, text, lines) || (/[\s\p{Script=Han}]$/u.test(between) && !named.test(between))
}

/** @param next offset of the first number of the next series */
function seriesOf(run: Run, text: string, next: number | undefined): TextSeries | undefined {
  const [first] = run
  const last = run.at(-1) ?? first
  const members = run
    .slice(0, -1)
    .map(({ start, end }, index) => ({ start, from: end, to: run[index + 1]?.start ?? end }))
  const isLong = members.some((member) => sentenceEnds(text.slice(member.from, member.to).trim()).length > 0)
  if (isLong && first.isWord) return undefined
  const behind = text.slice(last.end, next)
  const ends = sentenceEnds(behind)
  // Where each member is a sentence or less, what follows the last one is about all of them; else up to the next series.
  const length = isLong ? next && ends.at(-1) : ends[0]
  if (length === undefined && next !== undefined && !/[。！？!?.…；;]\s*$/u.test(behind)) return undefined
  const end = last.end + (length ?? behind.length)
  return {
    start: first.start,
    end,
    members: [...members, { start: last.start, from: last.end, to: end }].map((member) => ({
      ...member,
      to: saidTo(member, text),
    })),
  }
}

/** Where a member ends for a reader of a list: the comma between two of them has nothing left to part. */
function saidTo({ from, to }: SeriesMember, text: string): number {
  return from + text.slice(from, to).replace(separator, '').trimEnd().length
}

/** Whether no member begins inside brackets; those of its numbers are none. */
function isOutside(run: Run, text: string): boolean {
  const [first] = run
  const from = Math.max(0, first.start - longestBracket)
  const last = run.at(-1) ?? first
  const said = run.reduceRight(
    (rest, { start, end }) => rest.slice(0, start - from) + ' '.repeat(end - start) + rest.slice(end - from),
    text.slice(from, last.end + longestBracket),
  )
  const inside = bracketed(said)
  return run.every((mark) => inside.every(({ start, end }) => mark.start - from < start || mark.start - from >= end))
}
