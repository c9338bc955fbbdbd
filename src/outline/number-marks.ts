/** A number that counts through a series, with the marks around it: `（1）`, `2、`, `③`, `第四，`. */
export interface NumberMark {
  readonly value: number
  /** How it is written: a series keeps to one way. */
  readonly style: string
  /** Whether it is a word, which sentences of a longer text begin with, too. */
  readonly isWord: boolean
  /** Offset of the mark. */
  readonly start: number
  /** Offset of what it numbers. */
  readonly end: number
}

const digits = '一二三四五六七八九十'
const words = ['first', 'second', 'third', 'fourth', 'fifth']

const han = `[${digits}]`
/** Behind a letter or a number it is part of a name or of another number. */
const alone = String.raw`(?<![\p{Script=Latin}\p{Script=Greek}\p{N}.,．_^$-])`
/** In `（1）式` it is the number of a formula. */
const numbering = String.raw`[、.．]?(?!\s*[式)）])`
/** Not a number of a series: `f(1)`, `v2.`, `1.5`, `1.x`, `1、2、3`. */
const styles: readonly (readonly [style: string, pattern: string])[] = [
  ['(1)', String.raw`[（(]\s?\d{1,2}\s?[)）]${numbering}`],
  ['(一)', String.raw`[（(]\s?${han}\s?[)）]${numbering}`],
  ['1)', String.raw`${alone}\d{1,2}[)）]、?`],
  ['1、', String.raw`${alone}\d{1,2}、(?!\s*\d)`],
  ['1.', String.raw`${alone}\d{1,2}[.．](?!\d|[a-z*](?![\p{L}\p{N}]))`],
  ['①', '[①-⑳]'],
  ['一、', String.raw`(?<!\p{Script=Han})${han}、`],
  ['第一', `第${han}[，,、：:]`],
  ['第一步', `第${han}[步点条][，,、：:]`],
  ['其一', `其${han}[，,、：:]`],
  ['first', String.raw`\b(?:first|second|third|fourth|fifth)(?:ly)?,`],
]
/** How a series is counted by words, which sentences of a longer text have, too. */
const spoken: ReadonlySet<string> = new Set(['第一', '第一步', '其一', 'first'])
/** White space with something behind it. */
const gap = /\s*(?=\S)/uy
const mark = new RegExp(styles.map(([, pattern]) => `(${pattern})`).join('|'), 'giu')

/** Returns the marks of a text that may be numbers of a series, in order; each has something behind it. */
export function numberMarksIn(text: string): NumberMark[] {
  return [...text.matchAll(mark)].flatMap((found): NumberMark[] => {
    const [written, ...groups] = found
    const [style = ''] = styles[groups.findIndex((group) => group !== undefined)] ?? []
    gap.lastIndex = found.index + written.length
    if (!gap.test(text)) return []
    return [{ value: valueOf(written), style, isWord: spoken.has(style), start: found.index, end: gap.lastIndex }]
  })
}

/** Returns the mark that a text begins with. */
export function leadingMark(text: string): NumberMark | undefined {
  const [first] = numberMarksIn(text)
  return first?.start === 0 ? first : undefined
}

/** Tells whether a mark follows the one before it in a series; a series begins with 1. */
export function followsMark(previous: NumberMark | undefined, next: NumberMark): boolean {
  if (!previous) return next.value === 1
  return next.style === previous.style && next.value === previous.value + 1
}

function valueOf(written: string): number {
  const arabic = /\d+/u.exec(written)?.[0]
  if (arabic !== undefined) return Number(arabic)
  const circled = /[①-⑳]/u.exec(written)?.[0].codePointAt(0)
  if (circled !== undefined) return circled - 0x245f
  const word = /[a-z]+?(?=(?:ly)?,)/iu.exec(written)?.[0].toLowerCase()
  if (word !== undefined) return words.indexOf(word) + 1
  return digits.indexOf(new RegExp(han, 'u').exec(written)?.[0] ?? '') + 1
}
