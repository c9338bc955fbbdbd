import type { List, ListItem } from 'mdast'
import { ownNumber } from './own-number.js'
import { phrasingText } from './phrasing-text.js'
import { splitPhrasing } from './split-phrasing.js'

/**
 * Returns a list without numbers whose items bring their own, one after another, as a numbered list (G8): a bullet in
 * front of a number is one mark too many. Any other list is returned as it is.
 */
export function withOwnNumbers(list: List): List {
  const [start] = list.children.map(numberOf)
  if (list.ordered || list.children.length < 2 || start === undefined) return list
  if (list.children.some((item, index) => numberOf(item) !== start + index)) return list
  return { ...list, ordered: true, start, children: list.children.map(withoutNumber) }
}

function numberOf({ children: [first] }: ListItem): number | undefined {
  const found = first?.type === 'paragraph' ? ownNumber.exec(phrasingText(first.children)) : null
  if (!found) return undefined
  const [, bracketed, marked, circled] = found
  return circled ? (circled.codePointAt(0) ?? 0) - 0x245f : Number(bracketed ?? marked)
}

function withoutNumber(item: ListItem): ListItem {
  const [first, ...others] = item.children
  if (first?.type !== 'paragraph') return item
  const length = ownNumber.exec(phrasingText(first.children))?.[0].length ?? 0
  const [, said = first.children] = splitPhrasing(first.children, [length])
  return { ...item, children: [{ ...first, children: said }, ...others] }
}
