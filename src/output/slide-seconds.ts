import { textOf } from '../fit/atom-text.js'
import type { Slide } from '../model.js'
import { phrasingText } from '../plan/phrasing-text.js'
import { speakingSeconds } from '../plan/speaking-time.js'

/** Returns how long a slide is on screen, estimated in seconds: its notes said, or itself read out, then thought about. */
export function slideSeconds({ group, part, atoms, notes }: Slide): number {
  const said = notes === '' ? shownOn({ group, atoms }) : notes
  const isLast = part === undefined || part.number === part.of
  return Math.round(speakingSeconds(said) + (isLast ? (group.thinking ?? 0) : 0))
}

function shownOn({ group, atoms }: Pick<Slide, 'group' | 'atoms'>): string {
  const heading = phrasingText(group.heading)
  return [heading, ...atoms.map(textOf)].join('\n')
}
