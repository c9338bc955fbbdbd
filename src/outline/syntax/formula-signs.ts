import { isBalanced } from './balanced.js'
import { holdsText } from './holds-text.js'

/** What stands between two delimiters, and the characters right outside of them; empty at the ends of a text. */
export interface Enclosed {
  readonly content: string
  readonly before: string
  readonly after: string
}

const east = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const eastPunctuation = /[，。；！？：]/
const operator = /[=+<>/*^]/
const operatorAtEnd = /[=+\-*/:.,;&?<>|，。；！？：]$/
/** `$HOME and $PATH`: a name in capitals that stands by itself. */
const shellVariable = /^[A-Z][A-Z_]+(?=[\s\p{P}])(?![_^{\\])/u
const command = /\\[A-Za-z]/

/** A command, a power, or the index of a one-letter variable: signs that only formulas have. */
const formulaSign = /\\[A-Za-z]|\^|(?:^|[^\p{L}\p{N}_])\p{L}?_[^_\s]/u

/** Whether what stands between two single dollar signs is a formula, and not money, a variable of a shell or prose. */
export function isFormulaInDollars(enclosed: Enclosed): boolean {
  const { content, before, after } = enclosed
  if (!isWellFormed(content) || isPaddedOnOneSide(content) || /[\d_{]/.test(after)) return false
  // jQuery and shells: `$(a).b` and `$(a)/$(b)`.
  if (after === '(' && content.startsWith('(')) return false
  if (/[A-Za-z0-9]/.test(before) && !formulaSign.test(content)) return false
  if (/[A-Za-z\\]/.test(after) && !mayTouchLetters(content)) return false
  return !readsAsProse(content) && !readsAsAmount(content)
}

/** Whether what stands between two pairs of dollar signs inside a text is a formula. */
export function isFormulaInDoubleDollars({ content, after }: Enclosed): boolean {
  return isWellFormed(content) && !/[A-Za-z0-9]/.test(after) && !readsAsProse(content) && !holdsText(content)
}

/** Whether what stands between `\(` and `\)` is a formula, and not a text whose parentheses are escaped. */
export function isFormulaInParentheses({ content, before }: Enclosed): boolean {
  if (!isWellFormed(content) || readsAsProse(content)) return false
  if (/[A-Za-z0-9_]/.test(before)) return command.test(content) || content.includes('^')
  return formulaSign.test(content) || (hasWords(content) ? operator.test(content) : /\p{L}/u.test(content))
}

/** Whether what stands between `\[` and `\]` inside a text is a formula, and not a text whose brackets are escaped. */
export function isFormulaInBrackets({ content, before }: Enclosed): boolean {
  if (!isWellFormed(content) || readsAsProse(content) || /[A-Za-z0-9_]/.test(before)) return false
  return command.test(content) || content.includes('^') || / = /.test(content)
}

/** Whether the content of a line from `\[` on is the content of a displayed formula. */
export function isDisplayedInBrackets(content: string): boolean {
  return isDisplayed(content) && (formulaSign.test(content) || operator.test(content))
}

/** Whether the content of a line from `$$` on is the content of a displayed formula. */
export function isDisplayed(content: string): boolean {
  return content.trim() !== '' && !content.includes('`') && !readsAsProse(content)
}

function isWellFormed(content: string): boolean {
  return content.trim() !== '' && !content.includes('`') && isBalanced(content)
}

function isPaddedOnOneSide(content: string): boolean {
  return /^\s/.test(content) !== /\s$/.test(content)
}

/** `$n$th` and `H$_2$O`, but not `$HOME/$USER` and `$a=$b`. */
function mayTouchLetters(content: string): boolean {
  if (shellVariable.test(content) || operatorAtEnd.test(content)) return false
  return formulaSign.test(content) || !hasWords(content)
}

function hasWords(content: string): boolean {
  const bare = withoutCommands(content)
  return /\p{L}{2}/u.test(bare) || east.test(bare)
}

/** Three words in a row, or the punctuation of Chinese sentences. */
function readsAsProse(content: string): boolean {
  const bare = withoutCommands(content)
  if (eastPunctuation.test(bare) && !formulaSign.test(content)) return true
  let inRow = 0
  for (const word of bare.split(/\s+/)) {
    inRow = /^\p{L}{2,}[,.;:]?$/u.test(word) ? inRow + 1 : 0
    if (inRow === 3) return true
  }
  return false
}

/** `100, now 90` and, between spaces, `5 or`: a number with words, but no sign of a formula. */
function readsAsAmount(content: string): boolean {
  const trimmed = content.trim()
  if (!/^\d/.test(trimmed) || formulaSign.test(content)) return false
  if (trimmed !== content) return hasWords(content) || operatorAtEnd.test(trimmed) || /^[\d.,]+$/.test(trimmed)
  return east.test(content) || (trimmed.match(/\p{L}{2,}/gu)?.length ?? 0) > 1
}

/** What a reader of the source sees as words: no commands, and no text that a formula quotes. */
function withoutCommands(content: string): string {
  return content.replace(/\\(?:text|math|operatorname|mbox)[a-z]*\{[^{}]*\}/g, ' ').replace(/\\[A-Za-z]+/g, ' ')
}
