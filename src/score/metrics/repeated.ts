import { comparableText } from '../../verify/comparable-text.js'
import type { TextRole } from '../../verify/slide-look.js'
import { phrasingText, questionText } from '../../verify/source-text.js'
import type { QuestionFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'
import { sentencesOf } from '../sentences-of.js'
import { share } from '../statistics.js'

/** Shorter ones are labels, which may return. */
const shortest = 10

const said: ReadonlySet<TextRole> = new Set(['item', 'prose', 'heading'])

/** M36: no sentence is on two content slides, were it a title on one of them, unless the notes say it twice. */
export const repeated: Metric = {
  id: 'M36',
  name: 'repeated sentences',
  group: 'content',
  targets: [{ what: 'share', aim: { to: 0 }, acceptable: { to: 0.01 } }],
  measure: ({ texts }) => {
    const sentences = texts.flatMap(sentencesShown)
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
    .flatMap(({ index, slide, seen }) => {
      // A title goes on over the slides that share it (K1), and a question over all of them (Q2).
      const isNew = (slide.part?.number ?? 1) === 1
      const blocks = seen.look.blocks.filter(
        ({ role, text }) =>
          said.has(role) || (role === 'title' && isNew && comparableText(text) !== phrasingText(question.heading)),
      )
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
