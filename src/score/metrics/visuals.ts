import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { SlideKind } from '../../model.js'
import type { QuestionFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'
import { share } from '../statistics.js'

const visualKinds: ReadonlySet<SlideKind> = new Set(['table', 'figure', 'code', 'comparison'])

/** M43: an answer with a table, picture or code has a slide for it. */
export const visuals: Metric = {
  id: 'M43',
  name: 'answers whose visuals have a slide',
  group: 'content',
  targets: [{ what: 'share', aim: { from: 1 }, acceptable: { from: 0.95 } }],
  measure: ({ questions }) => {
    const withVisual = questions.filter(hasVisual)
    if (withVisual.length === 0) return undefined
    const without = withVisual.filter(({ slides }) => !slides.some(({ slide }) => visualKinds.has(slide.kind)))
    return {
      values: [1 - share(without.length, withVisual.length)],
      short: without.map(({ slides }) => ({
        index: slides.at(-1)?.index ?? 0,
        message: 'no slide shows its table, picture or code',
      })),
    }
  },
}

function hasVisual({ question }: QuestionFacts): boolean {
  let found = false
  visit(
    { type: 'root', children: [...question.answer.nodes] } as Nodes,
    ['table', 'image', 'code'],
    (_, __, parent) => {
      // A picture in a cell is there by its name; code in an item stays in its item.
      if (parent?.type !== 'tableCell' && parent?.type !== 'listItem') found = true
    },
  )
  return found
}
