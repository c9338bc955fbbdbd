import { escaped } from '../../figures/svg/read-xml.js'

/** Returns an XML file with the names that PresentationML uses. */
export function xmlFile(root: string, attributes: string, content: string): string {
  const names =
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
  return `${xmlHead}<${root} ${names}${attributes}>${content}</${root}>`
}

/** How XML files begin. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Returns text as XML holds it, without the characters that it cannot hold. */
export function xmlText(text: string): string {
  return escaped(text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''))
}

/** Returns a file of relationships: the type of each and its target; the first is `rId1`. */
export function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const items = list.map(([type, target], index) => {
    const url =
      type === 'core-properties' ? 'http://schemas.openxmlformats.org/package/2006/relationships/metadata' : base
    return `<Relationship Id="rId${index + 1}" Type="${url}/${type}" Target="${target}"/>`
  })
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`
}
