/** Where a text stops being JSON, and how to put it right. */
export interface JsonFault {
  /** Counted from 1. */
  readonly line: number
  readonly message: string
}

/** Returns why a text is no JSON; undefined when it is. */
export function jsonFault(text: string): JsonFault | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const line = text.slice(0, offsetOf(reason, text)).trimEnd().split('\n').length
    const what = reason.replace(/(?: in JSON)? at position.*$|, (?:\.\.\.)?".*is not valid JSON$/s, '')
    return { line, message: `no valid JSON (${what}); look for a missing or extra comma, quote or bracket` }
  }
}

/** Characters that V8 quotes before the one that it did not expect, where it gives no position. */
const quotedBefore = 10

function offsetOf(reason: string, text: string): number {
  const position = /position (\d+)/.exec(reason)?.[1]
  if (position !== undefined) return Number(position)
  const [, token = '', dots = '', quoted = ''] =
    /^Unexpected token '(.*?)', (\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(reason) ?? []
  if (quoted === '') return text.length
  return text.indexOf(quoted) + (dots === '' ? quoted.indexOf(token) : quotedBefore)
}
