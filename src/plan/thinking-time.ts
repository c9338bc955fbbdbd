import { toString } from 'mdast-util-to-string'
import type { Lecture, Question } from '../model.js'
import { speakingSeconds } from './speaking-time.js'

/** A lecture of more questions than this is a collection to look things up in: nobody stops at each (Q3). */
const mostQuestions = 60

/** Thinking takes this long besides reading, in steps that are easily said, within what a class bears; seconds. */
const pause = { least: 30, most: 90, step: 15, besidesReading: 20 }

/** Returns whether a lecture has few enough questions to stop and think at each (Q3). */
export function hasTimeToThink({ sections }: Lecture): boolean {
  const questions = sections.flatMap((section) => section.questions).filter(({ role }) => role === 'question')
  return questions.length <= mostQuestions
}

/** Returns how long a question is thought about, in seconds: the longer it takes to read, the longer. */
export function thinkingSeconds({ heading, body }: Question): number {
  const asked = toString({ type: 'root', children: [...heading, ...body.nodes] }, { includeHtml: false })
  const needed = pause.besidesReading + speakingSeconds(asked)
  return Math.min(pause.most, Math.max(pause.least, Math.ceil(needed / pause.step) * pause.step))
}
