import type { Nodes } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Question } from '../../model.js'
import { textWidth } from '../../plan/text-width.js'
import { comparableText } from '../../verify/comparable-text.js'
import { phrasingText } from '../../verify/source-text.js'
import type { QuestionFacts, SlideFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'
import { missesWith } from '../misses-with.js'
import { median, share } from '../statistics.js'

/** Answers up to this many em are shown whole. */
const longAnswer = 300
const aim = { from: 0.15, to: 0.5 }

/**
 * M35: of a long answer the slides show a part (P12). Its tables and code are for being shown whole (M07) and do not
 * count; a table that was made of its text does, and so do its headings.
 */
export const redundancy: Metric = {
  id: 'M35',
  name: 'share of long answers on slides',
  group: 'content',
  targets: [{ what: 'median', aim, acceptable: { from: 0, to: 0.6 } }],
  measure: ({ texts, rendered }) => {
    if (rendered.detail === 'full') return undefined
    const judged = texts.flatMap(judge)
    if (judged.length === 0) return undefined
    const value = median(judged.map(({ shown }) => shown))
    return {
      values: [value],
      short: judged
        .filter(({ shown }) => missesWith(shown, value, aim))
        .map(({ index, shown }) => ({ index, message: `shows ${Math.round(shown * 100)} % of its answer` })),
    }
  },
}

function judge({ question, slides }: QuestionFacts): { index: number; shown: number }[] {
  const whole = proseWidth(question)
  if (whole <= longAnswer) return []
  const answer = slides.filter(({ slide }) => slide.group.kind === 'answer')
  const asked = phrasingText(question.heading)
  const shown = answer.reduce((sum, facts) => sum + shownWidth(facts, asked), 0)
  return [{ index: answer[0]?.index ?? 0, shown: share(shown, whole) }]
}

function shownWidth({ slide, seen }: SlideFacts, asked: string): number {
  const own = seen.look.blocks.filter(({ role, text }) => {
    if (role === 'title') return (slide.part?.number ?? 1) === 1 && comparableText(text) !== asked
    return role === 'item' || role === 'prose' || role === 'heading' || (role === 'cell' && slide.kind === 'comparison')
  })
  return own.reduce((sum, { text }) => sum + textWidth(text), 0)
}

function proseWidth({ answer }: Question): number {
  let width = 0
  visit({ type: 'root', children: [...answer.nodes] } as Nodes, (node) => {
    if (node.type === 'table' || node.type === 'code') return SKIP
    if (node.type === 'text' || node.type === 'inlineCode') width += textWidth(node.value)
    return undefined
  })
  return width
}
