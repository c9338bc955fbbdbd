import type { PhrasingContent } from 'mdast'
import type { SlideGroup } from '../model.js'

/** Returns a group with something more at the end of the line above its title. */
export function withKicker(group: SlideGroup, added: readonly PhrasingContent[], between: string): SlideGroup {
  const before: PhrasingContent[] = group.kicker ? [...group.kicker, { type: 'text', value: between }] : []
  return { ...group, kicker: [...before, ...added] }
}
