import { decodedXml } from './read-xml.js'

/** Returns the labels that an SVG draws, in the order of the file. */
export function labelsOfSvg(svg: string): string[] {
  const blocks = svg.matchAll(/<(text|foreignObject)\b[\s\S]*?<\/\1\s*>/gi)
  const texts = [...blocks].map(([text]) =>
    text.replace(/<(?:br|\/p|\/div|tspan[^>]*\sdy=)[^>]*>/gi, ' ').replace(/<[^>]*>/g, ''),
  )
  return texts.map((text) => decodedXml(text).replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
}
