/**
 * Returns an SVG that shows the same everywhere: it brings its fonts along, and what could run is taken out, since the
 * copy beside the deck may be opened by itself.
 */
export function selfContainedSvg(svg: string, fontCss: string): string {
  const still = svg
    .replace(/<(?:[\w.-]+:)?script\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:[\w.-]+:)?script\s*>)/gi, '')
    .replace(/\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*')/gi, '')
    .replace(/(href\s*=\s*["'])\s*javascript:[^"']*/gi, '$1#')
  const open = /<svg\b[^>]*>/i.exec(still)
  if (!open || fontCss === '') return still
  const end = open.index + open[0].length
  return `${still.slice(0, end)}<style>${fontCss}</style>${still.slice(end)}`
}

/** Returns the labels that an SVG draws, in the order of the file. */
export function labelsOfSvg(svg: string): string[] {
  const texts = [...svg.matchAll(/<text\b[\s\S]*?<\/text\s*>/gi)].map(([text]) => text.replace(/<[^>]*>/g, ''))
  return texts.map((text) => decoded(text).replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (all, hex, digits, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? all
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}
