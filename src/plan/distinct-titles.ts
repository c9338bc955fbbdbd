import type { PhrasingContent } from 'mdast'
import type { Question, SlideGroup } from '../model.js'
import { byTitle } from './by-title.js'
import { countedTitles } from './counted-titles.js'
import type { Wording } from './wording.js'

/**
 * M09: tells answer slides with the same title apart by the line above it. Answers to questions with the same title name
 * their question's number; what still looks alike, such as two sub-headings of one answer, is counted.
 *
 * @param numbers number of each question that has one, counted from 1
 */
export function distinctTitles(
  groups: readonly SlideGroup[],
  numbers: ReadonlyMap<Question, number>,
  wording: Wording,
): SlideGroup[] {
  // Other slides say by their kind what they are.
  const answers = groups.filter(({ kind }) => kind === 'answer')
  const among = byTitle(answers)
  const numbered = answers.map((group) => {
    const alike = among.get(group) ?? []
    const number = group.question && numbers.get(group.question)
    const isShared = new Set(alike.map(({ question }) => question)).size > 1
    return number && isShared ? withNumber(group, wording.answerOf(number, numbers.size)) : group
  })
  const distinct = countedTitles(numbered, wording)
  const told = new Map(answers.map((group, index) => [group, distinct[index]]))
  return groups.map((group) => told.get(group) ?? group)
}

function withNumber(group: SlideGroup, number: string): SlideGroup {
  return { ...group, kicker: [text(number), ...(group.kicker ? [text(' · '), ...group.kicker] : [])] }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}
