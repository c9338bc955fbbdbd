import type { List, ListItem } from 'mdast'
import { imagesIn } from '../figures.js'
import { proseText } from '../phrasing-text.js'
import { opensExample } from './gates.js'

/** With fewer items than this beside them, examples are the better part of a list. */
const fewest = 2

/** Returns the items of a list without those that are but examples of others (G5); numbered items have their places. */
export function withoutExamples({ ordered, children }: List): ListItem[] {
  const others = children.filter((item) => !isExample(item))
  return ordered || others.length < fewest ? children : others
}

/** Code, tables and pictures are shown wherever they stand (M07). */
function isExample({ children: [first, ...others] }: ListItem): boolean {
  if (first?.type !== 'paragraph' || imagesIn(first).length > 0) return false
  return others.length === 0 && opensExample(proseText(first.children).trim())
}
