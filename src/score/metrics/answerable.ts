import { conclusionsOf } from '../answer-points.js'
import type { QuestionFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'
import { share } from '../statistics.js'

const acceptable = 0.6

/** M34: the slides of an answer hold the words of its question and of its conclusion. */
export const answerable: Metric = {
  id: 'M34',
  name: 'answerable from the slides',
  group: 'content',
  targets: [{ what: 'mean recall', aim: { from: 0.8 }, acceptable: { from: acceptable } }],
  measure: ({ questions }) => {
    const judged = questions.filter(({ question }) => question.answer.nodes.length > 0).map(recallOf)
    if (judged.length === 0) return undefined
    return {
      values: [judged.reduce((sum, { recall }) => sum + recall, 0) / judged.length],
      short: judged
        .filter(({ recall }) => recall < acceptable)
        .map(({ index }) => ({ index, message: 'says too little of what its answer comes to' })),
    }
  },
}

function recallOf({ question, slides, shown }: QuestionFacts): { index: number; recall: number } {
  const wanted = new Set([question.title, ...conclusionsOf(question)].flatMap(tokens))
  const there = new Set(tokens(shown.replaceAll('\n', ' ')))
  // Spaces are gone from what is shown, so words are looked for in it as they are.
  const found = [...wanted].filter((token) => there.has(token) || shown.toLowerCase().includes(token))
  return { index: slides.at(-1)?.index ?? 0, recall: wanted.size === 0 ? 1 : share(found.length, wanted.size) }
}

/** Pairs of Chinese characters, and words of other scripts in lower case. */
function tokens(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{Script=Latin}\p{N}]+/gu) ?? []
  const stretches = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}/gu) ?? []
  const pairs = stretches.flatMap((stretch) => {
    const characters = [...stretch]
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
  })
  return [...words, ...pairs]
}
