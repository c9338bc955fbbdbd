import type { Marp } from '@marp-team/marp-core'
import { keepLatest } from '../keep-latest.js'

/** What the info string of a fence says behind its language. */
interface FenceInfo {
  /** Number of the first line; undefined where lines have no numbers. */
  readonly first: number | undefined
  /** The block is a part of one that goes over several slides. */
  readonly isPart: boolean
  readonly form: string | undefined
  readonly label: string | undefined
}

type Transformer = Marp['shikiTransformers'][number]
type GrammarState = NonNullable<Parameters<NonNullable<Transformer['preprocess']>>[1]['grammarState']>

/** A part of a block of code whose next part is on a slide to come. */
interface OpenBlock {
  readonly lang: string
  /** Number of the line after its last. */
  readonly next: number
  /** Where the grammar stands there, inside a comment or a string for example. */
  readonly state: GrammarState | undefined
}

/** Blank lines that may lie between two parts of a block. */
const mostBlank = 5

/** Longer lines have no colours: they are data. */
const longestLine = 2000

/** Columns that a tab stands for. */
const tabSize = 4

/** More blocks than the longest courses have. */
const mostColoured = 4000

/**
 * Coloured code by all that it depends on. Colouring takes longer than all else in rendering, and the same code is
 * rendered for measuring, for the deck, and at each change of notes that are presented.
 */
const coloured = keepLatest<string>(mostColoured)

/**
 * Gives code its forms, told by its info string: numbered lines, parts that are coloured as if the block were whole,
 * output, a name for those who listen. Returns what has to be called before each deck.
 */
export function codeForms(marp: Marp): () => void {
  const colour = marp.highlighter
  let open: OpenBlock | undefined
  let named = ''
  marp.highlighter = (code, lang, attributes) => {
    named = lang
    // Whatever has no grammar is plain text, in lines as code is.
    const make = () => colour(code, lang, attributes) || colour(code, 'text', attributes)
    // The colours of a part depend on the part before it.
    return fenceInfo(attributes).isPart ? make() : coloured(JSON.stringify([code, lang, attributes]), make)
  }
  marp.shikiTransformers.push({
    name: 'lectern:code-forms',
    preprocess(_code, options) {
      // A limit in time would give other colours on a busy machine.
      options.tokenizeTimeLimit = 0
      options.tokenizeMaxLineLength = longestLine
      const { first, isPart } = fenceInfo(options.meta?.__raw)
      const block = isPart && first !== undefined && open?.lang === options.lang ? open : undefined
      // Blank lines between the parts are on neither.
      if (block?.state && first !== undefined && first >= block.next && first <= block.next + mostBlank)
        options.grammarState = block.state
    },
    line(line) {
      const indent = indentOf(textOf(line))
      if (indent > 0) line.properties['style'] = `--code-indent:${indent}`
    },
    code(code) {
      if (named !== '' && named !== this.options.lang) code.properties['class'] = `language-${named}`
    },
    pre(pre) {
      const { first, isPart, form, label } = fenceInfo(this.options.meta?.__raw)
      const name = [named, label].filter((word) => word).join(' ')
      if (name !== '') pre.properties['aria-label'] = name
      if (label) pre.properties['data-label'] = label
      if (form) this.addClassToHast(pre, form)
      if (first === undefined) return
      this.addClassToHast(pre, 'numbered')
      pre.properties['style'] = `${String(pre.properties['style'])};counter-reset:line ${first - 1}`
      if (!isPart) return
      const { grammarState } = this.codeToTokens(this.source, this.options)
      open = { lang: this.options.lang, next: first + this.source.split('\n').length, state: grammarState }
    },
  })
  return () => {
    open = undefined
  }
}

function fenceInfo(meta = ''): FenceInfo {
  const numbers = /(?:^|\s)showLineNumbers(?:=(\d+))?(?=\s|$)/.exec(meta)
  return {
    first: numbers ? Number(numbers[1] ?? 1) : undefined,
    isPart: numbers?.[1] !== undefined,
    form: /(?:^|\s)class=(output|error|session)(?=\s|$)/.exec(meta)?.[1],
    label: /(?:^|\s)label=(\S+)/.exec(meta)?.[1],
  }
}

type Line = Parameters<NonNullable<Transformer['line']>>[0]

function textOf(node: Line | Line['children'][number]): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function indentOf(line: string): number {
  const white = /^[\t ]*/.exec(line)?.[0] ?? ''
  return [...white].reduce(
    (column, character) => (character === '\t' ? column + tabSize - (column % tabSize) : column + 1),
    0,
  )
}
