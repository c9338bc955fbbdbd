import { comparableText } from '../../verify/comparable-text.js'
import { questionText } from '../../verify/source-text.js'
import { sentencesOf } from '../answer-points.js'
import type { QuestionFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'
import { share } from '../statistics.js'

/** Shorter ones are labels, which may return. */
const shortest = 10

/** M36: no sentence is on two content slides, unless the notes say it twice. */
export const repeated: Metric = {
  id: 'M36',
  name: 'repeated sentences',
  group: 'content',
  targets: [{ what: 'share', aim: { to: 0 }, acceptable: { to: 0.01 } }],
  measure: ({ questions }) => {
    const sentences = questions.flatMap(sentencesShown)
    if (sentences.length === 0) return undefined
    const again = sentences.filter(({ isAgain }) => isAgain)
    return {
      values: [share(again.length, sentences.length)],
      short: again.map(({ index, text }) => ({
        index,
        text,
        message: `“${text.slice(0, 30)}” is on another slide too`,
      })),
    }
  },
}

function sentencesShown({ question, slides }: QuestionFacts): { index: number; text: string; isAgain: boolean }[] {
  const notes = questionText(question)
  const seenOn = new Map<string, Set<number>>()
  const shown = slides
    .filter(({ slide }) => slide.group.kind === 'answer')
    .flatMap(({ index, seen }) => {
      const blocks = seen.look.blocks.filter(({ role }) => role === 'item' || role === 'prose')
      return blocks.flatMap(({ text }) => sentencesOf(text)).map((text) => ({ index, text, key: comparableText(text) }))
    })
  return shown
    .filter(({ key }) => key.length >= shortest && key !== '\ufffc')
    .map(({ index, text, key }) => {
      const places = seenOn.get(key) ?? new Set()
      seenOn.set(key, places.add(index))
      return { index, text, isAgain: places.size > Math.max(1, notes.split(key).length - 1) }
    })
}
