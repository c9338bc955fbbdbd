import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deckPath, deckPaths } from '../../src/output/deck-path.js'

const titles = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('中', 'é', 'e\u0301', '👩‍🏫', '.', ' ', '/', '\\', '-', 'a', '\uD800', '：', '?'),
  }),
  fc.constantFrom('CON', 'nul.txt', 'com1', 'LPT¹', '..', '', '   ', 'index.html', 'Report.json', '- -', '～'),
)

function graphemes(text: string): number {
  return [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].length
}

test('keeps Chinese readable and drops the number in front', () => {
  expect(deckPath('大模型架构 Q&A', 0, '1.多模态模型')).toBe('大模型架构-Q&A/01-多模态模型')
  expect(deckPath('LLM: basics/advanced?', 9, '一、什么是 Transformer？')).toBe(
    'LLM-basics-advanced/10-什么是-Transformer？',
  )
})

test.each([
  ['1. 多模态', '多模态'],
  ['1.2 多模态', '1.2-多模态'],
  ['2.5D 建模', '2.5D-建模'],
  ['2024 年回顾', '2024-年回顾'],
  ['3种方法', '3种方法'],
  ['（二）推理', '推理'],
  ['第三章 训练', '训练'],
  ['第一部分：对齐', '对齐'],
  ['Chapter 4: Inference', 'Inference'],
  ['12)Agents', 'Agents'],
  ['一、', '一、'],
  ['第一章', '第一章'],
])('names the section %s %s', (title, name) => {
  expect(deckPath('x', 0, title)).toBe(`x/01-${name}`)
})

test('names that a system reserves are changed', () => {
  expect(deckPath('CON', 0, 'nul')).toBe('_CON/01-nul')
  expect(deckPath('aux.notes', 0, 'x')).toBe('_aux.notes/01-x')
  expect(deckPath('Console', 0, 'x')).toBe('Console/01-x')
})

test('a title without a usable character still has a name', () => {
  expect(deckPath('...', 1, '???')).toBe('lecture/02-section')
})

test('lectures that collide, in whatever case, are told apart', () => {
  const sections = [{ title: 'a' }, { title: 'a' }]
  const lecture = (title: string) => ({ title, sections })
  expect(
    deckPaths([lecture('Notes'), lecture('notes'), lecture('notes-2'), lecture('notes'), lecture('index.html')]),
  ).toEqual([
    ['Notes/01-a', 'Notes/02-a'],
    ['notes-2/01-a', 'notes-2/02-a'],
    ['notes-2-2/01-a', 'notes-2-2/02-a'],
    ['notes-3/01-a', 'notes-3/02-a'],
    ['index.html-2/01-a', 'index.html-2/02-a'],
  ])
})

test('every part of a path is safe on every system and short enough', () => {
  const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
  fc.assert(
    fc.property(titles, titles, fc.nat(200), (lecture, section, index) => {
      const parts = deckPath(lecture, index, section).split('/')
      expect(parts).toHaveLength(2)
      for (const part of parts) {
        expect(part).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]|^[. ]|[. ]$/u)
        expect(part).not.toMatch(reserved)
        expect(part).toBe(part.normalize('NFC'))
        expect(part.length).toBeGreaterThan(0)
        expect(graphemes(part)).toBeLessThanOrEqual(60)
        expect(Buffer.byteLength(part)).toBeLessThanOrEqual(120)
      }
      expect(parts[1]).toMatch(/^[0-9]{2,3}-./u)
    }),
    { numRuns: 500 },
  )
})

test('a long title is cut between characters as readers see them', () => {
  const name = deckPath('👩‍🏫'.repeat(40), 0, 'x').split('/')[0] ?? ''
  expect(name).toBe('👩‍🏫'.repeat(10))
})

test('all paths of a build differ, also where case does not count', () => {
  const lecture = fc.record({ title: titles, sections: fc.array(fc.record({ title: titles }), { maxLength: 4 }) })
  fc.assert(
    fc.property(fc.array(lecture, { maxLength: 6 }), (lectures) => {
      const paths = deckPaths(lectures).flat()
      expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length)
    }),
  )
})
