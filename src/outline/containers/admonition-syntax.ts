import { factorySpace } from 'micromark-factory-space'
import { markdownLineEnding } from 'micromark-util-character'
import { codes, constants } from 'micromark-util-symbol'
import type { Construct, Extension, ParseContext, TokenizeContext, Tokenizer } from 'micromark-util-types'
import { markerLineTokenizer } from './marker-line.js'
import { readAdmonition } from './read-admonition.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    admonition: 'admonition'
    admonitionIndent: 'admonitionIndent'
  }
}

/** Lines that are not indented enough to continue an admonition, for each file that is being parsed. */
const linesAfter = new WeakMap<ParseContext, Set<number>>()

const tokenizeLine = markerLineTokenizer(readAdmonition)

const tokenizeStart: Tokenizer = function (effects, ok, nok) {
  const line = tokenizeLine.call(this, effects, ok, nok)
  return (code) => {
    effects.enter('admonition', { _container: true })
    return line(code)
  }
}

const tokenizeContinuation: Tokenizer = function (effects, ok, nok) {
  const before = this.events.length
  return factorySpace(
    effects,
    (code) => {
      const indent = this.events.slice(before).at(-1)?.[1]
      const columns = indent ? this.sliceSerialize(indent, true).length : 0
      if (columns === constants.tabSize || code === codes.eof || markdownLineEnding(code)) return ok(code)
      noteLineAfter(this)
      return nok(code)
    },
    'admonitionIndent',
    constants.tabSize + 1,
  )
}

function noteLineAfter({ parser, now }: TokenizeContext): void {
  const lines = linesAfter.get(parser) ?? new Set()
  linesAfter.set(parser, lines.add(now().line))
}

/**
 * Ends a paragraph before a line that is not indented. A block quote would take such a line for the lazy rest of its
 * paragraph; in an admonition it is the text below it.
 */
const tokenizeEnd: Tokenizer = function (_effects, ok, nok) {
  return (code) => (this.interrupt && linesAfter.get(this.parser)?.has(this.now().line) ? ok(code) : nok(code))
}

const admonition: Construct = {
  name: 'admonition',
  tokenize: tokenizeStart,
  continuation: { tokenize: tokenizeContinuation },
  exit(effects) {
    effects.exit('admonition')
  },
}

/** The syntax of admonitions: `!!! note "…"`, `??? note` or `???+ note`, with a body indented by four columns. */
export const admonitionSyntax: Extension = {
  document: { [codes.exclamationMark]: admonition, [codes.questionMark]: admonition },
  flow: { null: { name: 'admonitionEnd', tokenize: tokenizeEnd } },
}
