import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { findingsOf, outlineOf, questionsOf } from './outline-of.js'

/** Shows an outline as lines: sections flush, questions indented and with their lines in the notes. */
function shown(...texts: readonly string[]): string[] {
  return outlineOf(...texts).lecture.sections.flatMap((section) => [
    section.title,
    ...section.questions.map((question) => `  ${question.role} ${question.title} @${question.origin.line}`),
  ])
}

function answers(text: string): string[] {
  return questionsOf(outlineOf(text)).map(({ answer }) => answer.source.text.slice(answer.start, answer.end))
}

test('HTML headings are sections and questions, with their lines and ids', () => {
  const text = `<h2 id="a">一、基础</h2>
<h3 id="a1">1. 什么是词元？</h3>

词元是片段。

<h3 id="a2">2. 为什么要分词？</h3>

因为词表有限。
`
  expect(shown(text)).toEqual(['一、基础', '  question 1. 什么是词元？ @2', '  question 2. 为什么要分词？ @6'])
  expect(answers(text)).toEqual(['词元是片段。', '因为词表有限。'])
})

test('an HTML heading may span lines and carry markup', () => {
  const text = '<h2>\n  <b>什么是</b>\n  <code>RoPE</code>？\n</h2>\n\n旋转。\n\n<h2>为什么？</h2>\n\n因为。\n'
  expect(shown(text)).toEqual(['notes', '  question 什么是 RoPE？ @1', '  question 为什么？ @8'])
})

test('an HTML heading glued below a paragraph is a heading', () => {
  const text = '<h2>什么是甲？</h2>\n\n甲是甲。\n<h2>什么是乙？</h2>\n\n乙是乙。\n'
  expect(shown(text)).toEqual(['notes', '  question 什么是甲？ @1', '  question 什么是乙？ @4'])
  expect(answers(text)).toEqual(['甲是甲。', '乙是乙。'])
})

test('text directly below an HTML heading is Markdown again', () => {
  const text = '<h2>什么是甲？</h2>\n**甲**是 `a`：\n- 一\n- 二\n'
  const [question] = questionsOf(outlineOf(text))
  expect(question?.answer.nodes.map((node) => node.type)).toEqual(['paragraph', 'list'])
  expect(question?.answer.nodes[0]).toMatchObject({
    children: [{ type: 'strong' }, { type: 'text' }, { type: 'inlineCode' }, {}],
  })
  expect(question?.answer.nodes[1]?.position?.start).toMatchObject({ line: 3, column: 1, offset: text.indexOf('- 一') })
})

test('Markdown headings are sections and questions, a lone first heading is the title', () => {
  const text = '# 大模型讲义\n\n## 基础\n\n### 什么是甲？\n\n甲。\n\n## 训练\n\n### 如何训练？\n\n乙。\n'
  const { lecture } = outlineOf(text)
  expect(lecture.title).toBe('大模型讲义')
  expect(lecture.sections.map(({ origin }) => origin.line)).toEqual([3, 9])
  expect(shown(text)).toEqual(['基础', '  question 什么是甲？ @5', '训练', '  question 如何训练？ @11'])
})

test.each([
  ['Write-through', 'Write-back'],
  ['Is-a', 'Has-a'],
])('the headings %j and %j ask nothing', (one, other) => {
  const compared = `## What is the difference?\n\nThis:\n\n### ${one}\n\nFirst.\n\n### ${other}\n\nSecond.\n\n`
  expect(shown(`${compared}## Which is better?\n\nNeither.\n`)).toEqual([
    'notes',
    '  question What is the difference? @1',
    '  question Which is better? @13',
  ])
})

test('deeper headings and rules inside an answer stay the answer’s', () => {
  const answer = '开头。\n\n#### 定义\n\n一。\n\n---\n\n#### 例子\n\n二。'
  const text = `### 什么是甲？\n\n${answer}\n\n### 什么是乙？\n\n三。\n`
  expect(answers(text)).toEqual([answer, '三。'])
})

test('Markdown headings inside the answers to HTML questions of the same depth stay the answers’', () => {
  const text =
    '<h3>什么是甲？</h3>\n\n### 原理\n\n一。\n\n### 优点\n\n二。\n\n<h3>什么是乙？</h3>\n\n### 原理\n\n三。\n'
  expect(shown(text)).toEqual(['notes', '  question 什么是甲？ @1', '  question 什么是乙？ @11'])
})

test('a table of contents is dropped with its line and is part of no answer', () => {
  const text = `# 讲义

## 目录

- [基础](#a)
  - [什么是甲？](#a1)
  - [什么是乙？](#a2)

<h2 id="a">基础</h2>
<h3 id="a1">什么是甲？</h3>

甲。

<h3 id="a2">什么是乙？</h3>

乙。
`
  const outlined = outlineOf(text)
  expect(outlined.lecture.dropped.map(({ origin, reason }) => `${reason} ${origin.line}`)).toEqual([
    'table of contents 3',
    'table of contents 5',
  ])
  expect(answers(text)).toEqual(['甲。', '乙。'])
  expect(shown(text)).toEqual(['基础', '  question 什么是甲？ @10', '  question 什么是乙？ @14'])
})

test('a list of links to other places is an answer, not a table of contents', () => {
  const text = '# 哪里有资料？\n\n- [甲](https://a.example)\n- [乙](https://b.example)\n- [丙](https://c.example)\n'
  expect(outlineOf(text).lecture.dropped).toEqual([])
  expect(questionsOf(outlineOf(text))[0]?.answer.nodes).toHaveLength(1)
})

test('the contents make questions of headings without a question mark', () => {
  const text =
    '- [词元](#词元)\n- [注意力](#注意力)\n- [位置](#位置)\n\n## 词元\n\n一。\n\n## 注意力是什么\n\n二。\n\n## 位置\n\n三？\n'
  expect(questionsOf(outlineOf(text))).toHaveLength(3)
})

test('notes without questions give topics, and say so', () => {
  const text = '# 部署\n\n## 硬件\n\n显卡。\n\n## 软件\n\n驱动。\n'
  expect(findingsOf(outlineOf(text))).toEqual(['no-questions 1'])
  expect(questionsOf(outlineOf(text)).map(({ role, title }) => `${role} ${title}`)).toEqual([
    'topic 硬件',
    'topic 软件',
  ])
})

test('text without any heading is one topic', () => {
  const outlined = outlineOf('一段文字。\n\n又一段。\n')
  expect(findingsOf(outlined)).toEqual(['no-questions 1'])
  expect(questionsOf(outlined).map(({ role, title }) => `${role} ${title}`)).toEqual(['topic notes'])
})

test.each(['', '\n\n', '---\ntitle: x\n---\n', '<!-- nothing -->\n', '---\n'])('%j holds nothing to show', (text) => {
  expect(findingsOf(outlineOf(text))).toEqual(['no-content 1'])
})

test('a question without an answer is told at its line, one answered by a picture is not', () => {
  const text =
    '# 什么是甲？\n\n甲。\n\n# 什么是乙？\n\n# 什么是丙？\n\n![](c.png)\n\n# 什么是丁？\n\n---\n\n<!-- later -->\n'
  expect(findingsOf(outlineOf(text))).toEqual(['empty-answer 5', 'empty-answer 11'])
})

test('equal titles have ids of their own', () => {
  const text = '# 甲\n\n## 为什么？\n\n一。\n\n# 乙\n\n## 为什么？\n\n二。\n\n# 甲\n\n## 为什么 1？\n\n三。\n'
  const { lecture } = outlineOf(text)
  const ids = lecture.sections.flatMap((section) => [section.id, ...section.questions.map(({ id }) => id)])
  expect(new Set(ids).size).toBe(ids.length)
})

test('each file of a lecture is a section', () => {
  const outlined = outlineOf('# 基础\n\n## 什么是甲？\n\n一。\n', '# 训练\n\n## 什么是乙？\n\n二。\n')
  const places = outlined.lecture.sections.map(({ title, origin }) => `${title} ${origin.file}:${origin.line}`)
  expect(places).toEqual(['基础 1.md:1', '训练 2.md:1'])
  expect(questionsOf(outlined).map(({ answer }) => answer.source.path)).toEqual(['1.md', '2.md'])
})

test('text before the first question is kept, in a topic of the first section', () => {
  const text = '序言。\n\n# 基础\n\n导言。\n\n## 什么是甲？\n\n甲。\n\n# 训练\n\n## 什么是乙？\n\n乙。\n'
  const { lecture } = outlineOf(text)
  expect(lecture.sections.map(({ title }) => title)).toEqual(['基础', '训练'])
  const kept = lecture.sections[0]?.questions.map(({ answer }) =>
    toString({ type: 'root', children: [...answer.nodes] }),
  )
  expect(kept).toEqual(['序言。', '导言。', '甲。'])
})

test('bold around a whole heading is not repeated on slides', () => {
  const [question] = questionsOf(outlineOf('## **什么是甲？**\n\n甲。\n'))
  expect(question?.heading).toMatchObject([{ type: 'text', value: '什么是甲？' }])
})

test('the language is judged by the script', () => {
  expect(outlineOf('# 什么是 Transformer？\n\n一种架构。\n').lecture.lang).toBe('zh-Hans')
  expect(outlineOf('# 什麼是 Transformer？\n\n這是一種架構。\n').lecture.lang).toBe('zh-Hant')
  expect(outlineOf('# What is attention?\n\nA weighted sum (注意力).\n').lecture.lang).toBe('en')
  expect(outlineOf('# これは何ですか？\n\n注意機構です。\n').lecture.lang).toBe('ja')
  expect(outlineOf('# 무엇입니까?\n\n주의 메커니즘.\n').lecture.lang).toBe('ko')
})

test('code, formulas, tags and addresses do not decide the language', () => {
  const code = '```python\nclass Attention(Module):\n    def forward(self, queries, keys, values): return queries\n```'
  const rest =
    '`attention` $\\mathrm{softmax}$ <span class="attention">词</span> [图](https://example.org/attention/figure)'
  expect(outlineOf(`# 如何实现？\n\n如下：\n\n${code}\n\n${rest}\n`).lecture.lang).toBe('zh-Hans')
})

test('a picture in a title belongs to the question, one in another heading stands below it', () => {
  const text = `## What is this? ![甲](a.png)

A cat.

### More <img src="b.png" alt="乙"> of it

So.

## 2. ![丙](c.png) Why is it here?

Food.
`
  const questions = questionsOf(outlineOf(text))
  expect(questions.map(({ title }) => title)).toEqual(['What is this?', '2. Why is it here?'])
  const blocks = (nodes: readonly RootContent[]) => nodes.map((node) => `${node.type} ${toString(node)}`)
  expect(questions.map(({ body }) => blocks(body.nodes))).toEqual([['paragraph 甲'], ['paragraph 丙']])
  expect(questions.map(({ answer }) => blocks(answer.nodes))).toEqual([
    ['paragraph A cat.', 'heading More 乙 of it', 'paragraph 乙', 'paragraph So.'],
    ['paragraph Food.'],
  ])
})

test('a heading that is a picture stays one', () => {
  expect(outlineOf('# ![The cat](cat.png)\n\n## What is it?\n\nA cat.\n').lecture.title).toBe('The cat')
})
