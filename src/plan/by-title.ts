import { toString } from 'mdast-util-to-string'
import { groupedBy } from '../grouped-by.js'
import type { SlideGroup } from '../model.js'

/** Returns, for each of some groups, all of them that have the same line above the title and the same title. */
export function byTitle(groups: readonly SlideGroup[]): ReadonlyMap<SlideGroup, readonly SlideGroup[]> {
  return new Map([...groupedBy(groups, titleOf).values()].flatMap((alike) => alike.map((group) => [group, alike])))
}

/** Titles that differ in white space only look alike; a cover is told from other slides by its look. */
function titleOf({ kind, kicker, heading }: SlideGroup): string {
  const texts = [kicker ?? [], heading].map((children) => toString({ type: 'paragraph', children: [...children] }))
  return [...texts.map((shown) => shown.replace(/\s+/g, '')), ...(kind === 'title' ? ['cover'] : [])].join('\n')
}
