import { arrow } from './kit/arrow.mjs'
import { box } from './kit/box.mjs'
import { columns } from './kit/columns.mjs'
import { dot } from './kit/dot.mjs'
import { drawing } from './kit/drawing.mjs'
import { edge } from './kit/edge.mjs'
import { pathData } from './kit/path-data.mjs'
import { plus, plusRadius } from './kit/plus.mjs'
import { stroke } from './kit/stroke.mjs'
import { text } from './kit/text.mjs'

/** How well the token suits each routed expert, as parts of the highest bar. */
const scores = [0.32, 0.86, 0.2, 0.5, 1, 0.14, 0.72, 0.38]
const chosenCount = 3
const leastChosen = [...scores].sort((a, b) => b - a)[chosenCount - 1] ?? 0

const experts = columns(scores.length, { from: 320, to: 1078, gap: 16 })
const expertRow = { y: 112, height: 78 }
const bus = 36
const barFoot = 375
const highestBar = 116
const token = { x: 76, y: 378, width: 190, height: 60 }
const router = { x: 320, y: 378, width: 758, height: 60 }
const shared = { x: 76, width: 190, ...expertRow }
const sum = { x: 1000, y: bus }

/** One token's way through shared and routed experts. */
export const moeRouting = drawing({
  name: 'moe-routing',
  width: 1080,
  height: 442,
  labels: {
    zh: {
      title: '一个词元经过共享专家和得分最高的 3 个路由专家',
      token: '词元 u',
      shared: '共享专家\n总是启用',
      router: '路由器给 8 个细粒度专家打分，取前 k = 3 个',
      residual: '残差',
      output: 'h',
    },
    en: {
      title: 'One token goes through the shared expert and the 3 routed experts with the highest scores',
      token: 'Token u',
      shared: 'Shared expert,\nalways on',
      router: 'Router scores 8 fine-grained experts, picks the top k = 3',
      residual: 'residual',
      output: 'h',
    },
  },
  shapes: (say) => [
    ...collected(),
    arrow([edge(token, 'top'), edge(shared, 'bottom')]),
    arrow([edge(token, 'right'), edge(router, 'left')]),
    box(token, say.token),
    box(router, say.router),
    box(shared, say.shared, { tone: 'third' }),
    ...experts.flatMap((_, index) => expert(index)),
    text(46, 286, say.residual, { size: 24, anchor: 'start', hue: 'muted' }),
    plus(sum.x, sum.y),
    arrow([
      [sum.x + plusRadius, sum.y],
      [1052, sum.y],
    ]),
    text(1066, sum.y, say.output, { bold: true }),
  ],
})

/** What is added: the token itself, the shared expert, the chosen experts with their weights. */
function collected() {
  const chosen = experts.filter((_, index) => isChosen(index))
  return [
    arrow([
      [token.x, 408],
      [28, 408],
      [28, bus],
      [sum.x - plusRadius, bus],
    ]),
    stroke(pathData([edge(shared, 'top'), [171, bus]])),
    dot(171, bus),
    ...chosen.flatMap(({ middle }) => [
      stroke(
        pathData([
          [middle, expertRow.y],
          [middle, bus],
        ]),
        { hue: 'accent', width: 4 },
      ),
      dot(middle, bus, { hue: 'accent' }),
      text(middle + 10, 76, `× g_{${experts.findIndex((column) => column.middle === middle) + 1}}`, {
        size: 24,
        anchor: 'start',
      }),
    ]),
  ]
}

/** @param {number} index */
function expert(index) {
  const { x = 0, width = 0, middle = 0 } = experts[index] ?? {}
  const height = (scores[index] ?? 0) * highestBar
  const bar = { x: x + 14, y: barFoot - height, width: width - 28, height }
  const tone = isChosen(index) ? 'solid' : 'plain'
  return [
    box(bar, '', { tone, radius: 4 }),
    box({ x, width, ...expertRow }, String(index + 1), { tone, bold: isChosen(index), dashed: !isChosen(index) }),
    ...(isChosen(index)
      ? [
          arrow(
            [
              [middle, bar.y],
              [middle, expertRow.y + expertRow.height],
            ],
            { hue: 'accent', width: 4 },
          ),
        ]
      : []),
  ]
}

/** @param {number} index */
function isChosen(index) {
  return (scores[index] ?? 0) >= leastChosen
}
