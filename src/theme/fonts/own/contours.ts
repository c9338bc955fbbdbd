/** A point of an outline, in units of its font. */
export interface Point {
  readonly x: number
  readonly y: number
  readonly onCurve: boolean
}

type Position = readonly [number, number]

/** Farthest that a curve may leave the one that it stands for, in units of the font. */
const tolerance = 0.5

/** Returns the contours of an outline that is written as an SVG path of absolute `M`, `L`, `Q`, `C` and `Z`; its curves become quadratic ones. */
export function contoursOf(path: string): readonly (readonly Point[])[] {
  const contours: Point[][] = []
  let at: Position = [0, 0]
  for (const [, command = '', numbers = ''] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const values = (numbers.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
    const positions = Array.from(
      { length: values.length / 2 },
      (_, index): Position => [values[2 * index] ?? 0, values[2 * index + 1] ?? 0],
    )
    if (command === 'M') contours.push([])
    if (command !== 'Z') contours.at(-1)?.push(...pointsOf(command, at, positions))
    at = positions.at(-1) ?? at
  }
  return contours.map(withoutRepeatedStart).filter((contour) => contour.length > 2)
}

function pointsOf(command: string, from: Position, positions: readonly Position[]): Point[] {
  const [first, second, third] = positions
  if (command === 'C' && first && second && third) return quadratics(from, first, second, third)
  return positions.map((position, index) => point(position, index === positions.length - 1))
}

/** Parts of a cubic curve that are short enough to be quadratic; the distance shrinks with the cube of their number. */
function quadratics(start: Position, first: Position, second: Position, end: Position): Point[] {
  const bend = [0, 1].map((axis) => {
    const [p, q, r, s] = [start, first, second, end].map((position) => position[axis] ?? 0) as [
      number,
      number,
      number,
      number,
    ]
    return s - 3 * r + 3 * q - p
  })
  const distance = (Math.hypot(...bend) * Math.sqrt(3)) / 36
  const parts = Math.max(1, Math.ceil(Math.cbrt(distance / tolerance)))
  return Array.from({ length: parts }, (_, part) => {
    const [from, to] = [part / parts, (part + 1) / parts]
    const control = [0, 1].map((axis) => {
      const values = [start, first, second, end].map((position) => position[axis] ?? 0)
      const [a, b] = [valueAt(values, from), valueAt(values, to)]
      const slope = (slopeAt(values, from) - slopeAt(values, to)) * ((to - from) / 4)
      return (a + b) / 2 + slope
    }) as unknown as Position
    const onEnd = [0, 1].map((axis) =>
      valueAt(
        [start, first, second, end].map((position) => position[axis] ?? 0),
        to,
      ),
    )
    return [point(control, false), point(onEnd as unknown as Position, true)]
  }).flat()
}

function valueAt([p = 0, q = 0, r = 0, s = 0]: readonly number[], t: number): number {
  const u = 1 - t
  return u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s
}

function slopeAt([p = 0, q = 0, r = 0, s = 0]: readonly number[], t: number): number {
  const u = 1 - t
  return 3 * (u * u * (q - p) + 2 * u * t * (r - q) + t * t * (s - r))
}

function point([x, y]: Position, onCurve: boolean): Point {
  return { x: Math.round(x), y: Math.round(y), onCurve }
}

/** A contour closes by itself. */
function withoutRepeatedStart(contour: readonly Point[]): readonly Point[] {
  const [first, last] = [contour[0], contour.at(-1)]
  const isRepeated = first && last && first !== last && last.onCurve && first.x === last.x && first.y === last.y
  return isRepeated ? contour.slice(0, -1) : contour
}
