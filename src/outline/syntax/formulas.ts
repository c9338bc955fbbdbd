import type { CompileContext, Extension as TreeExtension } from 'mdast-util-from-markdown'
import type {} from 'mdast-util-math'
import { codes } from 'micromark-util-symbol'
import type { Extension, Token } from 'micromark-util-types'
import type { Processor } from 'unified'
import { formulaBlock, type RefusedLines } from './formula-block.js'
import {
  isDisplayed,
  isDisplayedInBrackets,
  isFormulaInBrackets,
  isFormulaInDollars,
  isFormulaInDoubleDollars,
  isFormulaInParentheses,
} from './formula-signs.js'
import { formulaText } from './formula-text.js'

const { backslash, dollarSign: dollar } = codes
const brackets = {
  open: [backslash, codes.leftSquareBracket],
  close: [backslash, codes.rightSquareBracket],
} as const
const parentheses = {
  open: [backslash, codes.leftParenthesis],
  close: [backslash, codes.rightParenthesis],
} as const
const doubleDollars = { open: [dollar, dollar], close: [dollar, dollar] } as const

/**
 * Teaches a parser the formulas of TeX, `$…$`, `$$…$$`, `\(…\)` and `\[…\]`, as inline and displayed formulas. Dollar
 * signs before amounts and names of variables stay text, and so do escaped parentheses and brackets.
 */
export function formulas(this: Processor, refused: RefusedLines = new Set()): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push(syntax(refused))
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push(tree)
}

function syntax(refused: RefusedLines): Extension {
  return {
    flow: {
      [dollar]: formulaBlock({ ...doubleDollars, displays: isDisplayed }, refused),
      [backslash]: formulaBlock({ ...brackets, displays: isDisplayedInBrackets }, refused),
    },
    text: {
      [dollar]: [
        formulaText({ ...doubleDollars, encloses: isFormulaInDoubleDollars }),
        formulaText({ open: [dollar], close: [dollar], encloses: isFormulaInDollars }),
      ],
      [backslash]: [
        formulaText({ ...parentheses, encloses: isFormulaInParentheses }),
        formulaText({ ...brackets, encloses: isFormulaInBrackets }),
      ],
    },
  }
}

const tree: TreeExtension = {
  enter: {
    formula(token) {
      this.enter({ type: 'inlineMath', value: textBetween(this, token) }, token)
    },
    formulaBlock(token) {
      this.enter({ type: 'math', value: '' }, token)
      this.buffer()
    },
  },
  exit: {
    formula(token) {
      this.exit(token)
    },
    formulaValue(token) {
      this.config.enter['data']?.call(this, token)
      this.config.exit['data']?.call(this, token)
    },
    formulaBlock(token) {
      const value = this.resume()
      const node = this.stack.at(-1)
      if (node?.type === 'math') node.value = value.trim()
      this.exit(token)
    },
  },
}

/** A delimiter is one dollar sign or two characters. */
function textBetween({ sliceSerialize }: CompileContext, token: Token): string {
  const whole = sliceSerialize(token)
  const width = /^\$(?!\$)/.test(whole) ? 1 : 2
  return whole.slice(width, -width).trim()
}
