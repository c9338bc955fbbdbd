import { conclusionsOf } from '../conclusions.js'
import type { QuestionFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'
import { missesWith } from '../misses-with.js'
import { readText } from '../read-text.js'
import { share } from '../statistics.js'

const aim = { from: 0.8 }

/**
 * M34: the slides of an answer say the words of its conclusion, and those of its question that the answer takes up. The
 * question above an answer (Q2) is no answer, and what an answer never says no slide can say for it.
 */
export const answerable: Metric = {
  id: 'M34',
  name: 'answerable from the slides',
  group: 'content',
  targets: [{ what: 'mean recall', aim, acceptable: { from: 0.6 } }],
  measure: ({ texts }) => {
    const judged = texts.flatMap(recallOf)
    if (judged.length === 0) return undefined
    const value = judged.reduce((sum, { recall }) => sum + recall, 0) / judged.length
    return {
      values: [value],
      short: judged
        .filter(({ recall }) => missesWith(recall, value, aim))
        .map(({ index }) => ({ index, message: 'says too little of what its answer comes to' })),
    }
  },
}

function recallOf({ question, slides, said }: QuestionFacts): { index: number; recall: number }[] {
  const answered = new Set(question.answer.nodes.flatMap((node) => tokens(readText(node))))
  const asked = tokens(question.title).filter((token) => answered.has(token))
  const wanted = new Set([...asked, ...conclusionsOf(question).flatMap(tokens)])
  if (wanted.size === 0) return []
  const there = new Set(tokens(said))
  const found = [...wanted].filter((token) => there.has(token))
  return [{ index: slides.at(-1)?.index ?? 0, recall: share(found.length, wanted.size) }]
}

/** Pairs of Chinese characters, and words of other scripts in lower case (5.3). */
function tokens(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{Script=Latin}\p{N}]+/gu) ?? []
  const stretches = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}/gu) ?? []
  const pairs = stretches.flatMap((stretch) => {
    const characters = [...stretch]
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
  })
  return [...words, ...pairs]
}
