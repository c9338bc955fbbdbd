import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt, markedText } from '../../../src/output/search/excerpt.js'
import { fold } from '../../../src/search/fold.js'
import { terms } from '../../../src/search/terms.js'

function shown(text: string, query: string): string {
  return excerpt(text, fold(text), terms(fold(query)))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('')
}

test('a short text is shown whole, with every match marked', () => {
  expect(shown('KV缓存让 kv 缓存更快。', 'Kv缓存')).toBe('[KV缓存]让 [kv] [缓存]更快。')
  expect(shown('Nothing here.', 'zebra')).toBe('Nothing here.')
})

test('a long text is cut around the place with most of the terms, at a sentence or a word', () => {
  const text = `${'Attention is read here and there. '.repeat(20)}Then a rare word meets attention at last. ${'And so it goes on. '.repeat(20)}`
  const cut = shown(text, 'rare attention')
  expect(cut).toContain('a [rare] word meets [attention] at last.')
  expect(cut).toMatch(/^…\S.*\S…$/u)
  expect(cut.length).toBeLessThan(180)
})

test('Chinese excerpts are as wide as English ones', () => {
  const text = `${'模型在训练中学习语言的规律。'.repeat(30)}旋转位置编码。${'模型在训练中学习语言的规律。'.repeat(30)}`
  const cut = shown(text, '旋转')
  expect(cut).toContain('[旋转]位置编码。')
  expect(cut.length).toBeLessThan(90)
})

test('whatever the text and the query, pieces are the text, in order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      (text, query) => {
        const wanted = terms(fold(query))
        const whole = markedText(text, fold(text), wanted)
        expect(whole.map((piece) => piece.text).join('')).toBe(text)
        const cut = excerpt(text, fold(text), wanted).filter(({ text: piece }) => piece !== '…')
        expect(text.includes(cut.map((piece) => piece.text).join(''))).toBe(true)
      },
    ),
  )
})
