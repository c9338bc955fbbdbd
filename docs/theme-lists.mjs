// Writes the lists of tokens and classes in themes/README.md from what they are made of: base.tokens.json with its
// descriptions, and the words for classes and measures in theme-words.json.
// Usage: node docs/theme-lists.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {{ readonly names: readonly string[], readonly on: string, readonly meaning: string }} ClassWords
 * @typedef {{ readonly measures: Readonly<Record<string, string>>, readonly classes: readonly ClassWords[], readonly ofOthers: readonly string[] }} Words
 * @typedef {{ readonly with: string, readonly share: number }} Mix
 * @typedef {{ readonly $value: unknown, readonly $description?: string, readonly $extensions?: { readonly lectern?: { readonly mix?: Mix } } }} Token
 * @typedef {{ readonly [name: string]: Tree | Token | string }} Tree
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = path.join(root, 'themes/README.md')

/** @type {Words} */
export const themeWords = JSON.parse(readFileSync(path.join(root, 'docs/theme-words.json'), 'utf8'))

/** Returns the text of themes/README.md with its lists as they have to be; throws where a token has no description. */
export function themesReadme() {
  /** @type {Tree} */
  const tokens = JSON.parse(readFileSync(path.join(root, 'themes/base.tokens.json'), 'utf8'))
  const lists = { tokens: tokenList(tokens), classes: classList() }
  return Object.entries(lists).reduce(replaced, readFileSync(readme, 'utf8'))
}

/**
 * @param {string} text
 * @param {readonly [string, string]} list Its name, and what stands between its marks.
 */
function replaced(text, [name, list]) {
  const [begin, end] = [`<!-- ${name}: written by docs/theme-lists.mjs -->`, `<!-- end of ${name} -->`]
  const [before = '', rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`themes/README.md has no marks for ${name}: ${begin} and ${end}`)
  return `${before}${begin}\n\n${list}\n${end}${after}`
}

/** @param {Tree} tokens */
function tokenList(tokens) {
  const rows = ['primitive', 'semantic', 'component'].flatMap((group) => tokenRows([group], tokens[group]))
  const measures = Object.entries(themeWords.measures).map(([name, meaning]) => `| \`${name}\` | | ${meaning} |`)
  return table(['token', 'by default', 'meaning'], [...rows, ...measures])
}

/**
 * @param {readonly string[]} place
 * @param {Tree | Token | string | undefined} tree
 * @returns {string[]}
 */
function tokenRows(place, tree) {
  if (typeof tree !== 'object') return []
  if (isToken(tree)) return [tokenRow(place, tree)]
  return Object.entries(tree).flatMap(([name, member]) => (name.startsWith('$') ? [] : tokenRows([...place, name], member)))
}

/**
 * @param {Tree | Token} tree
 * @returns {tree is Token}
 */
function isToken(tree) {
  return '$value' in tree
}

/**
 * @param {readonly string[]} place
 * @param {Token} token
 */
function tokenRow(place, { $value, $description, $extensions }) {
  if (!$description) throw new Error(`base.tokens.json: ${place.join('.')} has no $description; say what it is for`)
  const mix = $extensions?.lectern?.mix
  const value = mix ? `${shown($value)} with ${Math.round(100 * mix.share)} % of ${shown(mix.with)}` : shown($value)
  return `| \`--${place.slice(1).join('-')}\` | ${value} | ${$description} |`
}

/** @param {unknown} value */
function shown(value) {
  if (Array.isArray(value)) return `${value.slice(0, 3).join(', ')} …`
  if (typeof value !== 'object' || value === null) return `\`${String(value).replace(/^\{\w+\.(.*)\}$/, asProperty)}\``
  if ('unit' in value && 'value' in value) return `${value.value} ${value.unit}`
  if ('hex' in value) return `\`${value.hex}\``
  return 'none'
}

/**
 * @param {string} _
 * @param {string} place Path of a token without its group.
 */
function asProperty(_, place) {
  return `--${place.replaceAll('.', '-')}`
}

function classList() {
  const rows = themeWords.classes.map(({ names, on, meaning }) => `| ${names.map((name) => `\`${name}\``).join(' ')} | ${on} | ${meaning} |`)
  return table(['class', 'on', 'meaning'], rows)
}

/**
 * @param {readonly string[]} head
 * @param {readonly string[]} rows
 */
function table(head, rows) {
  return `| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${rows.join('\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(readme, themesReadme())
