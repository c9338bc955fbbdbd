import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { TextRole } from '../../verify/slide-look.js'
import type { QuestionFacts, SlideFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'
import { share } from '../statistics.js'

/** The frame of a picture that is missing stands for it. */
const visualRoles: ReadonlySet<TextRole> = new Set(['code', 'placeholder'])

/** M43: an answer with a table, picture or code, be it inside an item, has a slide on which one is seen. */
export const visuals: Metric = {
  id: 'M43',
  name: 'answers whose visuals have a slide',
  group: 'content',
  targets: [{ what: 'share', aim: { from: 1 }, acceptable: { from: 0.95 } }],
  measure: ({ texts }) => {
    const withVisual = texts.map((facts) => ({ ...facts, visual: firstVisual(facts) })).filter(({ visual }) => visual)
    if (withVisual.length === 0) return undefined
    const without = withVisual.filter(({ slides }) => !slides.some(showsVisual))
    return {
      values: [1 - share(without.length, withVisual.length)],
      short: without.map(({ slides, visual }) => ({
        index: slides.at(-1)?.index ?? 0,
        line: visual?.position?.start.line,
        message: 'no slide shows its table, picture or code',
      })),
    }
  },
}

function firstVisual({ question }: QuestionFacts): Nodes | undefined {
  let found: Nodes | undefined
  const root = { type: 'root', children: [...question.answer.nodes] } as Nodes
  visit(root, ['table', 'image', 'code'], (node, _, parent) => {
    // A picture in a cell is there by its name.
    if (parent?.type !== 'tableCell') found ??= node
  })
  return found
}

function showsVisual({ slide, seen: { look } }: SlideFacts): boolean {
  if (slide.group.kind !== 'answer') return false
  if (slide.kind === 'comparison' || look.tables.length > 0 || look.pictures.length > 0) return true
  return look.blocks.some(({ role }) => visualRoles.has(role))
}
