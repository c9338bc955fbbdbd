import { markdownLineEnding, markdownSpace } from 'micromark-util-character'
import { codes } from 'micromark-util-symbol'
import type { Code, Construct, Effects, State, Tokenizer } from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formulaBlock: 'formulaBlock'
    formulaFence: 'formulaFence'
    formulaValue: 'formulaValue'
  }
}

/** The characters around a displayed formula, and what its first line may hold besides. */
export interface BlockDelimiters {
  readonly open: readonly [number, number]
  readonly close: readonly [number, number]
  readonly displays: (content: string) => boolean
}

/** Lines, counted from 1, on which no displayed formula begins. */
export type RefusedLines = Pick<ReadonlySet<number>, 'has'>

/**
 * Returns the syntax of displayed formulas: the opening delimiter begins a line, the closing one ends the same line or a
 * later one. Past its first line a formula can no longer be given up: one that is never closed goes to the end of its
 * paragraph, or of everything when nothing follows its opening, and `brokenFormulas` finds it.
 */
export function formulaBlock({ open, close, displays }: BlockDelimiters, refused: RefusedLines): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    let width = 2
    let closingFence: Construct = { partial: true, tokenize: closingFenceTokenizer(close, width) }
    let isFirstLine = true
    let first = ''

    return (code) => {
      if (refused.has(this.now().line)) return nok(code)
      effects.enter('formulaBlock')
      effects.enter('formulaFence')
      effects.consume(code)
      return openingEnd
    }

    function openingEnd(code: Code): State | undefined {
      if (code !== open[1]) return nok(code)
      effects.consume(code)
      return openingRest
    }

    // Longer runs of dollar signs are fences that only as long a run closes.
    function openingRest(code: Code): State | undefined {
      if (code === codes.dollarSign && code === open[0]) {
        width += 1
        effects.consume(code)
        return openingRest
      }
      closingFence = { partial: true, tokenize: closingFenceTokenizer(close, width) }
      effects.exit('formulaFence')
      return between(code)
    }

    function between(code: Code): State | undefined {
      if (isLineEnd(code)) return lineEnd(code)
      return code === close[0] ? effects.attempt(closingFence, closed, valueStart)(code) : valueStart(code)
    }

    function valueStart(code: Code): State | undefined {
      effects.enter('formulaValue')
      return take(code)
    }

    function value(code: Code): State | undefined {
      if (!isLineEnd(code) && code !== close[0]) return take(code)
      effects.exit('formulaValue')
      return between(code)
    }

    function take(code: Code): State | undefined {
      if (isFirstLine) first += code !== codes.eof && code > 0 ? String.fromCharCode(code) : ' '
      effects.consume(code)
      return code === codes.backslash ? escaped : value
    }

    function escaped(code: Code): State | undefined {
      if (isLineEnd(code)) return value(code)
      take(code)
      return value
    }

    function closed(code: Code): State | undefined {
      return isFirstLine && !beginsFormula() ? nok(code) : end(code)
    }

    function lineEnd(code: Code): State | undefined {
      const isOpeningAlone = first.trim() === ''
      if (isFirstLine && !isOpeningAlone && !beginsFormula()) return nok(code)
      isFirstLine = false
      if (code === codes.eof) return end(code)
      return isOpeningAlone ? nextLine(code) : effects.check(blankLine, end, nextLine)(code)
    }

    function beginsFormula(): boolean {
      return width === 2 && displays(first) && !first.includes(String.fromCharCode(...close))
    }

    function nextLine(code: Code): State | undefined {
      return effects.attempt(continuedLine, between, end)(code)
    }

    function end(code: Code): State | undefined {
      effects.exit('formulaBlock')
      return ok(code)
    }
  }
  return { name: 'mathFlow', concrete: true, tokenize }
}

/** The closing delimiter ends its line. */
function closingFenceTokenizer(close: readonly [number, number], width: number): Tokenizer {
  return (effects, ok, nok) => {
    let matched = 0
    return (code) => {
      effects.enter('formulaFence')
      return sequence(code)
    }

    function sequence(code: Code): State | undefined {
      if (matched === width) return after(code)
      if (code !== close[Math.min(matched, 1)]) return nok(code)
      matched += 1
      effects.consume(code)
      return sequence
    }

    function after(code: Code): State | undefined {
      if (markdownSpace(code)) {
        effects.consume(code)
        return after
      }
      if (!isLineEnd(code)) return nok(code)
      effects.exit('formulaFence')
      return ok(code)
    }
  }
}

function consumeLineEnd(effects: Effects, code: Code): void {
  effects.enter('lineEnding')
  effects.consume(code)
  effects.exit('lineEnding')
}

/** A line end before a line of the same container; a lazy one would belong to the paragraph of a quote. */
const continuedLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      consumeLineEnd(effects, code)
      return (next) => (this.parser.lazy[this.now().line] ? nok(next) : ok(next))
    }
  },
}

/** A line end before a blank line or the end of the container. */
const blankLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      consumeLineEnd(effects, code)
      return whitespace
    }

    function whitespace(code: Code): State | undefined {
      if (!markdownSpace(code)) return isLineEnd(code) ? ok(code) : nok(code)
      effects.enter('whitespace')
      effects.consume(code)
      effects.exit('whitespace')
      return whitespace
    }
  },
}

function isLineEnd(code: Code): boolean {
  return code === codes.eof || markdownLineEnding(code)
}
