import type { SlideGroup } from '../model.js'
import { byTitle } from './by-title.js'
import { withKicker } from './with-kicker.js'
import type { Wording } from './wording.js'

/** M09: counts, in the line above the title, groups that look alike. */
export function countedTitles(groups: readonly SlideGroup[], wording: Wording): SlideGroup[] {
  const among = byTitle(groups)
  return groups.map((group) => {
    const alike = among.get(group) ?? []
    if (alike.length < 2) return group
    const counter = wording.part(alike.indexOf(group) + 1, alike.length).trim()
    return withKicker(group, [{ type: 'text', value: counter }], ' ')
  })
}
