import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Question } from '../../model.js'
import { textWidth } from '../../plan/text-width.js'
import type { QuestionFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'
import { median, share } from '../statistics.js'

/** Answers up to this many em are shown whole. */
const longAnswer = 300
const acceptable = 0.6

/** M35: of a long answer the slides show a part (P12); tables, code and formulas are for being shown whole. */
export const redundancy: Metric = {
  id: 'M35',
  name: 'share of long answers on slides',
  group: 'content',
  targets: [{ what: 'median', aim: { from: 0.15, to: 0.5 }, acceptable: { from: 0, to: acceptable } }],
  measure: ({ questions, rendered }) => {
    if (rendered.detail === 'full') return undefined
    const judged = questions.flatMap(judge)
    if (judged.length === 0) return undefined
    return {
      values: [median(judged.map(({ shown }) => shown))],
      short: judged
        .filter(({ shown }) => shown > acceptable)
        .map(({ index, shown }) => ({ index, message: `shows ${Math.round(shown * 100)} % of its answer` })),
    }
  },
}

function judge({ question, slides }: QuestionFacts): { index: number; shown: number }[] {
  const whole = proseWidth(question)
  if (whole <= longAnswer) return []
  const answer = slides.filter(({ slide }) => slide.group.kind === 'answer')
  const blocks = answer.flatMap(({ seen }) =>
    seen.look.blocks.filter(({ role }) => role === 'item' || role === 'prose'),
  )
  const shown = blocks.reduce((sum, { text }) => sum + textWidth(text), 0)
  return [{ index: answer[0]?.index ?? 0, shown: share(shown, whole) }]
}

function proseWidth({ answer }: Question): number {
  let width = 0
  visit({ type: 'root', children: [...answer.nodes] } as Nodes, (node) => {
    if (node.type === 'table' || node.type === 'code' || node.type === 'heading') return 'skip'
    if (node.type === 'text' || node.type === 'inlineCode') width += textWidth(node.value)
    return undefined
  })
  return width
}
