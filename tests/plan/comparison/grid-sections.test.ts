import { describe, expect, test } from 'vitest'
import { gridSections } from '../../../src/plan/comparison/grid-sections.js'
import { shortForm } from '../../../src/plan/comparison/short-form.js'
import { outlined, questionAsking } from './comparisons-of.js'

function gridded(answer: string): string[] {
  const question = questionAsking('为什么选择它？', answer)
  return outlined(gridSections(question.answer.nodes, shortForm({ question, detail: 'points' })))
}

const points = (...names: string[]) => names.map((name) => `- **${name}**：这样做的好处写在这一句话里。`).join('\n')

describe('a section of a few headings with a few points each is cards', () => {
  test('four of them, whatever they are about', () => {
    const section = ['采样', '适应', '多样', '代价'].map(
      (name, at) => `#### (${at + 1}) ${name}\n\n${points(`${name}甲`, `${name}乙`)}`,
    )
    expect(gridded(`它有这些理由。\n\n${section.join('\n\n')}`)).toEqual([
      'paragraph',
      'cards: 采样 / 适应 / 多样 / 代价',
    ])
  })

  test('below a heading of its own, with what follows left below it', () => {
    const section = `### 理由\n\n**速度**：\n\n- 快。\n- 稳。\n\n**成本**：\n\n- 低。\n- 可控。\n\n### 结论\n\n就用它。`
    expect(gridded(section)).toEqual(['heading', 'cards: 速度 / 成本', 'heading', 'paragraph'])
  })
})

describe('other sections stay as they are', () => {
  test.each([
    ['a list of two levels', '1. **训练**\n   - 一。\n   - 二。\n2. **推理**\n   - 三。\n   - 四。'],
    [
      'five headings',
      ['甲项', '乙项', '丙项', '丁项', '戊项'].map((name) => `#### ${name}\n\n- 一。\n- 二。`).join('\n\n'),
    ],
    ['prose below one of them', '#### 甲项\n\n- 一。\n- 二。\n\n#### 乙项\n\n这里是一段话。'],
    ['steps', '#### 第一步\n\n- 一。\n- 二。\n\n#### 第二步\n\n- 三。\n- 四。'],
    ['the same labels below each', `#### 甲项\n\n${points('问题', '效果')}\n\n#### 乙项\n\n${points('问题', '效果')}`],
    ['a list and a numbered one', '#### 甲项\n\n- 一。\n- 二。\n\n#### 乙项\n\n1. 三。\n2. 四。'],
    [
      'headings that are sentences',
      '#### 它在下面这几个互不相同的方面都做出了相当明显的改进\n\n- 一。\n- 二。\n\n#### 乙项\n\n- 三。\n- 四。',
    ],
  ])('%s', (_, answer) => {
    expect(gridded(answer).filter((line) => line.startsWith('cards'))).toEqual([])
  })
})
