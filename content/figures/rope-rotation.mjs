import { arc } from './kit/arc.mjs'
import { arrow } from './kit/arrow.mjs'
import { columns } from './kit/columns.mjs'
import { dot } from './kit/dot.mjs'
import { drawing } from './kit/drawing.mjs'
import { polar } from './kit/polar.mjs'
import { ring } from './kit/ring.mjs'
import { sector } from './kit/sector.mjs'
import { stroke } from './kit/stroke.mjs'
import { text } from './kit/text.mjs'

const panels = columns(3, { from: 0, to: 1080, gap: 30 })
const middleRow = 224
const radius = 126

/** First panel: angles of the vector at the positions 0 to 3, degrees. */
const turned = [10, 50, 90, 130]

/** Second panel: angles of a query and a key at position 0, and how far a position turns them, degrees. */
const content = { query: 5, key: 15 }
const step = 25
/** Positions of a query and a key; the distance is the same. */
const placed = [
  [1, 3],
  [6, 8],
]

/** Third panel: three of the pairs of dimensions of a head, turned to a position. */
const dimensions = 128
const position = 5
const pairs = [0, 16, 32]

/** Rotary position embedding: positions turn pairs of dimensions, so that products depend on distances only. */
export const ropeRotation = drawing({
  name: 'rope-rotation',
  width: 1080,
  height: 440,
  labels: {
    zh: {
      title: '旋转位置编码：位置变成旋转角，内积只取决于距离',
      names: ['位置变成旋转角', '夹角只取决于距离', '各对维度转速不同'],
      notes: ['位置 m 转过 mθ', '两处距离都是 2', `d = ${dimensions}，位置 ${position}`],
      speed: (/** @type {number} */ speed) => `每步 ${speed} 弧度`,
    },
    en: {
      title: 'Rotary position embedding: positions become angles, products depend on distances only',
      names: ['Position sets angle', 'Only distance counts', 'Speed differs by pair'],
      notes: ['Position m turns by mθ', 'Both are 2 positions apart', `d = ${dimensions}, position ${position}`],
      speed: (/** @type {number} */ speed) => `${speed} rad per step`,
    },
  },
  shapes: (say) => [
    ...panels.flatMap(({ middle }, index) => [
      text(middle, 22, say.names[index] ?? '', { size: 29, bold: true }),
      text(middle, 416, say.notes[index] ?? ''),
    ]),
    ...positions(panels[0]?.middle ?? 0),
    ...distances(panels[1]?.middle ?? 0),
    ...pairs.flatMap((pair, index) => dial((panels[2]?.x ?? 0) + 74, 112 + index * 112, pair, say.speed)),
  ],
})

/** @param {number} x */
function positions(x) {
  const between = { x, y: middleRow, radius: 52 }
  return [
    ring({ x, y: middleRow, radius }),
    ...turned.slice(1).flatMap((angle, index) => {
      const before = turned[index] ?? 0
      const label = polar({ ...between, radius: 76 }, (before + angle) / 2)
      return [stroke(arc(between, before, angle), { hue: 'text', width: 2 }), text(...label, 'θ', { size: 24 })]
    }),
    ...turned.flatMap((angle, place) => [
      arrow([[x, middleRow], polar({ x, y: middleRow, radius }, angle)], { hue: 'accent', width: 4 }),
      text(...polar({ x, y: middleRow, radius: radius + 22 }, angle), String(place), { bold: true }),
    ]),
    dot(x, middleRow, { hue: 'text' }),
  ]
}

/** @param {number} x */
function distances(x) {
  const circle = { x, y: middleRow, radius }
  return [
    ring(circle),
    ...placed.flatMap(([first = 0, second = 0]) => {
      const [query, key] = [content.query + first * step, content.key + second * step]
      return [
        sector({ ...circle, radius: 62 }, query, key),
        text(...polar({ ...circle, radius: 84 }, (query + key) / 2), 'α'),
        arrow([[x, middleRow], polar(circle, query)], { hue: 'accent', width: 4 }),
        arrow([[x, middleRow], polar(circle, key)], { hue: 'second', width: 4, dashed: true }),
        text(...polar({ ...circle, radius: radius + 26 }, query), `q_{${first}}`, { hue: 'accent' }),
        text(...polar({ ...circle, radius: radius + 26 }, key), `k_{${second}}`, { hue: 'second' }),
      ]
    }),
    dot(x, middleRow, { hue: 'text' }),
  ]
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} pair
 * @param {(speed: number) => string} speedLabel
 */
function dial(x, y, pair, speedLabel) {
  const circle = { x, y, radius: 46 }
  const speed = 10_000 ** ((-2 * pair) / dimensions)
  const angle = (position * speed * 180) / Math.PI
  return [
    ring(circle),
    sector(circle, 0, angle),
    arrow([[x, y], polar({ ...circle, radius: 50 }, angle)], { hue: 'accent', width: 4 }),
    text(x + 72, y - 18, `i = ${pair}`, { anchor: 'start', bold: true }),
    text(x + 72, y + 18, speedLabel(Number(speed.toFixed(4))), { anchor: 'start', size: 24 }),
  ]
}
