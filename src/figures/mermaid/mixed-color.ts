/** Returns a share of one colour mixed into another; colours that are no hexadecimal numbers stay as they are. */
export function mixed(color: string, into: string, share: number): string {
  const [one, other] = [channels(color), channels(into)]
  if (!one || !other) return color
  const mix = one.map((value, index) => Math.round(value * share + (other[index] ?? 0) * (1 - share)))
  return `#${mix.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function channels(color: string): number[] | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color)
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)
  const digits = short?.slice(1).map((digit) => digit + digit) ?? long?.slice(1)
  return digits?.map((pair) => Number.parseInt(pair, 16))
}
