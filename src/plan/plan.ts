import type { Figures, Lecture, Question, Section, Settings, SlideGroup } from '../model.js'
import { answerSlides } from './answer-slides.js'
import { distinctTitles } from './distinct-titles.js'
import { questionList } from './question-list.js'
import { questionSlide } from './question-slide.js'
import { recaps } from './recap.js'
import { hasTimeToThink } from './thinking-time.js'
import { titleSlide } from './title-slide.js'
import { wordingFor } from './wording.js'

/**
 * A section of more questions than two slides list is long: a list of them is no overview any more (P17), and its
 * questions come back every few questions instead of all at the end.
 */
const longSection = 12

/**
 * Returns the slides of one section in order, not yet broken: title, agenda, each question with its answer, recaps.
 *
 * @param only returns the slides of these questions and nothing else
 */
export function plan(
  lecture: Lecture,
  section: Section,
  figures: Figures,
  { detail, think, ratio }: Pick<Settings, 'detail' | 'think' | 'ratio'>,
  only?: ReadonlySet<Question>,
): SlideGroup[] {
  const { lang } = lecture
  const wording = wordingFor(lang)
  const questions = section.questions.filter((question) => question.role === 'question')
  const listed = questions.length > 0 ? questions : section.questions
  const isLong = listed.length > longSection
  const numbers = new Map(questions.map((question, index) => [question, index + 1]))
  const asksToThink = think && hasTimeToThink(lecture)
  const slidesOf = (question: Question): SlideGroup[] => {
    const number = { number: numbers.get(question) ?? 0, of: questions.length }
    const answer = answerSlides(question, { ...number, figures, wording, lang, detail, ratio })
    if (question.role === 'topic') return answer
    const asking = questionSlide(question, { ...number, wording, figures, think: asksToThink, ratio })
    return [asking, ...answer]
  }
  const distinct = (groups: readonly SlideGroup[]) =>
    distinctTitles(groups, numbers, wording).map((group) => ({ ...group, section }))
  if (only) return distinct(section.questions.filter((question) => only.has(question)).flatMap(slidesOf))
  const recapsAfter = recaps(questions, { section, wording, atTheEnd: !isLong })
  const hasAgenda = section.questions.length > 1 && !isLong
  return distinct([
    titleSlide(lecture, section, wording),
    ...(hasAgenda ? [questionList(listed, { kind: 'agenda', heading: wording.agenda, section, start: 1 })] : []),
    ...section.questions.flatMap((question) => [...slidesOf(question), ...(recapsAfter.get(question) ?? [])]),
    ...(recapsAfter.get(undefined) ?? []),
  ])
}
