import { box } from './kit/box.mjs'
import { columns } from './kit/columns.mjs'
import { dot } from './kit/dot.mjs'
import { drawing } from './kit/drawing.mjs'
import { pathData } from './kit/path-data.mjs'
import { stroke } from './kit/stroke.mjs'
import { text } from './kit/text.mjs'

const inputs = 3
const count = 6
const side = 40
const pitch = 46
const panels = columns(3, { from: 100, to: 1080, gap: 56 })
const gridTop = 90
const legendTop = 400
const gridWidth = (count - 1) * pitch + side
const inputMiddle = (inputs * pitch - pitch + side) / 2
const outputMiddle = inputs * pitch + inputMiddle

/**
 * What a cell is: seen by a causal model too, seen only because the input is read in both directions, seen across two
 * stacks, or not seen.
 *
 * @typedef {'causal' | 'both-ways' | 'across' | 'hidden'} Cell
 */

/** @type {readonly ((row: number, column: number) => Cell)[]} */
const masks = [
  (row, column) => (column <= row ? 'causal' : 'hidden'),
  (row, column) => {
    if (column <= row) return 'causal'
    return column < inputs ? 'both-ways' : 'hidden'
  },
  (row, column) => {
    if (row >= inputs && column < inputs) return 'across'
    if (column <= row) return 'causal'
    return row < inputs && column < inputs ? 'both-ways' : 'hidden'
  },
]

/** Which positions (columns) each position (row) sees in three kinds of model. */
export const attentionMasks = drawing({
  name: 'attention-masks',
  width: 1080,
  height: 442,
  labels: {
    zh: {
      title: '因果、前缀与编码器-解码器模型的注意力掩码',
      names: ['因果语言模型', '前缀语言模型', '编码器-解码器'],
      input: '输入',
      output: '输出',
      legend: ['看自己与前文', '在输入内看后文', '交叉注意力', '不可见'],
      legendPlaces: [100, 352, 628, 856],
    },
    en: {
      title: 'Attention masks of causal, prefix and encoder-decoder models',
      names: ['Causal LM', 'Prefix LM', 'Encoder–decoder'],
      input: 'input',
      output: 'output',
      legend: ['looks back', 'looks ahead in the input', 'cross-attention', 'hidden'],
      legendPlaces: [50, 272, 636, 904],
    },
  },
  shapes: (say) => [
    ...panels.flatMap(({ x }, index) => panel(index, x, say)),
    text(84, gridTop + inputMiddle, say.input, { size: 24, anchor: 'end' }),
    text(84, gridTop + outputMiddle, say.output, { size: 24, anchor: 'end' }),
    ...legend(say),
  ],
})

/**
 * @param {number} index
 * @param {number} left
 * @param {{ readonly names: readonly string[], readonly input: string, readonly output: string }} say
 */
function panel(index, left, say) {
  const cells = Array.from({ length: count * count }, (_, cell) => {
    const [row, column] = [Math.floor(cell / count), cell % count]
    const kind = masks[index]?.(row, column) ?? 'hidden'
    return square(left + column * pitch + apart(index, column), gridTop + row * pitch + apart(index, row), kind)
  })
  return [
    text(left + gridWidth / 2, 24, say.names[index] ?? '', { size: 30, bold: true }),
    text(left + inputMiddle, 68, say.input, { size: 24 }),
    text(left + outputMiddle + apart(index, inputs), 68, say.output, { size: 24 }),
    ...cells,
  ]
}

/**
 * The two stacks stand apart.
 *
 * @param {number} index
 * @param {number} place
 */
function apart(index, place) {
  return index === 2 && place >= inputs ? 10 : 0
}

/**
 * @param {number} x
 * @param {number} y
 * @param {Cell} kind
 */
function square(x, y, kind) {
  const area = { x, y, width: side, height: side }
  if (kind === 'hidden') return box(area, '', { radius: 5, tone: 'empty' })
  if (kind === 'causal') return box(area, '', { radius: 5, tone: 'solid' })
  const [middle, below] = [x + side / 2, y + side / 2]
  return kind === 'across'
    ? box(area, '', { radius: 5, tone: 'third' }) + stroke(cross(middle, below, 9), { hue: 'third', width: 4 })
    : box(area, '', { radius: 5, tone: 'second' }) + dot(middle, below, { hue: 'second', radius: 10 })
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} arm
 */
function cross(x, y, arm) {
  const falling = pathData([
    [x - arm, y - arm],
    [x + arm, y + arm],
  ])
  return (
    falling +
    pathData([
      [x - arm, y + arm],
      [x + arm, y - arm],
    ])
  )
}

/** @type {readonly Cell[]} */
const kinds = ['causal', 'both-ways', 'across', 'hidden']

/** @param {{ readonly legend: readonly string[], readonly legendPlaces: readonly number[] }} say */
function legend({ legend: names, legendPlaces: places }) {
  return kinds.flatMap((kind, index) => {
    const x = places[index] ?? 0
    const name = text(x + side + 12, legendTop + side / 2, names[index] ?? '', { size: 24, anchor: 'start' })
    return [square(x, legendTop, kind), name]
  })
}
