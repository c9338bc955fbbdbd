import fc from 'fast-check'
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { parseNotes } from '../../src/outline/normalise.js'
import { partsOfText } from '../../src/outline/parts-of-text.js'
import { outlineOf, questionsOf } from './outline-of.js'

/** Notes of many questions, each with a list, code and a table. */
function longNotes(count: number, filler: number): string {
  const questions = Array.from({ length: count }, (_, index) => {
    const text = '注意力让每个词元参考其他词元。'.repeat(filler)
    return `## ${index + 1}. 什么是第 ${index + 1} 个概念？\n\n${text}\n\n- **一**：甲\n- **二**：乙\n\n\`\`\`py\n# 不是标题\nx = ${index}\n\`\`\`\n\n| a | b |\n| - | - |\n| 1 | 2 |\n`
  })
  return `# 讲义\n\n${questions.join('\n')}`
}

test('long notes are read in parts, with every position where it stands', () => {
  const text = longNotes(500, 10)
  expect(partsOfText(text).length).toBeGreaterThan(2)
  const tree: Root = parseNotes(text)
  let seen = 0
  visit(tree, 'text', ({ value, position }) => {
    seen += 1
    expect(text.slice(position?.start.offset, position?.end.offset)).toBe(value)
    expect(text.split('\n', position?.start.line ?? 0).at(-1)).toContain(value.slice(0, 5))
  })
  expect(seen).toBeGreaterThan(1000)
})

test('5,000 questions in a file of 5 MB are all found', () => {
  const text = longNotes(5000, 20)
  expect(Buffer.byteLength(text)).toBeGreaterThan(5_000_000)
  const outlined = outlineOf(text)
  const questions = questionsOf(outlined)
  expect(questions).toHaveLength(5000)
  expect(questions.at(-1)).toMatchObject({ title: '5000. 什么是第 5000 个概念？' })
}, 120_000)

test('whatever is open over lines stays in one part, and the parts are the text', () => {
  const block = fc.constantFrom(
    '## 标题\n\n',
    '```\n## 码\n\n## 码\n```\n\n',
    '$$\n## 式\n\n## 式\n$$\n\n',
    '<!--\n\n## 注\n-->\n\n',
    '::: note\n\n## 内\n\n:::\n\n',
    '<details>\n\n## 折\n\n</details>\n\n',
    `${'词'.repeat(30_000)}\n\n`,
  )
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
      const parts = partsOfText(blocks.join(''))
      expect(parts.map(({ text }) => text).join('')).toBe(blocks.join(''))
      for (const { text } of parts.slice(1)) expect(text.startsWith('## 标题')).toBe(true)
    }),
    { numRuns: 200 },
  )
})
