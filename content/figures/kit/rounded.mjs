/**
 * Returns a number rounded to hundredths, so that figures are short and the same on every machine.
 *
 * @param {number} value
 * @returns {number}
 */
export function rounded(value) {
  // Adding 0 turns -0 into 0.
  return Math.round(value * 100) / 100 + 0
}
