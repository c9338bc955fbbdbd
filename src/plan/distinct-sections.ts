import type { SlideGroup } from '../model.js'
import { byTitle } from './by-title.js'
import { countedTitles } from './counted-titles.js'
import { withKicker } from './with-kicker.js'
import type { Wording } from './wording.js'

/**
 * M09: tells slides of several sections with the same title apart by the line above it. What is asked or answered in
 * several sections names its section; what still looks alike, such as sections with the same title, is counted.
 */
export function distinctSections(groups: readonly SlideGroup[], wording: Wording): SlideGroup[] {
  const among = byTitle(groups)
  const named = groups.map((group) => {
    const isShared = (among.get(group) ?? []).some(({ section }) => section !== group.section)
    return isShared && group.question && group.section ? withKicker(group, group.section.heading, ' · ') : group
  })
  return countedTitles(named, wording)
}
