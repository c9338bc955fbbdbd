import { codes } from 'micromark-util-symbol'
import type { Code, Construct, Event, Resolver, State, TokenizeContext, Tokenizer } from 'micromark-util-types'
import type { Processor } from 'unified'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    highlightSequence: 'highlightSequence'
    highlightOpen: 'highlightOpen'
    highlightClose: 'highlightClose'
  }
}

/** Teaches a parser highlighted text, `==…==`: two tags, `<mark>` and `</mark>`, on either side of its content. */
export function highlights(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ text: { [codes.equalsTo]: highlight }, insideSpan: { null: [highlight] } })
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push({
    enter: {
      highlightOpen(token) {
        this.enter({ type: 'html', value: '<mark>' }, token)
      },
      highlightClose(token) {
        this.enter({ type: 'html', value: '</mark>' }, token)
      },
    },
    exit: {
      highlightOpen(token) {
        this.exit(token)
      },
      highlightClose(token) {
        this.exit(token)
      },
    },
  })
}

const tokenize: Tokenizer = function (effects, ok, nok) {
  const before = this.previous
  let size = 0
  return (code) => {
    if (before === codes.equalsTo) return nok(code)
    effects.enter('highlightSequence')
    return sequence(code)
  }

  function sequence(code: Code): State | undefined {
    if (code === codes.equalsTo) {
      size += 1
      effects.consume(code)
      return sequence
    }
    if (size !== 2) return nok(code)
    const token = effects.exit('highlightSequence')
    const joinsWords = isLatin(before) && isLatin(code)
    token._open = !joinsWords && code !== codes.greaterThan && isBesideContent(code, before)
    token._close = !joinsWords && before !== codes.lessThan && isBesideContent(before, code)
    return ok(code)
  }
}

/** Pairs each sequence that closes with the nearest one that opens: in one pass, since a highlight holds no other. */
const resolveAll: Resolver = (events) => {
  const resolved: Event[] = []
  let opening: number | undefined
  for (const event of events) {
    const [does, { type }] = event
    if (does === 'enter' && type === 'highlightSequence') opening = pairUp(event, resolved, opening)
    resolved.push(event)
  }
  // The parser keeps the list that it handed over, so the list is filled anew.
  events.length = 0
  for (const event of resolved) {
    const [, token] = event
    if (token.type === 'highlightSequence') token.type = 'data'
    events.push(event)
  }
  return events
}

/** Pairs a sequence with the one that opens, if there is one, and returns which one opens behind it. */
function pairUp(event: Event, resolved: Event[], opening: number | undefined): number | undefined {
  const [, token, context] = event
  if (token._close && opening !== undefined && isPair(resolved, opening, event)) {
    const open = resolved[opening]?.[1]
    if (open) open.type = 'highlightOpen'
    token.type = 'highlightClose'
    for (const inner of resolveInside(resolved.splice(opening + 2), context)) resolved.push(inner)
    return undefined
  }
  if (token._open) return resolved.length
  return token._close ? undefined : opening
}

/** What stands between two sequences is whole and may be a highlight. */
function isPair(events: readonly Event[], opening: number, [, close, context]: Event): boolean {
  const open = events[opening]?.[1]
  if (!open || !isWhole(events.slice(opening + 2))) return false
  const content = context.sliceSerialize({ start: open.end, end: close.start })
  return /[\p{L}\p{N}]/u.test(content) && !readsAsOperator(content)
}

function isWhole(events: readonly Event[]): boolean {
  let depth = 0
  for (const [does] of events) {
    depth += does === 'enter' ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0
}

/** `==和equals的区别在于==比较地址` is about the operator. */
function readsAsOperator(content: string): boolean {
  return /^(?:和|与|跟|或|及|、|比较|运算|操作符|用于|判断)|&&|\|\|/.test(content)
}

function resolveInside(events: Event[], context: TokenizeContext): Event[] {
  const called = new Set<Resolver>()
  let resolved = events
  for (const { resolveAll: resolve } of context.parser.constructs.insideSpan.null ?? []) {
    if (!resolve || called.has(resolve)) continue
    resolved = resolve(resolved, context)
    called.add(resolve)
  }
  return resolved
}

const highlight: Construct = { name: 'highlight', tokenize, resolveAll }

/** Content begins at `inner`; punctuation there belongs to it unless it joins on to the word outside. */
function isBesideContent(inner: Code, outer: Code): boolean {
  if (inner === codes.eof || inner < 0 || /\s/.test(String.fromCharCode(inner))) return false
  return !/[\p{P}\p{S}]/u.test(String.fromCharCode(inner)) || !isLatin(outer)
}

function isLatin(code: Code): boolean {
  return code !== codes.eof && code > 0 && /[A-Za-z0-9_]/.test(String.fromCharCode(code))
}
