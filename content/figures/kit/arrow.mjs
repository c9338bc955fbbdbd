import { element } from './element.mjs'
import { pathData } from './path-data.mjs'
import { stroke } from './stroke.mjs'
import { toward } from './toward.mjs'

const headLength = 15
const headHalfWidth = 8
/** Between the tip and what it points at, so that the head stands free of a box's border. */
const gap = 4

/**
 * Returns an arrow along straight lines with rounded corners; its tip stops just before the last point.
 *
 * @param {readonly import('./path-data.mjs').Point[]} points
 * @param {import('./stroke.mjs').Pen} [pen]
 * @returns {string}
 */
export function arrow(points, pen = {}) {
  const [before, end] = points.slice(-2)
  if (!before || !end) return ''
  const tip = toward(end, before, gap)
  const neck = toward(end, before, gap + headLength)
  const line = stroke(pathData([...points.slice(0, -1), toward(neck, end, 2)], 12), pen)
  return line + head(neck, tip, pen.hue ?? 'muted')
}

/**
 * @param {import('./path-data.mjs').Point} neck
 * @param {import('./path-data.mjs').Point} tip
 * @param {import('./palette.mjs').Hue} hue
 */
function head(neck, tip, hue) {
  const across = [((tip[1] - neck[1]) / headLength) * headHalfWidth, ((neck[0] - tip[0]) / headLength) * headHalfWidth]
  const [x = 0, y = 0] = across
  const outline = pathData([tip, [neck[0] + x, neck[1] + y], [neck[0] - x, neck[1] - y]])
  return element('path', { d: `${outline}Z`, class: `fill-${hue}` })
}
