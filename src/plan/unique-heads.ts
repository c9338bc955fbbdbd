import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { SlideGroup } from '../model.js'
import type { Wording } from './wording.js'

/**
 * Gives slides that would have the same heading, such as the answers of two questions that are asked in the same words, a
 * line above it that tells them apart (M09): the number of their question, and a count where that is the same too.
 */
export function withUniqueHeads(groups: readonly SlideGroup[], wording: Wording): SlideGroup[] {
  const numbered = apart(groups, (group) => group.kicker ?? questionKicker(group, groups))
  return apart(numbered, ({ kicker = [] }, number, of) => [
    ...kicker,
    { type: 'text', value: wording.part(number, of) },
  ])
}

type Kicker = readonly PhrasingContent[] | undefined

/** Changes the line above the heading of those groups whose head another has as well. */
function apart(
  groups: readonly SlideGroup[],
  kickerOf: (group: SlideGroup, number: number, of: number) => Kicker,
): SlideGroup[] {
  const alike = new Map<string, SlideGroup[]>()
  for (const group of groups) alike.set(headOf(group), [...(alike.get(headOf(group)) ?? []), group])
  return groups.map((group) => {
    const same = alike.get(headOf(group)) ?? []
    if (same.length < 2 || group.kind === 'title') return group
    return { ...group, kicker: kickerOf(group, same.indexOf(group) + 1, same.length) }
  })
}

function questionKicker({ question }: SlideGroup, groups: readonly SlideGroup[]): Kicker {
  return groups.find((group) => group.kind === 'question' && group.question === question)?.kicker
}

function headOf({ kicker, heading, kind }: SlideGroup): string {
  const text = [kicker ?? [], heading].map((children) => {
    return toString({ type: 'paragraph', children: [...children] }).replace(/\s+/gu, '')
  })
  return [kind === 'title' ? kind : '', ...text].join('\n')
}
