import { arrow } from './kit/arrow.mjs'
import { box } from './kit/box.mjs'
import { dot } from './kit/dot.mjs'
import { drawing } from './kit/drawing.mjs'
import { plus, plusRadius } from './kit/plus.mjs'
import { text } from './kit/text.mjs'

const rows = [86, 234, 382]
const start = 300
const branch = 336
const first = { x: 384, width: 128 }
const second = { x: 558, width: 128 }
const end = 790

/** Where the three kinds of layers normalise, and what each computes. */
export const normPlaces = drawing({
  name: 'norm-places',
  width: 1080,
  height: 440,
  labels: {
    zh: {
      title: '归一化的三种位置：之后、之前、放大残差之后',
      names: ['后归一化', '前归一化', 'DeepNorm'],
      models: ['原始 Transformer', 'GPT-3、LLaMA', 'ChatGLM-6B'],
      layer: '子层 F',
      norm: '归一化',
      formulas: ['Norm(x + F(x))', 'x + F(Norm(x))', 'Norm(αx + F(x))'],
    },
    en: {
      title: 'Three places of normalisation: after, before, and after a scaled residual',
      names: ['Post-norm', 'Pre-norm', 'DeepNorm'],
      models: ['Original Transformer', 'GPT-3, LLaMA', 'ChatGLM-6B'],
      layer: 'Layer F',
      norm: 'Norm',
      formulas: ['Norm(x + F(x))', 'x + F(Norm(x))', 'Norm(αx + F(x))'],
    },
  },
  shapes: (say) => [
    ...rows.flatMap((y, index) => [
      text(0, y - 18, say.names[index] ?? '', { anchor: 'start', size: 30, bold: true }),
      text(0, y + 20, say.models[index] ?? '', { anchor: 'start', size: 24, hue: 'muted' }),
      text(1080, y, say.formulas[index] ?? '', { anchor: 'end', size: 28 }),
    ]),
    ...normalisedAfter(rows[0] ?? 0, say),
    ...normalisedBefore(rows[1] ?? 0, say),
    ...normalisedAfter(rows[2] ?? 0, say),
    scale(rows[2] ?? 0),
  ],
})

/** @typedef {{ readonly layer: string, readonly norm: string }} Names */

/**
 * @param {number} y
 * @param {Names} say
 */
function normalisedAfter(y, say) {
  const sum = 572
  const norm = { x: 634, width: 116 }
  return [
    ...residual(y, sum),
    arrow([
      [start, y],
      [first.x, y],
    ]),
    box({ ...first, y: y - 36, height: 72 }, say.layer),
    arrow([
      [first.x + first.width, y],
      [sum - plusRadius, y],
    ]),
    plus(sum, y),
    arrow([
      [sum + plusRadius, y],
      [norm.x, y],
    ]),
    box({ ...norm, y: y - 36, height: 72 }, say.norm, { tone: 'focus' }),
    arrow([
      [norm.x + norm.width, y],
      [end + 10, y],
    ]),
  ]
}

/**
 * @param {number} y
 * @param {Names} say
 */
function normalisedBefore(y, say) {
  const sum = 748
  return [
    ...residual(y, sum),
    arrow([
      [start, y],
      [first.x, y],
    ]),
    box({ ...first, width: 116, y: y - 36, height: 72 }, say.norm, { tone: 'focus' }),
    arrow([
      [first.x + 116, y],
      [second.x, y],
    ]),
    box({ ...second, y: y - 36, height: 72 }, say.layer),
    arrow([
      [second.x + second.width, y],
      [sum - plusRadius, y],
    ]),
    plus(sum, y),
    arrow([
      [sum + plusRadius, y],
      [end + 10, y],
    ]),
  ]
}

/**
 * @param {number} y
 * @param {number} sum Where the residual is added.
 */
function residual(y, sum) {
  const path = /** @type {const} */ ([
    [branch, y],
    [branch, y - 70],
    [sum, y - 70],
    [sum, y - plusRadius],
  ])
  return [arrow(path, { hue: 'second', width: 4 }), dot(branch, y, { hue: 'second' })]
}

/** @param {number} y */
function scale(y) {
  return box({ x: 414, y: y - 92, width: 68, height: 44 }, '× α', { tone: 'second', size: 24 })
}
