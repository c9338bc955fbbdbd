import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import type { SlideGroup } from '../../src/model.js'
import { answerSlides } from '../../src/plan/answer-slides.js'
import { plan } from '../../src/plan/plan.js'
import { shownText } from '../../src/plan/shown-text.js'
import { outlineOf } from '../outline/outline-of.js'
import { figuresAt, frameWith, questionWith } from './answer-of.js'

function planned(text: string): readonly SlideGroup[] {
  const { lecture } = outlineOf(text)
  const [section] = lecture.sections
  if (!section) throw new RangeError('The notes hold no section, expected one')
  return plan(lecture, section, new Map(), { detail: 'full', think: true, ratio: '16:9' })
}

/** Shows slides as lines: kind, small line above, heading. */
function shown(groups: readonly SlideGroup[]): readonly string[] {
  return groups.map(({ kind, kicker, heading }) => {
    const line = (nodes: SlideGroup['heading']) => toString({ type: 'paragraph', children: [...nodes] })
    return `${kind}${kicker ? ` [${line(kicker)}]` : ''} ${line(heading)}`
  })
}

test('a section has a title, an agenda, each question before its answer, and a recap', () => {
  expect(shown(planned('# 基础\n\n## 1. 什么是甲？\n\n甲。\n\n## 2. 什么是乙？\n\n### 定义\n\n乙。\n'))).toEqual([
    'title 基础',
    'agenda [基础] 本节问题',
    'question [问题 1 / 2] 1. 什么是甲？',
    'answer 1. 什么是甲？',
    'question [问题 2 / 2] 2. 什么是乙？',
    'answer [2. 什么是乙？] 定义',
    'recap [基础] 回顾',
  ])
})

test('answers with the same title are told apart by the line above it', () => {
  const twice = '## 什么是甲？\n\n### 例子\n\n| 一 |\n| --- |\n\n### 例子\n\n| 二 |\n| --- |\n\n'
  expect(shown(planned(`# 基础\n\n## 什么是乙？\n\n一。\n\n## 什么是乙？\n\n二。\n\n${twice}`))).toEqual([
    'title 基础',
    'agenda [基础] 本节问题',
    'question [问题 1 / 3] 什么是乙？',
    'answer [回答 1 / 3] 什么是乙？',
    'question [问题 2 / 3] 什么是乙？',
    'answer [回答 2 / 3] 什么是乙？',
    'question [问题 3 / 3] 什么是甲？',
    'answer [什么是甲？ （1/2）] 例子',
    'answer [什么是甲？ （2/2）] 例子',
    'recap [基础] 回顾',
  ])
})

test('a single question needs no agenda and no recap', () => {
  expect(planned('# 什么是甲？\n\n甲。\n').map(({ kind }) => kind)).toEqual(['title', 'question', 'answer'])
})

test('topics have no question slides and no recap', () => {
  expect(planned('# 甲\n\n## 一\n\n字。\n\n## 二\n\n字。\n').map(({ kind }) => kind)).toEqual([
    'title',
    'agenda',
    'answer',
    'answer',
  ])
})

test('the agenda and the recap list the questions with their marks, numbered by the list', () => {
  const groups = planned(
    '# 基础\n\n## 1. 什么是 `甲`？\n\n甲。\n\n## 二、什么是乙？\n\n乙。\n\n## 3.5 是什么？\n\n丙。\n',
  )
  for (const kind of ['agenda', 'recap']) {
    const atoms = groups.find((group) => group.kind === kind)?.atoms ?? []
    expect(atoms.map(({ content }) => content.type === 'item' && toString(content.node))).toEqual([
      '什么是 甲？',
      '什么是乙？',
      '3.5 是什么？',
    ])
    expect(atoms.map(({ container }) => container)).toEqual(Array(3).fill({ kind: 'list', ordered: true, start: 1 }))
    expect(JSON.stringify(atoms)).toContain('"type":"inlineCode"')
  }
})

test.each([
  '## 什么是 ![图](a.png)？\n\n甲。\n',
  '## 什么是甲？\n\n### 定义 ![图](a.png) 一\n\n| 一 |\n| --- |\n\n### 例子\n\n二。\n',
])('a heading holds the name of a picture between its words, since a heading is one line: %j', (text) => {
  const groups = planned(`# 基础\n\n${text}`)
  expect(JSON.stringify(groups.map(({ heading, kicker }) => [heading, kicker]))).not.toContain('"type":"image"')
  expect(shown(groups).join()).toContain('图')
})

test.each(['定义 ![图](a.png)', '定义 ![图](a.png) 一'])(
  'the picture of a sub-heading stands below it: %j',
  (heading) => {
    const question = questionWith(`### ${heading}\n\n一。`)
    const figures = figuresAt(question.answer.source, 'a.png')
    const [slide] = answerSlides(question, frameWith(figures))
    expect(slide?.atoms.map(({ content }) => content.type)).toEqual(['figure', 'flow'])
  },
)

test('all that the slides show is told, for choosing fonts', () => {
  const text =
    '# 基础\n\n## 什么是甲？\n\n一**二**\n\n| 三 | 四 |\n| --- | --- |\n| 五 | 六 |\n\n```\n七\n```\n\n- 八\n  - 九\n\n> 十\n'
  const { lecture } = outlineOf(text)
  const { text: prose, code } = shownText(planned(text), lecture)
  for (const character of '基础什么是甲？一二三四五六七八九十回顾问题缺图0123456789/（）')
    expect(prose + code).toContain(character)
})
