/** The number in front of a title: how it is written, and its value where it counts up. */
export interface Numbering {
  /** Titles numbered alike have the same style: `1.`, `1.2`, `Q1`, `(1)`, `一、`. */
  readonly style: 'Q1' | '(1)' | '1.2' | '1)' | '1.' | '一、'
  /** The last number, and the ones before it: 2 and `1` in `1.2`. */
  readonly value: number
  readonly above: string
}

const han = '一二三四五六七八九十'

const styles: readonly (readonly [Numbering['style'], RegExp])[] = [
  ['Q1', /^(?:Q|问题?|題|质問)\s*(\d{1,4})\s*[.:：)）、]/i],
  ['(1)', /^[（(]\s*(\d{1,3})\s*[)）]/],
  ['1.2', /^((?:\d{1,3}\.)+)(\d{1,3})(?![\d.]*%)/],
  ['1)', /^(\d{1,3})\s*[)）]/],
  ['1.', /^(\d{1,4})\s*[.、．:：](?!\d)/],
  ['一、', new RegExp(`^(?:第\\s*)?([${han}]{1,3})\\s*[、．.:：章节]`)],
]

/** Returns how a title is numbered; undefined where it is not. */
export function numberingOf(title: string): Numbering | undefined {
  const bare = title.replace(/^[^\p{L}\p{N}（(]+/u, '')
  for (const [style, pattern] of styles) {
    const found = pattern.exec(bare)
    if (!found) continue
    const [, first = '', last = first] = found
    return { style, value: valueOf(last), above: style === '1.2' ? first : '' }
  }
  return undefined
}

function valueOf(number: string): number {
  if (/^\d+$/.test(number)) return Number(number)
  const [tens = '', ones = ''] = number.includes('十') ? number.split('十') : ['', number]
  return (number.includes('十') ? 10 * (tens === '' ? 1 : han.indexOf(tens) + 1) : 0) + (han.indexOf(ones) + 1 || 0)
}
