import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { splitAnswer } from '../../src/plan/answer-parts.js'
import { answerSlides } from '../../src/plan/answer-slides.js'
import { blocksIn, frameWith, questionWith } from './answer-of.js'

/** Shows the parts of an answer: the heading, then what stands below it. */
function parts(markdown: string): readonly string[] {
  return splitAnswer(blocksIn(markdown)).map(({ heading, nodes }) => {
    const title = heading ? toString({ type: 'paragraph', children: [...heading.children] }) : '-'
    return [title, ...nodes.map((node) => (node.type === 'heading' ? `[${toString(node)}]` : toString(node)))].join(' ')
  })
}

test('an answer is split at its highest sub-headings', () => {
  expect(parts('引言。\n\n## 定义\n\n一。\n\n### 细节\n\n二。\n\n## 例子\n\n三。')).toEqual([
    '- 引言。',
    '定义 一。 [细节] 二。',
    '例子 三。',
  ])
})

test('an answer without sub-headings is one part', () => {
  expect(parts('一。\n\n二。')).toEqual(['- 一。 二。'])
  expect(parts('**唯一**\n\n一。')).toEqual(['- 唯一 一。'])
})

test('bold lines are sub-headings where there are no others', () => {
  expect(parts('引言。\n\n**定义**\n\n一。\n\n**例子**\n\n二。')).toEqual(['- 引言。', '定义 一。', '例子 二。'])
})

test('a colon at the end of a sub-heading is no part of a title', () => {
  expect(parts('**定义：**\n\n一。\n\n**例子:**\n\n二。')).toEqual(['定义 一。', '例子 二。'])
  expect(parts('## 定义：\n\n一。\n\n## `a:b`\n\n二。')).toEqual(['定义 一。', 'a:b 二。'])
})

test('a bold line below a real sub-heading is not split at', () => {
  expect(parts('## 定义\n\n**甲**\n\n一。\n\n**乙**\n\n二。')).toEqual(['定义 甲 一。 乙 二。'])
})

test('a bold line directly followed by another opens a part in which the others are headings', () => {
  expect(parts('**优缺点**\n\n**优点**\n\n快。\n\n**缺点**\n\n慢。')).toEqual(['优缺点 [优点] 快。 [缺点] 慢。'])
})

test('a bold sentence is no sub-heading', () => {
  expect(parts('**这是一句话。**\n\n一。\n\n**这也是一句话。**\n\n二。')).toEqual([
    '- 这是一句话。 一。 这也是一句话。 二。',
  ])
})

test('an empty answer has no part', () => {
  expect(splitAnswer([])).toEqual([])
})

test.each([
  '引言。\n\n## 定义\n\n一。\n\n## 例子\n\n二。',
  '**定义**\n\n一。\n\n**例子**\n\n- 二\n- 三',
  '## 定义\n\n## 例子\n\n二。',
])('the stretches of the slides are the whole answer, each beginning where the last one ends: %j', (markdown) => {
  const question = questionWith(markdown)
  const spans = answerSlides(question, frameWith()).map(({ span }) => span)
  const text = spans.map((span) => span?.source.text.slice(span.start, span.end)).join('')
  expect(text).toBe(markdown)
})
