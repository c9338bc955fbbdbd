import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { suggestion } from '../../diagnostics/nearest.js'
import { type DesignToken, type Mix, type TokenGroup, type TokenType, tokenGroups, tokenTypes } from './design-token.js'
import { jsonFault } from './json-fault.js'
import type { ThemeProblem } from './theme-problem.js'

/** The tokens of a file in their order, and what is wrong with how they are written. */
export interface ReadTokens {
  readonly tokens: readonly DesignToken[]
  readonly problems: readonly ThemeProblem[]
}

/** What a group hands down to what is inside. */
interface Surroundings {
  readonly group: TokenGroup
  readonly path: readonly string[]
  readonly type: TokenType | undefined
}

/**
 * Reads a token file in the shape of the Design Tokens Community Group (2025.10): JSON with the groups `primitive`,
 * `semantic` and `component`.
 *
 * @param file the file as messages name it
 */
export function readTokens(text: string, file: string): ReadTokens {
  const fault = jsonFault(text)
  if (fault) return { tokens: [], problems: [{ file, ...fault }] }
  return new TokenReader(text, file).read()
}

/** Walks the JSON by a YAML parser, which knows the line of each key; JSON is YAML. */
class TokenReader {
  readonly #file: string
  readonly #text: string
  readonly #lines = new LineCounter()
  readonly #tokens: DesignToken[] = []
  readonly #problems: ThemeProblem[] = []

  constructor(text: string, file: string) {
    this.#text = text
    this.#file = file
  }

  read(): ReadTokens {
    const document = parseDocument(this.#text, { lineCounter: this.#lines, prettyErrors: false, schema: 'json' })
    for (const { pos, message } of document.errors) this.#problem(this.#lines.linePos(pos[0]).line, message)
    if (isMap(document.contents)) this.#readGroups(document.contents)
    else this.#problem(1, 'expected { "primitive": …, "semantic": …, "component": … }')
    return { tokens: this.#tokens, problems: this.#problems }
  }

  #readGroups(root: YAMLMap): void {
    for (const pair of root.items) {
      const name = keyOf(pair)
      const group = tokenGroups.find((known) => known === name)
      if (group !== undefined) this.#readMembers(pair, { group, path: [group], type: undefined })
      else if (!name.startsWith('$')) {
        const hint = suggestion(name, tokenGroups) || `; the groups are ${tokenGroups.join(', ')}`
        this.#problem(this.#lineOf(pair), `unknown group ${name}${hint}`)
      }
    }
  }

  #readMembers(pair: Pair, around: Surroundings): void {
    const map = pair.value
    if (!isMap(map)) {
      this.#problem(this.#lineOf(pair), `${around.path.join('.')} is no token; write { "$value": … }`)
      return
    }
    const type = this.#typeOf(map, around.type)
    if (map.has('$value')) this.#readToken(pair, map, { ...around, type })
    for (const unread of ['$ref', '$extends', '$root']) {
      const there = pairOf(map, unread)
      if (there) this.#problem(this.#lineOf(there), `${unread} is not read; refer to a token with "{path.of.token}"`)
    }
    if (map.has('$value')) return
    for (const member of map.items) {
      const name = keyOf(member)
      if (!name.startsWith('$')) this.#readMembers(member, { ...around, path: [...around.path, name], type })
    }
  }

  #readToken(pair: Pair, map: YAMLMap, { group, path, type }: Surroundings): void {
    const line = this.#lineOf(pair)
    const nested = map.items.map(keyOf).find((name) => !name.startsWith('$'))
    if (nested !== undefined)
      this.#problem(line, `${path.join('.')} has a $value and ${nested}; a token holds no tokens`)
    const whole = map.toJSON() as Readonly<Record<string, unknown>>
    this.#tokens.push({
      group,
      path: path.join('.'),
      property: `--${path.slice(1).join('-')}`,
      type,
      value: whole['$value'],
      mix: this.#mixOf(whole['$extensions'], line),
      file: this.#file,
      line,
    })
  }

  #typeOf(map: YAMLMap, inherited: TokenType | undefined): TokenType | undefined {
    const pair = pairOf(map, '$type')
    if (!pair) return inherited
    const name = String(map.get('$type'))
    const type = tokenTypes.find((known) => known === name)
    if (type === undefined) {
      const hint = suggestion(name, tokenTypes) || `; themes are made of ${tokenTypes.join(', ')}`
      this.#problem(this.#lineOf(pair), `unknown $type ${name}${hint}`)
    }
    return type
  }

  #mixOf(extensions: unknown, line: number): Mix | undefined {
    const mix = memberOf(memberOf(extensions, 'lectern'), 'mix')
    if (mix === undefined) return undefined
    const path = /^\{([^{}]+)\}$/.exec(String(memberOf(mix, 'with')))?.[1]
    const share = memberOf(mix, 'share')
    if (path !== undefined && typeof share === 'number' && share >= 0 && share <= 1) return { path, share }
    this.#problem(line, 'expected mix as { "with": "{path.of.color}", "share": a number from 0 to 1 }')
    return undefined
  }

  #lineOf(pair: Pair): number {
    const start = (pair.key as Node | null)?.range?.[0] ?? 0
    return this.#lines.linePos(start).line
  }

  #problem(line: number, message: string): void {
    this.#problems.push({ file: this.#file, line, message })
  }
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : ''
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === name)
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}
