import type { Figures, Lecture, Question, Section, SlideGroup } from '../model.js'
import { answerSlides } from './answer-slides.js'
import { questionList } from './question-list.js'
import { questionSlide } from './question-slide.js'
import { titleSlide } from './title-slide.js'
import { wordingFor } from './wording.js'

/** Returns the slides of one section in order, not yet broken: title, agenda, each question with its answer, recap. */
export function plan(lecture: Lecture, section: Section, figures: Figures): SlideGroup[] {
  const wording = wordingFor(lecture.lang)
  const questions = section.questions.filter((question) => question.role === 'question')
  const isListed = section.questions.length > 1
  const slidesOf = (question: Question): SlideGroup[] => {
    const answer = answerSlides(question, figures)
    if (question.role === 'topic') return answer
    return [questionSlide(question, questions.indexOf(question) + 1, questions.length, wording), ...answer]
  }
  return [
    titleSlide(lecture, section, wording),
    ...(isListed ? [questionList('agenda', wording.agenda, section)] : []),
    ...section.questions.flatMap(slidesOf),
    ...(isListed && questions.length > 0 ? [questionList('recap', wording.recap, section)] : []),
  ]
}
