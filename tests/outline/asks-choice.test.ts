import { expect, test } from 'vitest'
import { asksChoice } from '../../src/outline/asks-choice.js'
import { outlineOf, questionsOf } from './outline-of.js'

test.each([
  '下列哪种注意力的缓存最小？',
  '以下说法正确的是？',
  '哪一个是监督学习？',
  'Which of the following is a loss?',
  'Choose the right optimiser.',
  '次のうち正しいものはどれですか。',
  '다음 중 옳은 것은?',
])('%s asks to choose', (title) => {
  expect(asksChoice(title)).toBe(true)
})

test.each(['什么是注意力？', '怎样部署模型？', 'How do you ship a model?', 'Which model is larger?'])(
  '%s asks for no choice',
  (title) => {
    expect(asksChoice(title)).toBe(false)
  },
)

test.each([
  ['下列哪个是乙？', 1],
  ['怎样部署乙？', 0],
])('half a list of boxes below %s, alone among questions, has %i right options', (title, right) => {
  const notes = `# 课\n\n## 什么是甲？\n\n甲。\n\n## ${title}\n\n- [ ] 甲\n- [x] 乙\n- [ ] 丙\n\n乙才是。\n`
  const [, question] = questionsOf(outlineOf(notes))
  expect(question?.key).toHaveLength(right)
  expect(question?.body.nodes).toHaveLength(right)
})
