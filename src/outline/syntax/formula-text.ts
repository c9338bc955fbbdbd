import { markdownLineEnding } from 'micromark-util-character'
import { codes } from 'micromark-util-symbol'
import type { Code, Construct, Previous, State, Tokenizer } from 'micromark-util-types'
import type { Enclosed } from './formula-signs.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula'
    formulaData: 'formulaData'
  }
}

/** The characters around a formula inside a text, and what may stand between them. */
export interface Delimiters {
  readonly open: readonly [number, number?]
  readonly close: readonly [number, number?]
  readonly encloses: (enclosed: Enclosed) => boolean
}

/** Returns the syntax of formulas inside a text; the delimiters belong to the token `formula`. */
export function formulaText({ open, close, encloses }: Delimiters): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const before = characterOf(this.previous)
    let content = ''
    let matched = 0

    return (code) => {
      effects.enter('formula')
      effects.enter('formulaData')
      return opening(code)
    }

    function opening(code: Code): State | undefined {
      if (matched === open.length) return isDollar(code) ? nok(code) : inside(code)
      if (code !== open[matched]) return nok(code)
      matched += 1
      effects.consume(code)
      return opening
    }

    function inside(code: Code): State | undefined {
      if (code === codes.eof) return nok(code)
      if (code === close[0]) return closing(code)
      if (markdownLineEnding(code)) return lineEnding(code)
      take(code)
      return code === codes.backslash ? escaped : inside
    }

    function escaped(code: Code): State | undefined {
      if (code === codes.eof || markdownLineEnding(code)) return inside(code)
      take(code)
      return inside
    }

    function closing(code: Code): State | undefined {
      effects.consume(code)
      return close.length === 1 ? closed : closingEnd
    }

    function closingEnd(code: Code): State | undefined {
      if (code === close[1]) {
        effects.consume(code)
        return closed
      }
      // Where an opening delimiter follows, the search would run on for every one of them.
      if (close[0] === codes.backslash && code === open[1]) return nok(code)
      content += characterOf(close[0] ?? codes.eof)
      return close[0] === codes.backslash ? escaped(code) : inside(code)
    }

    function closed(code: Code): State | undefined {
      effects.exit('formulaData')
      effects.exit('formula')
      const isLonger = close.length > 1 && isDollar(close[0] ?? codes.eof) && isDollar(code)
      return !isLonger && encloses({ content, before, after: characterOf(code) }) ? ok(code) : nok(code)
    }

    function lineEnding(code: Code): State | undefined {
      effects.exit('formulaData')
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      effects.enter('formulaData')
      content += '\n'
      return inside
    }

    function take(code: Code): void {
      effects.consume(code)
      content += characterOf(code)
    }
  }
  return { name: 'formula', tokenize, previous: followsNoDollar }
}

/** A dollar sign that follows another one opens a formula only where the other one closes one: `$a$$b$`. */
const followsNoDollar: Previous = function (code) {
  return !isDollar(code) || this.events.at(-1)?.[1].type !== 'data'
}

function isDollar(code: Code): boolean {
  return code === codes.dollarSign
}

function characterOf(code: Code): string {
  if (code === codes.eof) return ''
  if (code >= 0) return String.fromCharCode(code)
  return markdownLineEnding(code) ? '\n' : ' '
}
