import { pdfText } from './pdf-text.js'

/** A bookmark: its text, the page it leads to (counted from 1), and the bookmarks below it. */
export interface OutlineEntry {
  readonly title: string
  readonly page: number
  readonly children: readonly OutlineEntry[]
}

/**
 * Returns the objects of an outline, the first of them its root (PDF 1.7, 12.3.3: a tree of dictionaries linked both
 * ways).
 *
 * @param first number of the first object that is free
 * @param pages object numbers of the pages
 */
export function outlineObjects(
  entries: readonly OutlineEntry[],
  first: number,
  pages: readonly number[],
): Map<number, string> {
  const objects = new Map<number, string>([[first, '']])
  let next = first + 1
  const add = (siblings: readonly OutlineEntry[], parent: number): string => {
    const numbers = siblings.map(() => next++)
    siblings.forEach((entry, index) => {
      const number = numbers[index] ?? 0
      const links = [link('Prev', numbers[index - 1]), link('Next', numbers[index + 1]), add(entry.children, number)]
      const page = `/Dest[${pages[entry.page - 1]} 0 R/XYZ null null null]`
      objects.set(number, `<</Title ${pdfText(entry.title)}${link('Parent', parent)}${page}${links.join('')}>>`)
    })
    return link('First', numbers[0]) + link('Last', numbers.at(-1)) + (numbers.length > 0 ? count(siblings) : '')
  }
  const children = add(entries, first)
  return objects.set(first, `<</Type/Outlines${children}>>`)
}

function link(key: string, number: number | undefined): string {
  return number === undefined ? '' : `/${key} ${number} 0 R`
}

function count(entries: readonly OutlineEntry[]): string {
  return `/Count ${all(entries)}`
}

function all(entries: readonly OutlineEntry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + all(entry.children), 0)
}
