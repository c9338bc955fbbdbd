import type { Nodes, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { answerLabel, questionLabel, speaker } from '../../src/outline/labels.js'
import { parseNotes } from '../../src/outline/normalise.js'

/** Inline content of a heading, which takes any words; parsed as notes are. */
function inline(markdown: string): readonly PhrasingContent[] {
  const [heading] = parseNotes(`# ${markdown}`).children
  return heading?.type === 'heading' ? heading.children : []
}

function text(nodes: readonly PhrasingContent[] | undefined): string | undefined {
  return nodes && toString({ type: 'paragraph', children: [...nodes] })
}

describe('the label of an answer', () => {
  test.each([
    ...[
      'Answer',
      'Answers:',
      '**Answer**',
      '**A:**',
      '*Answer*:',
      'Solution 1',
      'Solution #2:',
      'Explanation:',
      'ANSWER',
    ],
    ...[
      '答',
      '答：',
      '答案',
      '**答案：**',
      '【答案】',
      '问题解答',
      '面试题剖析',
      '参考答案',
      '解析：',
      '💡 Answer:',
      'Show answer',
    ],
    ...[
      '答え',
      '解答：',
      '정답',
      '답변:',
      'Antwort:',
      'Lösung',
      'Réponse :',
      'Respuesta:',
      'Resposta',
      'Ответ:',
      'Risposta:',
    ],
  ])('is all of %s', (markdown) => {
    expect(answerLabel(inline(markdown))).toEqual({ rest: [], whole: true })
  })

  test.each([
    ['答案：D', 'D'],
    ['答案：D ', 'D'],
    ['【答案】B', 'B'],
    ['**Answer:** b', 'B'],
    ['**Answer: (C)**', 'C'],
    ['Correct answer: A.', 'A'],
    ['正确答案：A、C', 'AC'],
    ['答案：ABD', 'ABD'],
    ['Answers: B and D', 'BD'],
    ['答案：Ｃ', 'C'],
  ])('says in %s that %s is right', (markdown, letter) => {
    expect(answerLabel(inline(markdown))).toMatchObject({ letter, whole: true })
  })

  test.each([
    ['**A:** because', undefined, 'because'],
    ['**A: because**', undefined, 'because'],
    ['A. because', undefined, 'because'],
    ['A1. because', undefined, 'because'],
    ['答：因为', undefined, '因为'],
    ['Solution 2: a map', undefined, 'a map'],
    ['Answer: b) To reduce it', 'B', 'b) To reduce it'],
    ['答案：D，因为它最大', 'D', 'D，因为它最大'],
    ['答案：D 因为它最大', 'D', 'D 因为它最大'],
    ['Answer: B because it is', 'B', 'B because it is'],
    ['Answer: A good way', undefined, 'A good way'],
    ['Answer: a good way', undefined, 'a good way'],
    ['Answer: C++', undefined, 'C++'],
    ['答案：B-tree', undefined, 'B-tree'],
    ['答案：B树', undefined, 'B树'],
    ['Answer: BERT', undefined, 'BERT'],
    ['Explanation: In short', undefined, 'In short'],
    ['解析：A 错误，B 正确', undefined, 'A 错误，B 正确'],
    ['Explanation: B, C are wrong', undefined, 'B, C are wrong'],
  ])('in %s names %s and goes before “%s”', (markdown, letter, rest) => {
    const label = answerLabel(inline(markdown))
    expect([label?.letter, text(label?.rest), label?.whole]).toEqual([letter, rest, false])
  })

  test.each([
    ...[
      '答案在问题下方的折叠部分',
      'Answer the following',
      'Answering questions',
      'Solution architecture',
      '总结',
      'Example:',
    ],
    ...[
      'A',
      'A good way',
      'Solution::twoSum',
      '`Answer`',
      '解释一下注意力',
      'GPT-3：很大',
      '变量 答案',
      'Where:',
      'A4',
      '',
    ],
  ])('is not in %j', (markdown) => {
    expect(answerLabel(inline(markdown))).toBeUndefined()
  })
})

describe('the label of a question', () => {
  test.each([
    ['QA:', undefined],
    ['**Q:**', undefined],
    ['Q12:', 12],
    ['Q7', 7],
    ['问：', undefined],
    ['问题：', undefined],
    ['问题 3：', 3],
    ['问题三：', 3],
    ['题目', undefined],
    ['题目十二', 12],
    ['第三题', 3],
    ['面试题', undefined],
    ['練習問題', undefined],
    ['질문 2:', 2],
    ['Question 4:', 4],
    ['Exercise 2.1', undefined],
    ['Aufgabe 3:', 3],
    ['Вопрос 1.', 1],
    ['【题目】', undefined],
  ])('is all of %s', (markdown, number) => {
    expect(questionLabel(inline(markdown))).toEqual({ rest: [], whole: true, ...(number && { number }) })
  })

  test.each([
    ['Q: Why?', undefined, 'Why?'],
    ['Q. Why?', undefined, 'Why?'],
    ['**Q:** Why *so*?', undefined, 'Why so?'],
    ['**Q: Why?**', undefined, 'Why?'],
    ['Q12. Why?', 12, 'Why?'],
    ['Q12 Why?', 12, 'Why?'],
    ['[Q3] Why?', 3, 'Why?'],
    ['Ｑ１．なぜ？', 1, 'なぜ？'],
    ['问题 3：为什么？', 3, '为什么？'],
    ['第 2 题：为什么？', 2, '为什么？'],
    ['Question 4 – Why?', 4, 'Why?'],
    ['Problem 5) Sort', 5, 'Sort'],
    ['Q1. `____` looks', 1, '____ looks'],
  ])('in %s has number %s and goes before “%s”', (markdown, number, rest) => {
    const label = questionLabel(inline(markdown))
    expect([label?.number, text(label?.rest), label?.whole]).toEqual([number, rest, false])
  })

  test.each([
    ...[
      'Q',
      'Questions and answers',
      'Quality',
      '问题解答',
      '面试题剖析',
      '面试官心理分析',
      'Question time',
      'Problem solving',
    ],
    ...[
      '问题一般是什么',
      '1. Why?',
      'Q-learning',
      '第三题是什么',
      'Exercises',
      'Aufgaben',
      '`Q:` x',
      'Problem 2.0 is out',
    ],
  ])('is not in %s', (markdown) => {
    expect(questionLabel(inline(markdown))).toBeUndefined()
  })
})

describe('a speaker', () => {
  test.each([
    ['Interviewer: Tell me', 'Interviewer', 'Tell me'],
    ['**Ann**: Well', 'Ann', 'Well'],
    ['**Ann:** Well', 'Ann', 'Well'],
    ['*Dr Who:*', 'Dr Who', ''],
    ['面试官：讲讲', '面试官', '讲讲'],
    ['Q: Why?', 'Q', 'Why?'],
    ['GPT-3：很大', 'GPT-3', '很大'],
  ])('in %s is %s', (markdown, name, said) => {
    const found = speaker(inline(markdown))
    expect([found?.name, text(found?.rest)]).toEqual([name, said])
  })

  test.each([
    ...[
      'http://a.example',
      '12:30 is late',
      'No colon',
      'One. Two: three',
      '什么是甲？答：乙',
      '`code`: text',
      '：nothing',
    ],
    'A name that is much too long: text',
  ])('is not in %s', (markdown) => {
    expect(speaker(inline(markdown))).toBeUndefined()
  })
})

test('what stands behind a label keeps its marks, and every node knows where it stands', () => {
  const notes = '# **Q1: why *is* it** so `x`?'
  const [heading] = parseNotes(notes).children
  const { rest } = (heading?.type === 'heading' && questionLabel(heading.children)) || { rest: [] }
  expect(rest).toMatchObject([
    { type: 'strong', children: [{ value: 'why ' }, { type: 'emphasis' }, { value: ' it' }] },
    { value: ' so ' },
    { type: 'inlineCode' },
    { value: '?' },
  ])
  visit({ type: 'paragraph', children: [...rest] } as Nodes, 'text', (node) => {
    expect(notes.slice(node.position?.start.offset, node.position?.end.offset)).toBe(node.value)
    expect(node.position?.start.column).toBe((node.position?.start.offset ?? 0) + 1)
  })
})

test.each(['Q', '问题', '（', '答案：', '1', ' ', 'A ', '⭐', 'name ', 'Answer: A,'])(
  'a long run of %j takes no long time',
  (unit) => {
    const nodes: PhrasingContent[] = [{ type: 'text', value: unit.repeat(200_000) }]
    const started = performance.now()
    for (const read of [answerLabel, questionLabel, speaker]) read(nodes)
    expect(performance.now() - started).toBeLessThan(5000)
  },
)
