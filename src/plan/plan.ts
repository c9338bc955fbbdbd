import type { Figures, Lecture, Question, Section, SlideGroup } from '../model.js'
import { answerSlides } from './answer-slides.js'
import { questionList } from './question-list.js'
import { questionSlides } from './question-slide.js'
import { titleSlide } from './title-slide.js'
import { withUniqueHeads } from './unique-heads.js'
import { wordingFor } from './wording.js'

/** A list of more questions than this is no overview any more (P17). */
const mostListed = 40

/** Returns the slides of one section in order, not yet broken: title, agenda, each question with its answer, recap. */
export function plan(lecture: Lecture, section: Section, figures: Figures): SlideGroup[] {
  const wording = wordingFor(lecture.lang)
  const questions = section.questions.filter((question) => question.role === 'question')
  const numbers = new Map(questions.map((question, index) => [question, index]))
  const isListed = section.questions.length > 1 && section.questions.length <= mostListed
  const slidesOf = (question: Question): SlideGroup[] => {
    const answer = answerSlides(question, figures, wording)
    if (question.role === 'topic') return answer
    const number = (numbers.get(question) ?? 0) + 1
    return [...questionSlides(question, { number, of: questions.length, wording, figures }), ...answer]
  }
  const groups = [
    titleSlide(lecture, section, wording),
    ...(isListed ? [questionList('agenda', wording.agenda, section)] : []),
    ...section.questions.flatMap(slidesOf),
    ...(isListed && questions.length > 0 ? [questionList('recap', wording.recap, section)] : []),
  ]
  return withUniqueHeads(groups, wording)
}
