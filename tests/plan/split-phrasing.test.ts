import fc from 'fast-check'
import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { splitPhrasing } from '../../src/plan/split-phrasing.js'
import { phrasingIn } from './answer-of.js'

function text(nodes: readonly PhrasingContent[]): string {
  return toString({ type: 'paragraph', children: [...nodes] }, { includeHtml: false })
}

function parts(markdown: string, ...offsets: readonly number[]): readonly string[] {
  return splitPhrasing(phrasingIn(markdown), offsets).map(text)
}

test('text is cut at its offsets, and spaces at the cuts go', () => {
  expect(parts('一二。三四', 3)).toEqual(['一二。', '三四'])
  expect(parts('One. Two.', 4)).toEqual(['One.', 'Two.'])
})

test('marks that span a cut are opened again', () => {
  const [before, after] = splitPhrasing(phrasingIn('甲**乙*丙。丁*戊**己'), [4])
  expect(before).toMatchObject([
    { value: '甲' },
    { type: 'strong', children: [{ value: '乙' }, { type: 'emphasis', children: [{ value: '丙。' }] }] },
  ])
  expect(after).toMatchObject([
    { type: 'strong', children: [{ type: 'emphasis', children: [{ value: '丁' }] }, { value: '戊' }] },
    { value: '己' },
  ])
})

test('code and formulas are never cut, they go whole to the first side', () => {
  expect(parts('见 `a。b。c` 后', 4)).toEqual(['见 a。b。c', '后'])
  expect(parts('见 $a+b$ 后', 3)).toEqual(['见 a+b', '后'])
})

test('a second cut behind code that was not cut is made where it was meant', () => {
  expect(parts('见`a。b。`后。尾', 3, 7)).toEqual(['见a。b。', '后。', '尾'])
})

test('both parts of a link lead where it leads', () => {
  const [before, after] = splitPhrasing(phrasingIn('[一。二](https://a.example)'), [2])
  expect(before).toMatchObject([{ type: 'link', url: 'https://a.example', children: [{ value: '一。' }] }])
  expect(after).toMatchObject([{ type: 'link', url: 'https://a.example', children: [{ value: '二' }] }])
})

test('a tag that stays HTML is not torn from its text', () => {
  const found = splitPhrasing(phrasingIn('H<sub>2</sub>O。水'), [4])
  expect(found.map((part) => part.map((node) => (node.type === 'html' ? node.value : text([node]))).join(''))).toEqual([
    'H<sub>2</sub>O。',
    '水',
  ])
})

/** Inline content of any shape, with words that tell where a cut was made. */
const phrasing = fc.letrec<{ nodes: PhrasingContent[]; node: PhrasingContent }>((tie) => ({
  nodes: fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .string({ unit: fc.constantFrom(...'一二三，。 ab'), minLength: 1, maxLength: 8 })
      .map((value): PhrasingContent => ({ type: 'text', value })),
    fc
      .string({ unit: fc.constantFrom(...'xy。='), minLength: 1, maxLength: 5 })
      .map((value): PhrasingContent => ({ type: 'inlineCode', value })),
    fc.constant<PhrasingContent>({ type: 'break' }),
    tie('nodes').map((children): PhrasingContent => ({ type: 'strong', children })),
    tie('nodes').map((children): PhrasingContent => ({ type: 'link', url: '#', children })),
  ),
})).nodes

test('whatever the cuts, no character is lost, doubled or moved, and code stays whole', () => {
  fc.assert(
    fc.property(phrasing, fc.array(fc.nat(40), { maxLength: 4 }), (nodes, offsets) => {
      const length = text(nodes).length
      const cuts = [...new Set(offsets)].filter((offset) => offset > 0 && offset < length).sort((a, b) => a - b)
      const split = splitPhrasing(nodes, cuts)
      expect(split.map(text).join('').replaceAll(/\s/g, '')).toBe(text(nodes).replaceAll(/\s/g, ''))
      expect(split.flatMap((part) => codes(part))).toEqual(codes(nodes))
    }),
    { numRuns: 500 },
  )
})

function codes(nodes: readonly PhrasingContent[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'inlineCode') return [node.value]
    return 'children' in node ? codes(node.children) : []
  })
}
