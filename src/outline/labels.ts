import type { PhrasingContent } from 'mdast'
import { cutPhrasing, plainOf } from './cut-phrasing.js'
import { labelWords } from './label-words.js'
import { optionLetters } from './option-letters.js'

/** A label of an answer and what stands behind it. */
export interface AnswerLabel {
  /** Letters of the right options in upper case, such as `D` or `AC`. */
  readonly letter?: string
  /** What stands behind the label, the letters included. */
  readonly rest: readonly PhrasingContent[]
  /** There is nothing but the label and the letters. */
  readonly whole: boolean
}

/** A label of a question and what stands behind it. */
export interface QuestionLabel {
  readonly number?: number
  readonly rest: readonly PhrasingContent[]
  /** There is nothing but the label. */
  readonly whole: boolean
}

/** One who speaks and what is said. */
export interface Speaker {
  readonly name: string
  readonly rest: readonly PhrasingContent[]
}

const numeral = '[0-9０-９]{1,4}|[一二三四五六七八九十]{1,3}'
const languages = Object.values(labelWords)
const explanations: ReadonlySet<string> = new Set(languages.flatMap(({ explanation }) => explanation))
const questionPattern = labelPattern(languages.flatMap(({ question }) => question))
const answerPattern = labelPattern([...languages.flatMap(({ answer }) => answer), ...explanations])
const countedQuestion = new RegExp(String.raw`^\s*第\s?(?<number>${numeral})\s?[题題问問](?<mark>[:：.．、])?\s*`, 'u')
/** Words that a full stop makes a label: `Q.`, `Ans.` */
const abbreviations: ReadonlySet<string> = new Set(['q', 'ｑ', 'a', 'ａ', 'ans'])

const onlyClosing = /^[)）\].．。:：】\s]*$/u

const speakerPattern =
  /^\s*([^\s:：。.!！?？,，;；…、\uFFFC][^:：。.!！?？,，;；…、\n\uFFFC]{0,23}?)\s{0,2}(?::(?=\s|$)|：)\s*/u

/**
 * Returns the label when inline content begins with the label of an answer: `Answer`, `**A:** text`, `答案：D`.
 *
 * It only knows the words. The caller checks the place: `A:` and `A.` are labels behind a question, not among options
 * (`B:` follows) and not without a `Q` anywhere; a label needs a question in front of it; a heading that is only a word
 * (`Solutions`) may be the title of a topic; letters count where there are options that have them.
 */
export function answerLabel(nodes: readonly PhrasingContent[]): AnswerLabel | undefined {
  const plain = plainOf(nodes)
  const lead = leadIn(plain, answerPattern, setApart(nodes))
  if (!lead) return undefined
  const said = plain.slice(lead.length)
  const found = optionLetters(said)
  const rest = cutPhrasing(nodes, lead.length, plain.length)
  const whole = onlyClosing.test(said.slice(found?.length ?? 0))
  // `解析：A 错在…` begins with an option that need not be right.
  return found && (whole || !explanations.has(lead.word)) ? { letter: found.letters, rest, whole } : { rest, whole }
}

/**
 * Returns the label when inline content begins with the label of a question: `Q:`, `Q12.`, `问题 3：`, `Exercise 4:`.
 *
 * It only knows the words. The caller checks that labels of the kind repeat or that an answer label follows:
 * `Problem:` and `问题：` also stand inside answers, and `Q1` may be the first quarter of a year.
 */
export function questionLabel(nodes: readonly PhrasingContent[]): QuestionLabel | undefined {
  const plain = plainOf(nodes)
  const lead = leadIn(plain, questionPattern) ?? leadIn(plain, countedQuestion)
  if (!lead) return undefined
  const rest = cutPhrasing(nodes, lead.length, plain.length)
  const whole = lead.length === plain.length
  return lead.number === undefined ? { rest, whole } : { number: lead.number, rest, whole }
}

/**
 * Returns who speaks when inline content begins with a name and a colon: `Interviewer: …`, `**Ann**: …`.
 *
 * Every term with a colon (`优点：`, `Note:`) looks like a speaker. The caller checks that two names alternate.
 */
export function speaker(nodes: readonly PhrasingContent[]): Speaker | undefined {
  const plain = plainOf(nodes)
  const [lead = '', name = ''] = speakerPattern.exec(plain) ?? []
  if (!/\p{L}/u.test(name)) return undefined
  return { name, rest: cutPhrasing(nodes, lead.length, plain.length) }
}

function labelPattern(words: readonly string[]): RegExp {
  const longestFirst = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', String.raw`\s`))
  return new RegExp(
    [
      String.raw`^[\s\p{Extended_Pictographic}\uFE0F]{0,6}(?<open>[【［\[（(「『])?\s?`,
      `(?<word>${longestFirst.join('|')})`,
      String.raw`(?:\s?(?:[#＃№]|no\.\s?)?(?<number>(?:${numeral})(?:\.[0-9]{1,3}){0,2}))?\s?(?<close>[】］\])）」』])?`,
      // Two colons stand in a name of C++ or Rust.
      String.raw`\s{0,2}(?<mark>[:：](?![:：])|[.．](?![0-9])|[、)）]|[-–—]{1,2}(?=\s))?\s*`,
    ].join(''),
    'iu',
  )
}

interface Lead {
  /** In lower case. */
  readonly word: string
  readonly number: number | undefined
  readonly length: number
}

/** Number of characters that are set apart at the beginning: `*Solution.* By induction …` */
function setApart([first]: readonly PhrasingContent[]): number {
  return first?.type === 'strong' || first?.type === 'emphasis' ? plainOf([first]).trim().length : -1
}

/** @param apart how many characters are set apart, so that a full stop behind them is enough */
function leadIn(plain: string, pattern: RegExp, apart = -1): Lead | undefined {
  const found = pattern.exec(plain)
  if (!found?.groups) return undefined
  const isApart = found[0].trim().length === apart && /[.．。]$/u.test(found[0].trim())
  if (!isApart && !isLabel(found.groups, found[0], found[0].length === plain.length)) return undefined
  const { word = '', number } = found.groups
  return { word: word.toLowerCase(), number: numberOf(number), length: found[0].length }
}

function isLabel(parts: Readonly<Record<string, string | undefined>>, written: string, whole: boolean): boolean {
  const { word = '', number, open, close } = parts
  const mark = parts['mark'] ?? (open ? undefined : close)
  if (mark === ':' || mark === '：') return true
  if (open) return close !== undefined
  const isShort = abbreviations.has(word.toLowerCase())
  if (number !== undefined && mark !== undefined) return true
  if (number !== undefined && /^[qｑ]?$/i.test(word)) return whole || /\s$/.test(written)
  return (whole && !isShort) || (isShort && mark !== undefined && /[.．]/.test(mark))
}

function numberOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  const digits = written.normalize('NFKC')
  if (/^[0-9]/.test(digits)) return digits.includes('.') ? undefined : Number(digits)
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written]
  const ten = written.includes('十') ? 10 * chineseDigit(tens || '一') : 0
  return ten + chineseDigit(ones)
}

function chineseDigit(character: string | undefined): number {
  return character ? '一二三四五六七八九'.indexOf(character) + 1 : 0
}
