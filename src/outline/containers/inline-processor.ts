import type { Root } from 'mdast'
import type { Processor } from 'unified'
import { notesProcessor } from '../processor.js'
import { restoreProducts } from '../syntax/products.js'

/** Constructs that make blocks. */
const blocks = [
  'admonition',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'fencedDiv',
  'gfmFootnoteDefinition',
  'headingAtx',
  'htmlFlow',
  'list',
  'mathFlow',
  'setextUnderline',
  'table',
  'thematicBreak',
]

function onlyInline(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ disable: { null: blocks } })
}

const inlineProcessor = notesProcessor().use(onlyInline).freeze()

/** Parses text that is inline content whatever it begins with, such as `1. What is it?`, into paragraphs. */
export function parseInline(text: string): Root {
  const tree = inlineProcessor.parse(text)
  restoreProducts(tree, text)
  return tree
}
