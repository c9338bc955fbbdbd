import type { Paragraph, PhrasingContent, Root } from 'mdast'
import { comparable } from './comparable.js'
import { cutLines } from './cut-lines.js'
import { plainOf } from './cut-phrasing.js'
import { continuesSeries, enumeratorOf } from './enumerators.js'
import { speakers } from './label-words.js'
import { answerLabel, questionLabel, speaker } from './labels.js'
import { followsMark, leadingMark } from './number-marks.js'
import { replaceParagraphs } from './replace-paragraphs.js'

/** A line of a paragraph that is not blank. */
interface Line {
  /** Index in the paragraph, counted from 0. */
  readonly index: number
  readonly nodes: readonly PhrasingContent[]
  readonly plain: string
}

/** Returns the lines that begin something of their own. */
type Rule = (lines: readonly Line[]) => readonly Line[]

/**
 * Splits paragraphs where a line begins something of its own, in place: a labelled question or answer, a turn of a
 * dialogue, an option, a member of a series, a definition, a flash card; in items of lists only answers and options. Looks
 * at paragraphs whose texts still hold their line ends; all texts and positions stay.
 */
export function splitLines(tree: Root, text: string): void {
  replaceParagraphs(tree, (paragraph, parent) =>
    splitParagraph(paragraph, text, parent.type === 'listItem' ? itemRules : allRules),
  )
}

function splitParagraph(paragraph: Paragraph, text: string, rules: readonly Rule[]): Paragraph[] {
  const lines = linesOf(cutLines(paragraph, text, () => true) ?? [])
  if (lines.length < 2) return [paragraph]
  const starts = new Set(rules.flatMap((rule) => rule(lines)).map((line) => line.index))
  const parts = cutLines(paragraph, text, (line) => starts.has(line) && line !== lines[0]?.index) ?? []
  if (parts.length < 2) return [paragraph]
  return parts.map((children, index): Paragraph => {
    const start = index === 0 ? paragraph.position?.start : children[0]?.position?.start
    const end = index === parts.length - 1 ? paragraph.position?.end : children.at(-1)?.position?.end
    return { ...paragraph, children, ...(start && end ? { position: { start, end } } : {}) }
  })
}

function linesOf(parts: readonly PhrasingContent[][]): Line[] {
  return parts
    .map((nodes, index) => ({ index, nodes, plain: plainOf(nodes) }))
    .filter(({ plain }) => plain.trim() !== '')
}

const labelled: Rule = (lines) => {
  const firstQuestion = lines.findIndex(({ nodes }) => questionLabel(nodes))
  return lines.filter((line, position) => isLabelled(line, firstQuestion >= 0 && firstQuestion < position))
}

/** In the middle of a paragraph, a bare `solution` is how a sentence goes on; a label has a colon or is emphasised. */
function isLabelled({ nodes, plain }: Line, isAsked: boolean): boolean {
  const label = answerLabel(nodes) ?? questionLabel(nodes)
  if (!label || /^\s*\p{Ll}/u.test(plain)) return false
  const written = plain.slice(0, plain.length - plainOf(label.rest).length)
  if (/^\s*[AＡ][.．]/.test(written)) return isAsked
  const [first] = nodes
  const isEmphasised = label.whole && (first?.type === 'strong' || first?.type === 'emphasis')
  return isEmphasised || /[:：】\]］」』]|[QＱ0-9０-９题][)）]?\s*[.．、)）–—-]/u.test(written)
}

interface Turn {
  readonly line: Line
  readonly name: string
  readonly asks: boolean
}

const spoken: Rule = (lines) => {
  const turns = turnsIn(lines)
  const asking = turns.some(({ name }) => speakers.asking.includes(name))
  const answering = turns.some(({ name }) => speakers.answering.includes(name))
  const isKnown = ({ name }: Turn) => speakers.asking.includes(name) || speakers.answering.includes(name)
  if (asking && answering) return turns.filter(isKnown).map(({ line }) => line)
  return alternates(turns) ? turns.map(({ line }) => line) : []
}

function turnsIn(lines: readonly Line[]): Turn[] {
  const turns: { line: Line; name: string; asks: boolean }[] = []
  for (const line of lines) {
    const name = speaker(line.nodes)?.name
    if (name !== undefined) turns.push({ line, name: comparable(name), asks: false })
    const last = turns.at(-1)
    if (last && /[?？]/.test(line.plain)) last.asks = true
  }
  return turns
}

/** Two names take turns and the first one mostly asks; terms with a colon (`优点：`, `缺点：`) do not. */
function alternates(turns: readonly Turn[]): boolean {
  const [first] = turns
  if (!first || new Set(turns.map(({ name }) => name)).size !== 2) return false
  const ofFirst = turns.filter(({ name }) => name === first.name)
  return ofFirst.filter(({ asks }) => asks).length * 2 >= ofFirst.length
}

/** Options: at least two lines of one series, which may go on over several lines each. */
const enumerated: Rule = (lines) => runsOf(lines, enumeratorOf, continuesSeries).flat()

/** What counts through a series from 1, which may go on over several lines each: `1、…`, `（2）…`, `③…`. */
const numbered: Rule = (lines) =>
  runsOf(lines, (plain) => leadingMark(plain.trimStart()), followsMark).flatMap((run) => [
    ...run,
    ...afterSeries(run, lines),
  ])

/** Returns the lines that begin members of a series, at least two for each series. */
function runsOf<T>(
  lines: readonly Line[],
  memberOf: (plain: string) => T | undefined,
  follows: (previous: T | undefined, next: T) => boolean,
): Line[][] {
  const runs: Line[][] = []
  let previous: T | undefined
  for (const line of lines) {
    const member = memberOf(line.plain)
    if (member === undefined) continue
    const goesOn = previous !== undefined && follows(previous, member)
    const opens = !goesOn && follows(undefined, member)
    if (opens) runs.push([])
    if (goesOn || opens) runs.at(-1)?.push(line)
    previous = goesOn || opens ? member : undefined
  }
  return runs.filter(({ length }) => length > 1)
}

/** Where each member takes one line and the last ends its sentence, the next line is about all of them. */
function afterSeries(run: readonly Line[], lines: readonly Line[]): Line[] {
  const from = run[0] ? lines.indexOf(run[0]) : 0
  const isLineByLine = run.every((line, place) => lines[from + place] === line)
  const [last, next] = lines.slice(from + run.length - 1)
  return isLineByLine && last && next && /[。！？!?.；;]\s*$/u.test(last.plain) ? [next] : []
}

const defined: Rule = (lines) => {
  const isDefinition = (line: Line | undefined) => line !== undefined && /^:\s+\S/.test(line.plain)
  const first = lines.findIndex(isDefinition)
  if (first < 1) return []
  return lines.filter((line, position) => {
    const isNextTerm = position > first && isDefinition(lines[position + 1])
    return isDefinition(line) || isNextTerm
  })
}

/** A line with `?` alone parts the front of a flash card from its back. */
const parted: Rule = (lines) => {
  const isSeparator = (line: Line | undefined) => line !== undefined && /^\s*\?{1,2}\s*$/.test(line.plain)
  return lines.filter((line, position) => isSeparator(line) || isSeparator(lines[position - 1]))
}

/** Flash cards of one line each: `front :: back`. */
const paired: Rule = (lines) =>
  lines.every(({ plain }) => /\S :: \S/.test(plain) && plain.split(' :: ').length === 2) ? lines : []

const allRules: readonly Rule[] = [labelled, spoken, enumerated, numbered, defined, parted, paired]
/** An item of a list goes on over its lines, but for the options and the answer of a question. */
const itemRules: readonly Rule[] = [labelled, enumerated]
