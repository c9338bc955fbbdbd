const sizes: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, em: 16, rem: 16, '': 1 }

/**
 * Returns the size of an SVG's smallest text at the width given, px; undefined where the SVG has no text, or scales it
 * by itself, so that the size cannot be read from the file.
 */
export function smallestText(svg: string, width: number): number | undefined {
  const texts = [...svg.matchAll(/<text\b[\s\S]*?<\/text\s*>/gi)].map(([text]) => text)
  if (texts.length === 0 || /\b(?:scale|matrix)\(/i.test(svg)) return undefined
  const declared = [...svg.matchAll(/font-size\s*(?:=\s*["']|:)\s*(\d*\.?\d+)(px|pt|r?em)?(?=[;"'\s}<!])/gi)]
  const known = declared.map(([, size, unit = '']) => Number(size) * (sizes[unit.toLowerCase()] ?? 1))
  const [, , viewWidth = width] = viewBox(svg)
  return Math.min(...(known.length > 0 ? known : [16])) * (width / viewWidth)
}

function viewBox(svg: string): number[] {
  const values =
    /<svg\b[^>]*?\sviewBox\s*=\s*["']([^"']*)/i
      .exec(svg)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  return values.length === 4 && values.every(Number.isFinite) && (values[2] ?? 0) > 0 ? values : []
}
