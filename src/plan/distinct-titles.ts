import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Question, SlideGroup } from '../model.js'
import type { Wording } from './wording.js'

/**
 * M09: tells slides with the same title apart by the line above it. Answers to questions with the same title name their
 * question's number; what still looks alike, such as two sub-headings of one answer, is counted.
 *
 * @param numbers number of each question that has one, counted from 1
 */
export function distinctTitles(
  groups: readonly SlideGroup[],
  numbers: ReadonlyMap<Question, number>,
  wording: Wording,
): SlideGroup[] {
  const among = byTitle(groups)
  const numbered = groups.map((group) => {
    if (group.kind !== 'answer') return group
    const alike = among.get(titleOf(group)) ?? []
    const number = group.question && numbers.get(group.question)
    const isShared = new Set(alike.map(({ question }) => question)).size > 1
    return number && isShared ? withNumber(group, wording.answerOf(number, numbers.size)) : group
  })
  const still = byTitle(numbered)
  return numbered.map((group) => {
    const alike = group.kind === 'answer' ? (still.get(titleOf(group)) ?? []) : []
    if (alike.length < 2) return group
    const counter = wording.part(alike.indexOf(group) + 1, alike.length).trim()
    return { ...group, kicker: [...(group.kicker ? [...group.kicker, text(' ')] : []), text(counter)] }
  })
}

/** Groups of answers by what stands above them; other slides say by their kind what they are. */
function byTitle(groups: readonly SlideGroup[]): Map<string, SlideGroup[]> {
  const found = new Map<string, SlideGroup[]>()
  for (const group of groups.filter(({ kind }) => kind === 'answer')) {
    const alike = found.get(titleOf(group))
    if (alike) alike.push(group)
    else found.set(titleOf(group), [group])
  }
  return found
}

/** Titles that differ in white space only look alike. */
function titleOf({ kicker, heading }: SlideGroup): string {
  const texts = [kicker ?? [], heading].map((children) => toString({ type: 'paragraph', children: [...children] }))
  return texts.map((shown) => shown.replace(/\s+/g, '')).join('\n')
}

function withNumber(group: SlideGroup, number: string): SlideGroup {
  return { ...group, kicker: [text(number), ...(group.kicker ? [text(' · '), ...group.kicker] : [])] }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}
