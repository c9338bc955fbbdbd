import { harmlessCss } from './harmless-css.js'
import { decodedXml, escaped, readXml, type XmlAttributes, type XmlToken } from './read-xml.js'

/** Elements that run, load or ask for something; they go with all that is in them. */
const active = new Set(
  'script,iframe,object,embed,applet,link,meta,base,form,input,button,textarea,select,video,audio,source,track,frame,frameset,portal,handler,listener,template'.split(
    ',',
  ),
)

/** Attributes that name what is loaded. */
const references = new Set(['href', 'src', 'srcset', 'data', 'action', 'formaction', 'poster', 'background', 'base'])

const pictureData = /^data:image\/(?:png|jpeg|gif|webp|avif|bmp|svg\+xml)[;,]/i

const namespaces = { svg: 'http://www.w3.org/2000/svg', xlink: 'http://www.w3.org/1999/xlink' }

/**
 * Returns an SVG that shows the same everywhere: it brings its fonts along, and what could run or ask for something is
 * taken out, since the copy beside the deck may be opened by itself. Undefined where no browser could show it.
 */
export function selfContainedSvg(svg: string, fontCss: string): string | undefined {
  const tokens = readXml(svg.replace(/^\ufeff/, '').trim())
  const root = tokens?.find((token) => token.type === 'open')
  if (!tokens || root?.type !== 'open' || localName(root.name) !== 'svg') return undefined
  const fonts = fontCss === '' ? '' : `<style>${fontCss}</style>`
  const written = withoutActive(tokens).map((token, index, all) => {
    if (token === root) return rootTag(root, svg.includes('xlink:'), fonts)
    if (token.type === 'open') return tag(token.name, token.attributes.flatMap(harmlessAttribute), token.closed)
    if (token.type === 'close') return `</${token.name}>`
    return isStyle(all[index - 1]) ? escaped(harmlessCss(decodedXml(token.value))) : token.value
  })
  return written.join('').trim()
}

/** Neighbouring texts become one, so that nothing hides between them. */
function withoutActive(tokens: readonly XmlToken[]): XmlToken[] {
  const kept: XmlToken[] = []
  let leftOut = 0
  for (const token of tokens) {
    if (leftOut > 0) leftOut += depthChange(token)
    else if (token.type === 'open' && isActive(token)) leftOut = depthChange(token)
    else addToken(kept, token)
  }
  return kept
}

function addToken(kept: XmlToken[], token: XmlToken): void {
  const last = kept.at(-1)
  if (token.type === 'text' && last?.type === 'text') {
    kept[kept.length - 1] = { type: 'text', value: last.value + token.value }
  } else kept.push(token)
}

function depthChange(token: XmlToken): number {
  if (token.type === 'open') return token.closed ? 0 : 1
  return token.type === 'close' ? -1 : 0
}

function isStyle(token: XmlToken | undefined): boolean {
  return token?.type === 'open' && localName(token.name) === 'style'
}

type OpenToken = XmlToken & { type: 'open' }

/** An animation could put an address where there was none. */
function isActive({ name, attributes }: OpenToken): boolean {
  const local = localName(name)
  if (active.has(local)) return true
  const animated = attributes.find(([attribute]) => attribute === 'attributeName')?.[1] ?? ''
  return /^(?:animate|set)/.test(local) && /href|^on|^src$/i.test(animated)
}

function rootTag({ name, attributes, closed }: OpenToken, usesXlink: boolean, fonts: string): string {
  const kept = attributes.flatMap(harmlessAttribute)
  const all = [...kept, ...missingNamespaces(name, kept, usesXlink)]
  return closed ? `${tag(name, all, false)}${fonts}</${name}>` : tag(name, all, false) + fonts
}

function tag(name: string, attributes: XmlAttributes, closed: boolean): string {
  const written = attributes.map(([attribute, value]) => ` ${attribute}="${value}"`).join('')
  return `<${name}${written}${closed ? '/' : ''}>`
}

function harmlessAttribute([name, value]: XmlAttributes[number]): XmlAttributes {
  const local = localName(name)
  if (local.startsWith('on') || local === 'ping' || local === 'srcdoc' || local === 'nonce') return []
  const read = decodedXml(value)
  if (references.has(local)) {
    const address = read.replace(/[\s\p{Cc}]/gu, '')
    return address.startsWith('#') || pictureData.test(address) ? [[name, value]] : []
  }
  if (name.startsWith('xmlns') || !/[\\(]|@import/i.test(read)) return [[name, value]]
  const harmless = harmlessCss(read)
  return [[name, harmless === read ? value : escaped(harmless)]]
}

/** Without its namespaces an SVG is shown inside a page but not as a picture. */
function missingNamespaces(name: string, attributes: XmlAttributes, usesXlink: boolean): XmlAttributes {
  const declared = new Set(attributes.map(([attribute]) => attribute))
  const prefix = name.includes(':') ? `xmlns:${name.split(':')[0]}` : 'xmlns'
  return [
    ...(declared.has(prefix) ? [] : [[prefix, namespaces.svg] as const]),
    ...(declared.has('xmlns:xlink') || !usesXlink ? [] : [['xmlns:xlink', namespaces.xlink] as const]),
  ]
}

function localName(name: string): string {
  return (name.split(':').at(-1) ?? name).toLowerCase()
}
