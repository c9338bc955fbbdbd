/** One piece of an XML file, in the order of the file. */
export type XmlToken =
  | { readonly type: 'open'; readonly name: string; readonly attributes: XmlAttributes; readonly closed: boolean }
  | { readonly type: 'close'; readonly name: string }
  /** Text as it is written, entities and all. */
  | { readonly type: 'text'; readonly value: string }

/** Attributes in order, with values as they are written between their quotes. */
export type XmlAttributes = readonly (readonly [name: string, value: string])[]

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' }

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>|<\/([^\s>]+)\s*>|<([\p{L}_][^\s/>]*)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/giuy
const attribute = /([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * Returns the tags and texts of an XML file without its comments, instructions and document type, whose own entities are
 * put in where they are used; undefined where the file is not well formed, which no browser would show.
 */
export function readXml(xml: string): XmlToken[] | undefined {
  const entities = entitiesOf(xml)
  const tokens: XmlToken[] = []
  let end = 0
  for (const match of xml.matchAll(token)) {
    end += match[0].length
    const found = tokenOf(match, entities)
    if (found) tokens.push(found)
  }
  return end === xml.length && isBalanced(tokens) ? tokens : undefined
}

/** Undefined for comments, instructions and the document type. */
function tokenOf(match: RegExpMatchArray, entities: ReadonlyMap<string, string>): XmlToken | undefined {
  const [all, literal, closing, opening, attributes = '', slash] = match
  if (literal !== undefined) return { type: 'text', value: escaped(literal) }
  if (closing !== undefined) return { type: 'close', name: closing }
  if (opening !== undefined) {
    return { type: 'open', name: opening, attributes: attributesOf(attributes, entities), closed: slash !== '' }
  }
  return all.startsWith('<') ? undefined : { type: 'text', value: mended(all, entities) }
}

function isBalanced(tokens: readonly XmlToken[]): boolean {
  const open: string[] = []
  return (
    tokens.every((token) => {
      if (token.type === 'open' && !token.closed) open.push(token.name)
      return token.type !== 'close' || open.pop() === token.name
    }) && open.length === 0
  )
}

/** Returns text or the value of an attribute with its entities read. */
export function decodedXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, digits, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? all
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}

/** Returns text as it is written in XML, also between double quotes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function attributesOf(text: string, entities: ReadonlyMap<string, string>): XmlAttributes {
  return [...text.matchAll(attribute)].map(([, name = '', double, single]) => [
    name,
    mended(double ?? (single ?? '').replaceAll('"', '&quot;'), entities),
  ])
}

/** Entities of the file's own; one that holds others or tags could grow without end and stays unknown. */
function entitiesOf(xml: string): ReadonlyMap<string, string> {
  const declared = xml.matchAll(/<!ENTITY\s+(\w+)\s+(?:"([^"&<%]{0,1000})"|'([^'&<%]{0,1000})')\s*>/g)
  return new Map([...declared].map(([, name = '', double, single]) => [name, escaped(double ?? single ?? '')]))
}

/** Names of entities that XML does not know would make the whole file unreadable. */
function mended(text: string, entities: ReadonlyMap<string, string>): string {
  return text.replace(/&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[0-9a-fA-F]+);)(?:(\w+);)?/g, (all, name?: string) => {
    const known = name && (entities.get(name) ?? (Object.hasOwn(named, name) ? escaped(named[name] ?? '') : undefined))
    return known ?? `&amp;${all.slice(1)}`
  })
}
