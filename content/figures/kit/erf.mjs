/**
 * Returns the error function to the precision of numbers, by the series whose terms are all of one sign.
 *
 * @param {number} x Between -5 and 5.
 * @returns {number}
 */
export function erf(x) {
  let term = x
  let sum = x
  for (let index = 1; Math.abs(term) > Math.abs(sum) * Number.EPSILON; index++) {
    term *= (2 * x * x) / (2 * index + 1)
    sum += term
  }
  return ((2 / Math.sqrt(Math.PI)) * sum) / Math.exp(x * x)
}
