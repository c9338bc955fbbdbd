import { box } from './box.mjs'

/** Side of a token's square. */
export const tokenSide = 28
/** From one token of a row to the next. */
export const tokenPitch = 36

/**
 * Returns a row of tokens around a middle: `v` is a filled square, any other letter an empty one.
 *
 * @param {number} middle
 * @param {number} y Of the upper border.
 * @param {string} kinds One letter for each token.
 * @returns {string[]}
 */
export function tokens(middle, y, kinds) {
  const left = middle - ((kinds.length - 1) * tokenPitch + tokenSide) / 2
  return [...kinds].map((kind, index) => {
    const area = { x: left + index * tokenPitch, y, width: tokenSide, height: tokenSide }
    return box(area, '', { tone: kind === 'v' ? 'solid' : 'plain', radius: 5 })
  })
}
