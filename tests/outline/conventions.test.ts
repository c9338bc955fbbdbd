import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { findingsOf, outlineFiles, outlineFrom, outlineOf, questionsOf } from './outline-of.js'

/** Text of blocks: those of a list by themselves. */
function flat(nodes: readonly RootContent[]): string {
  const blocks = nodes.flatMap((node): readonly RootContent[] => (node.type === 'list' ? node.children : [node]))
  return blocks.map((node) => toString(node)).join(' / ')
}

/** Shows an outline as lines: sections flush; questions with body, key and answer; topics in brackets. */
function shown(...texts: readonly string[]): readonly string[] {
  const { lecture } = outlineOf(...texts)
  return [
    `(${lecture.convention})`,
    ...lecture.sections.flatMap(({ title, questions }) => [
      title,
      ...questions.map(({ role, title: asked, body, key, answer }) => {
        const parts = [asked, ...[body.nodes, key, answer.nodes].map(flat)]
        return `  ${role === 'question' ? '' : '· '}${parts.join(' | ')}`
      }),
    ]),
  ]
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an examination with the letters of the right options in brackets, options on lines and beside one another',
    '1. HTTP 的端口是（ A ）\n   A. 80\n   B. 443\n\n2. 属于传输层的是（C）。\n\n   A. HTTP　　B. IP\n   C. TCP　　D. ARP\n',
    [
      '(list)',
      'notes',
      '  HTTP 的端口是（ ） | A. 80 / B. 443 | A. 80 | ',
      '  属于传输层的是（）。 | A. HTTP / B. IP / C. TCP / D. ARP | C. TCP | ',
    ],
  ],
  [
    'statements that are true or not',
    '1. 缓存总比数据库快。（ × ）\n2. TCP 面向连接。（√）\n3. UDP 可靠。（错）\n',
    [
      '(list)',
      'notes',
      '  缓存总比数据库快。（ ） |  |  | ×',
      '  TCP 面向连接。（） |  |  | √',
      '  UDP 可靠。（） |  |  | 错',
    ],
  ],
  [
    'tasks that do not ask, with answers that are called so',
    '1. HTTP 的端口是____。\n   答案：80\n2. TCP 在____层。\n\n   *Solution.* 传输\n',
    ['(list)', 'notes', '  HTTP 的端口是____。 |  |  | 80', '  TCP 在____层。 |  |  | 传输'],
  ],
  [
    'questions below which options have boxes',
    '1. Which port?\n   - [x] 80\n   - [ ] 443\n2. Which layer?\n   - [ ] 3\n   - [x] 4\n',
    ['(list)', 'notes', '  Which port? | 80 / 443 | 80 | ', '  Which layer? | 3 / 4 | 4 | '],
  ],
  [
    'headings that end in brackets, but not with a right option',
    '## 什么是维生素（C）？\n\n一种抗氧化剂。\n\n## Was it plan (B)?\n\nIt was.\n',
    ['(h2)', 'notes', '  什么是维生素（C）？ |  |  | 一种抗氧化剂。', '  Was it plan (B)? |  |  | It was.'],
  ],
  [
    'callouts whose title asks',
    '> [!question] What is a token?\n> A piece of text.\n\n> [!faq]- Why split?\n> To bound the vocabulary.\n>\n> It helps.\n',
    [
      '(callout)',
      'notes',
      '  What is a token? |  |  | A piece of text.',
      '  Why split? |  |  | To bound the vocabulary. / It helps.',
    ],
  ],
  [
    'items that are questions and answers in turn',
    '- Q: 什么是词元？\n- A: 文本的片段。\n- Q: 为什么要分词？\n- A: 词表有限。\n\n  另外还能处理生词。\n',
    [
      '(label-items)',
      'notes',
      '  什么是词元？ |  |  | 文本的片段。',
      '  为什么要分词？ |  |  | 词表有限。 / 另外还能处理生词。',
    ],
  ],
  [
    'items that go on with their answers',
    '1. What is a token? What is it for? A piece of text.\n2. Why split? → To bound the vocabulary.\n3. How? Answer: By frequency.\n',
    [
      '(list)',
      'notes',
      '  What is a token? What is it for? |  |  | A piece of text.',
      '  Why split? |  |  | To bound the vocabulary.',
      '  How? |  |  | By frequency.',
    ],
  ],
  [
    'items of which one goes on with what it asks',
    '1. What is a token?\n2. Why split? Give an example.\n3. How?\n4. 为什么？（选做）\n',
    [
      '(list)',
      'notes',
      '  What is a token? |  |  | ',
      '  Why split? Give an example. |  |  | ',
      '  How? |  |  | ',
      '  为什么？（选做） |  |  | ',
    ],
  ],
  [
    'quoted questions',
    '> 什么是词元？\n\n文本的片段。\n\n> 一句引文，不是问题。\n\n> 为什么要分词？\n\n词表有限。\n',
    [
      '(quote)',
      'notes',
      '  什么是词元？ |  |  | 文本的片段。 / 一句引文，不是问题。',
      '  为什么要分词？ |  |  | 词表有限。',
    ],
  ],
  [
    'questions in italics',
    '*What is a token?*\n\nA piece of text.\n\n*Why split?*\nTo bound the vocabulary.\n',
    [
      '(italic)',
      'notes',
      '  What is a token? |  |  | A piece of text.',
      '  Why split? |  |  | To bound the vocabulary.',
    ],
  ],
  [
    'plain lines that ask, below sections',
    '# 词元\n\n什么是词元？\n文本的片段。\n\n为什么要分词？\n\n词表有限。\n\n# 训练\n\n什么是损失？\n差距。\n\n怎么更新？\n反向传播。\n',
    [
      '(line)',
      '词元',
      '  什么是词元？ |  |  | 文本的片段。',
      '  为什么要分词？ |  |  | 词表有限。',
      '训练',
      '  什么是损失？ |  |  | 差距。',
      '  怎么更新？ |  |  | 反向传播。',
    ],
  ],
  [
    'bold questions with their answers on the next line of the paragraph',
    '**什么是词元？**\n文本的片段。\n\n**为什么要分词？**\n词表有限。\n\n它还有别的好处。\n',
    [
      '(bold)',
      'notes',
      '  什么是词元？ |  |  | 文本的片段。',
      '  为什么要分词？ |  |  | 词表有限。 / 它还有别的好处。',
    ],
  ],
  [
    'bold questions with their answers beside them',
    '**What is a token?** A piece of text.\n\n**Why split?** To bound the vocabulary.\n\n**How?** By frequency.\n',
    [
      '(bold)',
      'notes',
      '  What is a token? |  |  | A piece of text.',
      '  Why split? |  |  | To bound the vocabulary.',
      '  How? |  |  | By frequency.',
    ],
  ],
  [
    'labelled questions with answers that have no label, below and beside them',
    'Q: What is a token?\nA piece of text.\n\n**Q2. Why split?** To bound the vocabulary.\n\n**Q3. How? (hard)**\nBy frequency.\n',
    [
      '(label)',
      'notes',
      '  What is a token? |  |  | A piece of text.',
      '  Why split? |  |  | To bound the vocabulary.',
      '  How? |  |  | By frequency.',
    ],
  ],
  [
    'items that ask in their first line',
    '1. **What is a token?**\n   A piece of text.\n2. Why split?\n   To bound the vocabulary.\n3. **How?** By frequency.\n4. When? (hard)\n   Before training.\n',
    [
      '(list)',
      'notes',
      '  What is a token? |  |  | A piece of text.',
      '  Why split? |  |  | To bound the vocabulary.',
      '  How? |  |  | By frequency.',
      '  When? |  |  | Before training.',
    ],
  ],
  [
    'paragraphs with labels',
    'Q: What is a token?\n\nA: A piece of text.\n\nQ: Why split?\n\nA: To bound the vocabulary.\n\nIt helps.\n',
    [
      '(label)',
      'notes',
      '  What is a token? |  |  | A piece of text.',
      '  Why split? |  |  | To bound the vocabulary. / It helps.',
    ],
  ],
  [
    'Chinese labels on neighbouring lines, below sections',
    '# 词元\n\n问：什么是词元？\n答：文本的片段。\n\n**问：**为什么要分词？\n**答：**词表有限。\n\n# 训练\n\n问：什么是损失？\n答：差距。\n',
    [
      '(label)',
      '词元',
      '  什么是词元？ |  |  | 文本的片段。',
      '  为什么要分词？ |  |  | 词表有限。',
      '训练',
      '  什么是损失？ |  |  | 差距。',
    ],
  ],
  [
    'numbered headings with a label, and an answer heading',
    '## Q1. What is attention?\n\n### Answer\n\nA weighted sum.\n\n## Q2. Why scale?\n\n### Answer\n\nVariance.\n',
    ['(h2)', 'notes', '  What is attention? |  |  | A weighted sum.', '  Why scale? |  |  | Variance.'],
  ],
  [
    'details with the question in the summary',
    '# FAQ\n\n<details>\n<summary>What is RoPE?</summary>\n\nA rotation.\n\n</details>\n\n<details>\n<summary>Why rotate?</summary>\n\nRelative positions.\n\n</details>\n',
    ['(summary)', 'FAQ', '  What is RoPE? |  |  | A rotation.', '  Why rotate? |  |  | Relative positions.'],
  ],
  [
    'answers folded away in details',
    '### 什么是甲？\n\n<details><summary>答案</summary>\n\n甲。\n\n</details>\n\n### 什么是乙？\n\n<details><summary>答案</summary>\n\n乙。\n\n</details>\n',
    ['(h3)', 'notes', '  什么是甲？ |  |  | 甲。', '  什么是乙？ |  |  | 乙。'],
  ],
  [
    'admonitions',
    '!!! question "What is a mask?"\n\n    It hides the future.\n\n!!! question "Why hide it?"\n\n    To train in parallel.\n',
    [
      '(container)',
      'notes',
      '  What is a mask? |  |  | It hides the future.',
      '  Why hide it? |  |  | To train in parallel.',
    ],
  ],
  [
    'fenced divs with a solution, and lesson text around them',
    'Intro.\n\n::: question\n\n## What does it print?\n\n`print(1)`\n\n:::: solution\n\nOne.\n\n::::\n:::\n\nMore text.\n',
    [
      '(container)',
      'notes',
      '  · notes |  |  | Intro.',
      '  What does it print? | print(1) |  | One.',
      '  · notes |  |  | More text.',
    ],
  ],
  [
    'an interview',
    'Interviewer: What is a gradient?\n\nCandidate: A slope.\n\nIn many dimensions.\n\nInterviewer: Why follow it?\n\nCandidate: To descend.\n\nInterviewer: And when does it vanish?\n\nCandidate: In deep nets.\n',
    [
      '(dialogue)',
      'notes',
      '  What is a gradient? |  |  | A slope. / In many dimensions.',
      '  Why follow it? |  |  | To descend.',
      '  And when does it vanish? |  |  | In deep nets.',
    ],
  ],
  [
    'cards on one line',
    'MHA :: every head has its own keys\nMQA :: all heads share one\nGQA :: groups share\n',
    [
      '(card)',
      'notes',
      '  MHA |  |  | every head has its own keys',
      '  MQA |  |  | all heads share one',
      '  GQA |  |  | groups share',
    ],
  ],
  [
    'cards of lines',
    'What is dropout?\n?\nRandom silence.\n\nWhat is decay?\n?\nShrinking weights.\n\nWhat is warm-up?\n?\nA slow start.\n',
    [
      '(card-lines)',
      'notes',
      '  What is dropout? |  |  | Random silence.',
      '  What is decay? |  |  | Shrinking weights.',
      '  What is warm-up? |  |  | A slow start.',
    ],
  ],
  [
    'a definition list',
    'Can I use it offline?\n: Yes.\n\nDoes it cost anything?\n: No.\n\nWho made it?\n: We did.\n',
    [
      '(definition)',
      'notes',
      '  Can I use it offline? |  |  | Yes.',
      '  Does it cost anything? |  |  | No.',
      '  Who made it? |  |  | We did.',
    ],
  ],
  [
    'a table of questions and answers',
    '| 问题 | 答案 |\n| --- | --- |\n| 什么是甲？ | 甲。 |\n| 什么是乙？ | 乙。 |\n',
    ['(table)', 'notes', '  什么是甲？ |  |  | 甲。', '  什么是乙？ |  |  | 乙。'],
  ],
  [
    'numbered questions with lists of other things below them',
    '1. What is a token?\n\n- a word\n- a part of one\n\n2. Why split?\n\n- it helps\n- it is fast\n\n3. How large is it?\n\nSmall.\n',
    [
      '(list)',
      'notes',
      '  What is a token? |  |  | a word / a part of one',
      '  Why split? |  |  | it helps / it is fast',
      '  How large is it? |  |  | Small.',
    ],
  ],
  [
    'a numbered list whose items hold their answers',
    '1. What is a token?\n\n   A piece of text.\n\n2. Why split?\n\n   The vocabulary.\n\n3. How small?\n\n   It depends.\n',
    [
      '(list)',
      'notes',
      '  What is a token? |  |  | A piece of text.',
      '  Why split? |  |  | The vocabulary.',
      '  How small? |  |  | It depends.',
    ],
  ],
  [
    'a quiz whose options tell the answer',
    '#### Q1. Which is a layer?\n\n- [ ] A loss\n- [x] A convolution\n\n#### Q2. Which is a loss?\n\n- [x] Cross entropy\n- [ ] ReLU\n\nBecause it measures.\n',
    [
      '(h4)',
      'notes',
      '  Which is a layer? | A loss / A convolution | A convolution | ',
      '  Which is a loss? | Cross entropy / ReLU | Cross entropy | Because it measures.',
    ],
  ],
  [
    'a quiz with letters and a folded answer',
    '###### 1. 输出是什么？\n\n```js\nx\n```\n\n- A: `1`\n- B: `2`\n\n<details><summary><b>答案</b></summary>\n<p>\n\n#### 答案: B\n\n因为。\n\n</p>\n</details>\n\n###### 2. 那么呢？\n\n- A: 甲\n- B: 乙\n\n<details><summary><b>答案</b></summary>\n<p>\n\n#### 答案: A\n\n所以。\n\n</p>\n</details>\n',
    [
      '(h6)',
      'notes',
      '  1. 输出是什么？ | x / A: 1 / B: 2 | B: 2 | 因为。',
      '  2. 那么呢？ | A: 甲 / B: 乙 | A: 甲 | 所以。',
    ],
  ],
  [
    'bold questions as paragraphs',
    '**什么是甲？**\n\n甲。\n\n**什么是乙？**\n\n乙。\n\n**什么是丙？**\n\n丙。\n',
    ['(bold)', 'notes', '  什么是甲？ |  |  | 甲。', '  什么是乙？ |  |  | 乙。', '  什么是丙？ |  |  | 丙。'],
  ],
]

test.each(cases)('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected)
})

describe('a lecture of several files', () => {
  test('may have one question in each', () => {
    expect(shown('# What is a token?\n\nA piece.\n', '# Why split?\n\nVocabulary.\n')).toEqual([
      '(h1)',
      'notes',
      '  What is a token? |  |  | A piece.',
      '  Why split? |  |  | Vocabulary.',
    ])
  })

  test('makes a section of a file without a heading for one', () => {
    expect(shown('# 基础\n\n## 什么是甲？\n\n甲。\n', '## 什么是乙？\n\n乙。\n')).toEqual([
      '(h2)',
      '基础',
      '  什么是甲？ |  |  | 甲。',
      '2',
      '  什么是乙？ |  |  | 乙。',
    ])
  })
})

describe('what merely looks like a question', () => {
  test.each([
    [
      'lecture notes with one rhetorical question',
      '# 部署\n\n## 硬件\n\n显卡。为什么？因为快。\n\n## 软件\n\n驱动。\n',
    ],
    ['prose with colons', 'Note: this is text.\n\nWarning: this too.\n\nNote: and this.\n'],
    ['a list of links', '- [a](https://a.example)\n- [b](https://b.example)\n- [c](https://c.example)\n'],
    ['C++ scopes', 'Use std::vector for arrays.\n\nUse a :: b never.\n'],
    ['a to-do list', '# Plan\n\n## Today\n\n- [x] read\n- [ ] write\n'],
  ])('%s holds none', (_, text) => {
    expect(questionsOf(outlineOf(text)).filter(({ role }) => role === 'question')).toEqual([])
  })
})

test('topics between questions are shown, and end the answer before them', () => {
  const text =
    '# 一\n\n## 什么是甲？\n\n甲。\n\n## 什么是乙？\n\n乙。\n\n# 二\n\n## 背景\n\n丙。\n\n## 历史\n\n丁。\n\n# 三\n\n## 为什么？\n\n戊。\n'
  expect(shown(text)).toEqual([
    '(h2)',
    '一',
    '  什么是甲？ |  |  | 甲。',
    '  什么是乙？ |  |  | 乙。',
    '二',
    '  · 背景 |  |  | 丙。',
    '  · 历史 |  |  | 丁。',
    '三',
    '  为什么？ |  |  | 戊。',
  ])
})

test('headings above sections are named with them', () => {
  const text =
    '# 上篇\n\n## 甲\n\n### 什么是一？\n\n1\n\n## 乙\n\n### 什么是二？\n\n2\n\n# 下篇\n\n## 丙\n\n### 什么是三？\n\n3\n'
  expect(outlineOf(text).lecture.sections.map(({ part, title }) => `${part} › ${title}`)).toEqual([
    '上篇 › 甲',
    '上篇 › 乙',
    '下篇 › 丙',
  ])
})

describe('notes that can be read in two ways', () => {
  const text =
    '## 什么是甲？\n\n引言。\n\n**甲是什么？**\n\n一。\n\n**甲有何用？**\n\n二。\n\n## 什么是乙？\n\n引言。\n\n**乙是什么？**\n\n三。\n\n**乙有何用？**\n\n四。\n'

  test('say so, and name the line of front matter that settles it', () => {
    const [message] = outlineOf(text).diagnostics
    expect(message?.ruleId).toBe('outline-unsure')
    expect(message?.reason).toMatch(/`questions: (?:h2|bold)` or `questions: (?:h2|bold)`/)
  })

  test.each([
    ['h2', ['什么是甲？', '什么是乙？']],
    ['bold', ['甲是什么？', '甲有何用？', '乙是什么？', '乙有何用？']],
    ['none', []],
  ])('are read as they are told: %s', (questions, titles) => {
    const outlined = outlineFrom(text, questions)
    expect(outlined.diagnostics).toEqual([])
    const asked = questionsOf(outlined).filter(({ role }) => role === 'question')
    expect(asked.map(({ title }) => title)).toEqual(titles)
  })

  test('say so when they are told wrong', () => {
    expect(findingsOf(outlineFrom(text, 'h5'))).toEqual(['no-questions 1'])
  })
})

describe('an index file', () => {
  test('gives the title, and its list of files is left out', () => {
    const outlined = outlineFiles({
      'README.md': '# 讲义\n\n- [乙](2.md)\n- [甲](1.md)\n',
      '2.md': '# 乙章\n\n## 什么是乙？\n\n乙。\n',
      '1.md': '# 甲章\n\n## 什么是甲？\n\n甲。\n',
    })
    expect(outlined.lecture.title).toBe('讲义')
    expect(outlined.lecture.sections.map(({ title }) => title)).toEqual(['乙章', '甲章'])
    expect(outlined.lecture.dropped.map(({ reason }) => reason)).toEqual(['table of contents'])
  })
})

test('a few labelled questions in a book are asides: its headings say what it is about', () => {
  const chapter = (name: string) =>
    `# ${name}\n\n${'## 概念\n\n这里讲一个概念。\n\n再讲一遍。\n\n还有一点。\n\n'.repeat(12)}`
  const book = `${['内存', '进程', '网络'].map(chapter).join('')}Q：为什么要握手？\n\nA：为了同步序号。\n`
  const { lecture } = outlineOf(book)
  expect(lecture.convention).toBe('none')
  expect(lecture.sections.map(({ title }) => title)).toEqual(['内存', '进程', '网络'])
  expect(flat(questionsOf(outlineOf(book)).at(-1)?.answer.nodes ?? [])).toContain(
    'Q：为什么要握手？ / A：为了同步序号。',
  )
})

test('a file of questions in a list is one beside another file whose lists ask nothing', () => {
  const about = '# Tokens\n\nThey are pieces.\n\n- short\n- many\n- cheap\n- plain\n- old\n'
  const asked = ['What is one?', 'Why split?', 'How many are there?'].map(
    (title, index) => `${index + 1}. ${title}\n\nSo.\n`,
  )
  const { lecture } = outlineOf(about, asked.join('\n'))
  expect(lecture.convention).toBe('list')
  const questions = lecture.sections.flatMap((section) => section.questions)
  expect(questions.flatMap(({ role, title }) => (role === 'question' ? [title] : []))).toEqual([
    'What is one?',
    'Why split?',
    'How many are there?',
  ])
})
