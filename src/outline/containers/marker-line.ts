import { markdownLineEnding } from 'micromark-util-character'
import { codes } from 'micromark-util-symbol'
import type { Code, Construct, Effects, State, TokenizeContext, Tokenizer, TokenType } from 'micromark-util-types'

/** A stretch of a marker line: what it is, and how many characters it has, at least one. */
export interface LinePart {
  readonly type: 'containerSyntax' | 'containerName' | 'containerAttributes' | 'containerTitle'
  readonly length: number
}

/** A line that opens or closes a container. */
export interface MarkerLine {
  readonly type: TokenType
  /** All of the line, in order. */
  readonly parts: readonly LinePart[]
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    containerLine: 'containerLine'
    containerSyntax: 'containerSyntax'
    containerName: 'containerName'
    containerAttributes: 'containerAttributes'
    containerTitle: 'containerTitle'
  }
}

/** Returns a tokenizer of the rest of a line that `read` understands: one token for the line, one for each part. */
export function markerLineTokenizer(read: (line: string) => MarkerLine | undefined): Tokenizer {
  return function tokenizeMarkerLine(effects, ok, nok) {
    let line: MarkerLine | undefined
    const look = lookAhead(this, (text) => {
      line = read(text)
      return line !== undefined
    })
    return effects.check(look, (code) => (line ? enterLine(effects, line, ok)(code) : nok(code)), nok)
  }
}

/** A construct that reads to the end of the line and succeeds if `accepts` does. */
function lookAhead(context: TokenizeContext, accepts: (line: string) => boolean): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      return (code) => {
        effects.enter('containerLine')
        return inside(code)
      }

      function inside(code: Code): State | undefined {
        if (code !== codes.eof && !markdownLineEnding(code)) {
          effects.consume(code)
          return inside
        }
        const line = context.sliceSerialize(effects.exit('containerLine'))
        return accepts(line) ? ok(code) : nok(code)
      }
    },
  }
}

function enterLine(effects: Effects, { type, parts }: MarkerLine, ok: State): State {
  let index = 0
  return (code) => {
    effects.enter(type)
    return next(code)
  }

  function next(code: Code): State | undefined {
    const part = parts[index]
    index += 1
    if (part) return enterPart(effects, part, next)(code)
    effects.exit(type)
    return ok(code)
  }
}

function enterPart(effects: Effects, { type, length }: LinePart, ok: State): State {
  let left = length
  return (code) => {
    effects.enter(type)
    // The parser of inline content takes over where the type of a token is `chunkText`.
    if (type === 'containerTitle') effects.enter('chunkText', { contentType: 'text' })
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    // A tab is one character of the line, but a code for each column that it fills.
    if (left === 0 && code !== codes.virtualSpace) return after(code)
    if (code !== codes.virtualSpace) left -= 1
    effects.consume(code)
    return inside
  }

  function after(code: Code): State | undefined {
    if (type === 'containerTitle') effects.exit('chunkText')
    effects.exit(type)
    return ok(code)
  }
}
