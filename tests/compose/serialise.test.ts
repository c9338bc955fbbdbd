import fc from 'fast-check'
import type { ListItem, PhrasingContent, RootContent, TableRow } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { serialise } from '../../src/compose/serialise.js'
import { parseNotes } from '../../src/outline/normalise.js'

const words = fc
  .string({ unit: fc.constantFrom(...'!#$%&()*+-.:<=>[\\]_`{|}~ 12ab一二（）。，“”'), minLength: 1, maxLength: 12 })
  .map((text) => text.replaceAll(/ +/g, ' ').trim())
  .filter((text) => text !== '')

const text = words.map((value): PhrasingContent => ({ type: 'text', value }))

/** Inline content that a parser could have made: no two neighbours of one kind. */
const phrasing = fc
  .tuple(
    text,
    fc.option(
      fc.oneof(
        words.map((value): PhrasingContent => ({ type: 'strong', children: [{ type: 'text', value }] })),
        words.map((value): PhrasingContent => ({ type: 'emphasis', children: [{ type: 'text', value }] })),
        words.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
        words.map((value): PhrasingContent => ({ type: 'delete', children: [{ type: 'text', value }] })),
        words.map(
          (value): PhrasingContent => ({ type: 'link', url: 'https://a.example', children: [{ type: 'text', value }] }),
        ),
      ),
      { nil: undefined },
    ),
    text,
  )
  .map(([before, marked, after]): PhrasingContent[] => (marked ? [before, marked, after] : [before]))

const paragraph = phrasing.map((children) => ({ type: 'paragraph' as const, children }))

const block: fc.Arbitrary<RootContent> = fc.oneof(
  paragraph,
  phrasing.map((children): RootContent => ({ type: 'heading', depth: 4, children })),
  fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((paragraphs): RootContent => {
    const children = paragraphs.map((one): ListItem => ({ type: 'listItem', spread: false, children: [one] }))
    return { type: 'list', ordered: false, spread: false, children }
  }),
  fc.array(phrasing, { minLength: 2, maxLength: 3 }).map((cells): RootContent => {
    const children = cells.map(
      (cell): TableRow => ({ type: 'tableRow', children: [{ type: 'tableCell', children: cell }] }),
    )
    return { type: 'table', align: [null], children }
  }),
  paragraph.map((one): RootContent => ({ type: 'blockquote', children: [one] })),
  words.map((value): RootContent => ({ type: 'code', lang: 'js', value })),
  words.map((value): RootContent => ({ type: 'math', value })),
)

/** A reader of plain Markdown: a deck holds none of the syntax that only notes may hold. */
const reader = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyGfmStrikethrough, { singleTilde: false })
  .freeze()

test('Markdown that was written, read and written again is the same', () => {
  fc.assert(
    fc.property(block, (node) => {
      const written = serialise([node])
      expect(serialise(reader.parse(written).children)).toBe(written)
    }),
    { numRuns: 1000 },
  )
})

test('ordinary prose is written without escapes that a reader would stumble over', () => {
  const prose = '词元（token）是 1 个片段：约 100 元，即 a-b、C++ 与 50%。“引文”……\n'
  expect(serialise(parseNotes(prose).children)).toBe(prose)
})

test('neighbours that would run into one another are kept apart, and texts that would begin a list are one', () => {
  const text = (value: string): PhrasingContent => ({ type: 'text', value })
  const written = (children: PhrasingContent[]) => serialise([{ type: 'paragraph', children }])
  expect(written([text('1'), text('. x')])).toBe('1\\. x\n')
  expect(
    written([
      { type: 'strong', children: [text('甲')] },
      { type: 'strong', children: [text('乙')] },
    ]),
  ).toBe('**甲**\u2060**乙**\n')
  expect(
    written([
      { type: 'inlineCode', value: 'a' },
      { type: 'inlineCode', value: 'b' },
    ]),
  ).toBe('`a`\u2060`b`\n')
})
