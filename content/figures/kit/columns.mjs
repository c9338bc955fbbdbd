/**
 * Returns equally wide columns with equal gaps.
 *
 * @param {number} count
 * @param {{ readonly from: number, readonly to: number, readonly gap: number }} space
 * @returns {{ readonly x: number, readonly width: number, readonly middle: number }[]}
 */
export function columns(count, { from, to, gap }) {
  const width = (to - from - gap * (count - 1)) / count
  return Array.from({ length: count }, (_, index) => {
    const x = from + index * (width + gap)
    return { x, width, middle: x + width / 2 }
  })
}
