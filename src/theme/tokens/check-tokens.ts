import { suggestion } from '../../diagnostics/nearest.js'
import { aliasOf, type DesignToken, type TokenType } from './design-token.js'
import type { ThemeProblem } from './theme-problem.js'
import { cssValue } from './token-value.js'

/** A theme's tokens, and what they are checked against. */
export interface TokensToCheck {
  readonly own: readonly DesignToken[]
  readonly base: readonly DesignToken[]
  /** Both, by path. */
  readonly merged: ReadonlyMap<string, DesignToken>
  /** Custom properties that the theme's own rules use. */
  readonly used: ReadonlySet<string>
}

/** Returns what is wrong with a theme's tokens: names that nothing knows, references that lead nowhere, values of a wrong type. */
export function checkTokens(request: TokensToCheck): readonly ThemeProblem[] {
  return request.own.flatMap((token) => {
    const message = faultOf(token, request)
    return message === undefined ? [] : [{ file: token.file, line: token.line, message: `${token.path} ${message}` }]
  })
}

function faultOf(token: DesignToken, request: TokensToCheck): string | undefined {
  return (
    nameFault(token, request) ??
    referenceFault(token, aliasOf(token.value), request) ??
    referenceFault(token, token.mix?.path, request) ??
    typeFault(token, request)
  )
}

function nameFault({ group, path, property }: DesignToken, { base, merged, used }: TokensToCheck): string | undefined {
  const twin = [...merged.values()].find((other) => other.property === property && other.path !== path)
  if (twin) return `and ${twin.path} are both ${property} in CSS; rename one`
  if (group === 'primitive' || base.some((known) => known.path === path)) return undefined
  if (group === 'component' && used.has(property)) return undefined
  const known = base.filter((candidate) => candidate.group === group).map((candidate) => candidate.path)
  return `is no token that anything uses${suggestion(path, known) || '; themes/README.md lists the tokens'}`
}

function referenceFault(token: DesignToken, target: string | undefined, { merged }: TokensToCheck): string | undefined {
  if (target === undefined) return undefined
  if (!merged.has(target)) {
    return `refers to {${target}}, which is not there${suggestion(target, merged.keys()) || '; give it a token or another reference'}`
  }
  const round = circle(token.path, merged)
  return round && `refers to itself: ${round.join(' → ')}; give one of them a value`
}

/** The way from a token back to itself, if there is one. */
function circle(start: string, merged: ReadonlyMap<string, DesignToken>): readonly string[] | undefined {
  const walk = (path: string, way: readonly string[]): readonly string[] | undefined => {
    const token = merged.get(path)
    for (const next of [aliasOf(token?.value), token?.mix?.path]) {
      if (next === start) return [...way, start]
      if (next === undefined || way.includes(next)) continue
      const found = walk(next, [...way, next])
      if (found) return found
    }
    return undefined
  }
  return walk(start, [start])
}

function typeFault(token: DesignToken, request: TokensToCheck): string | undefined {
  const expected = request.base.find(({ path }) => path === token.path)?.type
  const type = typeOf(token, request)
  if (type === undefined)
    return 'has no $type; write "$type": "color", "dimension", "fontFamily" or "number" beside its $value'
  if (expected !== undefined && type !== expected) return `is a ${type}, expected a ${expected}`
  if (token.mix && type !== 'color') return 'is no colour; only colours are mixed'
  if (aliasOf(token.value) !== undefined) return aliasFault(token, type, request)
  const value = cssValue(type, token.value)
  return 'expected' in value ? `is ${written(token.value)}, expected ${value.expected}` : undefined
}

function aliasFault(token: DesignToken, type: TokenType, request: TokensToCheck): string | undefined {
  const target = request.merged.get(aliasOf(token.value) ?? '')
  const other = target && typeOf(target, request)
  return other === undefined || other === type
    ? undefined
    : `is a ${type} and refers to {${target?.path}}, which is a ${other}`
}

/** What a token says itself, else what the base says of it, else what it refers to is. */
function typeOf(token: DesignToken, { base, merged }: TokensToCheck): TokenType | undefined {
  let current: DesignToken | undefined = token
  for (let step = 0; current && step <= merged.size; step++) {
    const { path, type, value }: DesignToken = current
    const known = type ?? base.find((candidate) => candidate.path === path)?.type
    if (known !== undefined) return known
    current = merged.get(aliasOf(value) ?? '')
  }
  return undefined
}

function written(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value)
  return json.length <= 60 ? json : `${json.slice(0, 57)}…`
}
