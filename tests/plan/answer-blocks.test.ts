import { expect, test } from 'vitest'
import { answerBlocks } from '../../src/plan/answer-blocks.js'
import { questionWith } from './answer-of.js'

function types(markdown: string): string[] {
  return answerBlocks(questionWith(markdown).answer).map(({ type }) => type)
}

test('an answer that is quoted as a whole is read like any other', () => {
  expect(types('> 外部：装不下。\n>\n> 内部：用不完。')).toEqual(['paragraph', 'paragraph'])
  expect(types('> - 甲\n> - 乙\n\n> 丙')).toEqual(['list', 'paragraph'])
  expect(types('> 分为：（1）甲；（2）乙。\n>\n> 完。')).toEqual(['paragraph', 'list', 'paragraph'])
})

test.each([
  ['of one block', '> 过早的优化是万恶之源。'],
  ['beside other text', '他说：\n\n> 甲。\n>\n> 乙。'],
  ['with who said it', '> 甲。\n>\n> 乙。\n>\n> — Ada Lovelace'],
  ['that is a callout', '> [!NOTE]\n> 甲。\n>\n> 乙。'],
])('a quotation stays one: %s', (_, markdown) => {
  expect(types(markdown)).toContain('blockquote')
})
