import { dot } from './kit/dot.mjs'
import { drawing } from './kit/drawing.mjs'
import { erf } from './kit/erf.mjs'
import { pathData } from './kit/path-data.mjs'
import { stroke } from './kit/stroke.mjs'
import { text } from './kit/text.mjs'

/** Units of the drawing for 1 of both axes. */
const unit = 136
const zero = { x: 668, y: 358 }
const across = { from: -4.6, to: 2.75 }
const up = { from: -0.4, to: 2.5 }

/** @typedef {(x: number) => number} Curve */

/** @type {Curve} */
const relu = (x) => Math.max(0, x)
/** @type {Curve} */
const gelu = (x) => (x * (1 + erf(x / Math.SQRT2))) / 2
/** @type {Curve} */
const silu = (x) => x / (1 + Math.exp(-x))

/** @typedef {{ readonly curve: Curve, readonly formula: string, readonly pen: import('./kit/stroke.mjs').Pen }} Activation */

/** @type {readonly Activation[]} */
const activations = [
  { curve: relu, formula: 'ReLU(x) = max(0, x)', pen: { hue: 'muted', width: 5 } },
  { curve: silu, formula: 'SiLU(x) = x σ(x)', pen: { hue: 'second', width: 5, dashed: true } },
  { curve: gelu, formula: 'GELU(x) = x Φ(x)', pen: { hue: 'accent', width: 5 } },
]

/** Three activation functions, drawn from their formulas, with the lowest points of the smooth ones. */
export const activationCurves = drawing({
  name: 'activation-curves',
  width: 1080,
  height: 456,
  labels: {
    zh: { title: 'ReLU、SiLU 与 GELU 的曲线', lowest: '最低' },
    en: { title: 'Curves of ReLU, SiLU and GELU', lowest: 'min' },
  },
  shapes: (say) => [
    ...axes(),
    ...activations.map(({ curve, pen }) => stroke(pathData(points(curve)), pen)),
    ...activations.flatMap(({ formula, pen }, index) => {
      const y = 44 + index * 58
      return [
        stroke(
          pathData([
            [44, y],
            [122, y],
          ]),
          pen,
        ),
        text(144, y, formula, { anchor: 'start', size: 30 }),
      ]
    }),
    ...lowestPoint(silu, 'second', (value) => text(484, 432, `SiLU ${say.lowest} ${value}`, { anchor: 'end' })),
    ...lowestPoint(gelu, 'accent', (value) => text(576, 432, `GELU ${say.lowest} ${value}`, { anchor: 'start' })),
  ],
})

/** Numbers stand where no curve runs: above the axis on its left, below on its right. */
function axes() {
  const pen = /** @type {const} */ ({ hue: 'text', width: 2 })
  return [
    stroke(pathData([at(across.from, 0), at(across.to, 0)]), pen),
    stroke(pathData([at(0, up.from), at(0, up.to)]), pen),
    ...[-4, -3, -2, -1, 1, 2].flatMap((tick) => {
      const [x, y] = at(tick, 0)
      return [
        stroke(
          pathData([
            [x, y - 7],
            [x, y + 7],
          ]),
          pen,
        ),
        text(x, tick < 0 ? y - 28 : y + 30, minus(tick), { size: 24 }),
      ]
    }),
    text(zero.x + across.to * unit + 20, zero.y, 'x'),
    ...[1, 2].flatMap((tick) => {
      const [x, y] = at(0, tick)
      return [
        stroke(
          pathData([
            [x - 7, y],
            [x + 7, y],
          ]),
          pen,
        ),
        text(x - 20, y, minus(tick), { size: 24, anchor: 'end' }),
      ]
    }),
  ]
}

/**
 * @param {Curve} curve
 * @param {import('./kit/palette.mjs').Hue} hue
 * @param {(value: string) => string} label
 */
function lowestPoint(curve, hue, label) {
  const steps = Array.from({ length: 4000 }, (_, index) => -index / 1000)
  const lowest = steps.reduce((best, x) => (curve(x) < curve(best) ? x : best))
  return [dot(...at(lowest, curve(lowest)), { hue, radius: 8 }), label(minus(Number(curve(lowest).toFixed(2))))]
}

/** @param {Curve} curve */
function points(curve) {
  const step = 0.05
  const count = Math.round((up.to - across.from) / step)
  return Array.from({ length: count + 1 }, (_, index) => {
    const x = across.from + index * step
    return at(x, curve(x))
  })
}

/**
 * @param {number} x
 * @param {number} y
 * @returns {[x: number, y: number]}
 */
function at(x, y) {
  return [zero.x + x * unit, zero.y - y * unit]
}

/** @param {number} value */
function minus(value) {
  return String(value).replace('-', '−')
}
