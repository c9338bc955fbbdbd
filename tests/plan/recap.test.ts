import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { reminders } from '../../src/fit/reminders.js'
import type { SlideGroup } from '../../src/model.js'
import { plan } from '../../src/plan/plan.js'
import { shortAnswer } from '../../src/plan/short-answer.js'
import { outlineOf, questionsOf } from '../outline/outline-of.js'
import { questionWith } from './answer-of.js'

function groupsOf(text: string): readonly SlideGroup[] {
  const { lecture } = outlineOf(text)
  const [section] = lecture.sections
  if (!section) throw new RangeError('The notes hold no section, expected one')
  return plan(lecture, section, new Map(), { detail: 'full', think: true, ratio: '16:9' })
}

function notesWith(count: number): string {
  const questions = Array.from(
    { length: count },
    (_, index) => `## 什么是第 ${index + 1} 个？\n\n答案 ${index + 1}。\n`,
  )
  return `# 基础\n\n${questions.join('\n')}`
}

function headingOf({ heading }: SlideGroup): string {
  return toString({ type: 'paragraph', children: [...heading] })
}

const recapsIn = (groups: readonly SlideGroup[]) => groups.filter(({ kind }) => kind === 'recap')

describe('a section ends with its questions asked again', () => {
  test.each([
    [2, ['回顾']],
    [6, ['回顾']],
    [7, ['回顾：问题 1–4', '回顾：问题 5–7']],
    [12, ['回顾：问题 1–6', '回顾：问题 7–12']],
  ])('%i of them, at most six at a time', (count, headings) => {
    const kinds = groupsOf(notesWith(count))
    const last = kinds.slice(-headings.length)
    expect(last.map(headingOf)).toEqual(headings)
    expect(recapsIn(kinds)).toEqual(last)
    expect(last.every(({ atoms }) => atoms.length <= 6)).toBe(true)
  })

  test('every few questions where it is long, and has no agenda then', () => {
    const groups = groupsOf(notesWith(13))
    expect(groups.map(({ kind }) => kind).join(' ')).toBe(
      `title ${[4, 5, 4].map((questions) => `${'question answer '.repeat(questions)}recap`).join(' ')}`,
    )
    expect(recapsIn(groups).map(headingOf)).toEqual(['回顾：问题 1–4', '回顾：问题 5–9', '回顾：问题 10–13'])
  })

  test.each([2, 7, 13, 45])('each of %i once, under its own number, in order', (count) => {
    const atoms = recapsIn(groupsOf(notesWith(count))).flatMap((group) => group.atoms)
    expect(atoms.map(({ content }) => content.type === 'item' && toString(content.node))).toEqual(
      Array.from({ length: count }, (_, index) => `什么是第 ${index + 1} 个？`),
    )
    expect(atoms.map(({ container, index }) => container?.kind === 'list' && container.start + index)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    )
  })

  test('and the short answers in the notes only', () => {
    const [recap] = recapsIn(groupsOf(notesWith(3)))
    expect(JSON.stringify(recap?.atoms.map(({ content }) => content))).not.toContain('答案')
    expect(reminders(recap?.atoms ?? [])).toBe('1. 答案 1。\n2. 答案 2。\n3. 答案 3。')
    expect(reminders(recap?.atoms.slice(1) ?? [])).toBe('2. 答案 2。\n3. 答案 3。')
  })

  test('after topics that have no question, too', () => {
    const text = '# 基础\n\n## 什么是甲？\n\n甲。\n\n## 什么是乙？\n\n乙。\n\n## 附录\n\n字。\n'
    expect(groupsOf(text).at(-1)?.kind).toBe('recap')
  })
})

describe('the short answer is verbatim', () => {
  test.each([
    ['它是 **加权** 求和。细节见下。', '它是 加权 求和。'],
    ['```\ncode\n```\n\n因为 $d$ 大，见 `scale`。还有。', '因为 $d$ 大，见 `scale`。'],
    ['代码如下：\n\n```\ncode\n```\n\n它会循环。', '它会循环。'],
    ['有两种：\n\n- **甲**：一。\n- 乙。再说。', '有两种：\n- 甲\n- 乙。'],
    ['> 一句话。\n\n其余。', '一句话。'],
    ['### 定义\n\n一。二。', '一。'],
    ['```\ncode\n```', undefined],
    [`${'- 步骤\n'.repeat(7)}`, undefined],
  ])('%j', (answer, short) => {
    expect(shortAnswer(questionWith(answer))).toBe(short)
  })

  test('and that of a quiz is its right option', () => {
    const quiz = '# Quiz\n\n#### Q1. Which?\n\n- [ ] one\n- [x] two\n\n#### Q2. What?\n\n- [x] three\n- [ ] four\n'
    expect(questionsOf(outlineOf(quiz)).map(shortAnswer)).toEqual(['- two', '- three'])
  })
})

describe('what cannot be asked by its title is not asked again', () => {
  test.each([
    ['a quiz', '# Quiz\n\n#### Q1. Which?\n\n- [ ] one\n- [x] two\n\n#### Q2. What?\n\n- [x] three\n- [ ] four\n'],
    ['the same title', `# 输出\n\n${'## 输出是什么？\n\n甲。\n\n'.repeat(4)}`],
  ])('%s', (_, text) => {
    expect(recapsIn(groupsOf(text))).toEqual([])
  })
})

test('a long question asks in its title and tells the rest below, in order', () => {
  const told = `${'Your team has ten thousand pictures of cats. '.repeat(3)}`
  const groups = groupsOf(`# Basics\n\n## ${told}What do you call them?\n\nA data set.\n\n## Why?\n\nBecause.\n`)
  const question = groups.find(({ kind }) => kind === 'question')
  expect(question && headingOf(question)).toBe('What do you call them?')
  expect(question?.atoms.map(({ content }) => content.type === 'flow' && toString(content.node))).toEqual([told.trim()])
  const agenda = groups.find(({ kind }) => kind === 'agenda')
  expect(agenda?.atoms.map(({ content }) => content.type === 'item' && toString(content.node))).toEqual([
    'What do you call them?',
    'Why?',
  ])
})
