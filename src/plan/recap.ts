import type { Question, Section, SlideGroup } from '../model.js'
import { numberless } from '../outline/numberless.js'
import { questionList } from './question-list.js'
import { shortAnswer } from './short-answer.js'
import type { Wording } from './wording.js'

/** A recap asks no more questions than this at once (Q4). */
const mostAsked = 6

/**
 * Returns the recaps of a section's questions, each by the question that it follows: the questions again, a few at a
 * time, the short answers in the speaker notes only (Q4). None for a single question,
 * and none where most questions cannot be asked by their titles.
 *
 * @param atTheEnd all of them stand at the end of the section, instead of each after its last question
 */
export function recaps(
  questions: readonly Question[],
  { section, wording, atTheEnd }: { section: Section; wording: Wording; atTheEnd: boolean },
): ReadonlyMap<Question | undefined, readonly SlideGroup[]> {
  if (questions.length < 2 || !askByThemselves(questions)) return new Map()
  const stretches = stretchesOf(questions.length)
  const groups = stretches.map(([from, to]): readonly [Question | undefined, SlideGroup] => {
    const heading = stretches.length === 1 ? wording.recap : wording.recapOf(from + 1, to)
    const frame = { kind: 'recap' as const, heading, section, start: from + 1 }
    const reminderOf = (question: Question) => shortAnswer(question)
    // The deck ends with a recap (Q5): the last one stands after topics that have no question, too.
    const follows = atTheEnd || to === questions.length ? undefined : questions[to - 1]
    return [follows, questionList(questions.slice(from, to), { ...frame, reminderOf })]
  })
  return new Map(
    [...new Set(groups.map(([follows]) => follows))].map((follows) => [
      follows,
      groups.filter(([other]) => other === follows).map(([, group]) => group),
    ]),
  )
}

/** Options and titles that come again and again ask nothing without what is shown with them. */
function askByThemselves(questions: readonly Question[]): boolean {
  const titles = new Set(questions.map(({ title }) => numberless(title)))
  const quiz = questions.filter(({ key }) => key.length > 0)
  return quiz.length <= questions.length / 2 && titles.size > questions.length / 2
}

/** Cuts `count` questions into stretches of about the same length. */
function stretchesOf(count: number): (readonly [from: number, to: number])[] {
  const parts = Math.ceil(count / mostAsked)
  const ends = Array.from({ length: parts + 1 }, (_, index) => Math.round((index * count) / parts))
  return ends.slice(1).map((to, index) => [ends[index] ?? 0, to])
}
