import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import type { AnswerKey } from '../../src/outline/answer-key.js'
import { parseNotes } from '../../src/outline/normalise.js'
import { quizOptions } from '../../src/outline/quiz-options.js'

interface Quiz {
  readonly body: readonly string[]
  readonly key: readonly string[]
  readonly answer: readonly string[]
}

/** The options of a question with their texts, items of lists one by one. */
function quiz(markdown: string, fileKey?: AnswerKey): Quiz | undefined {
  const found = quizOptions(parseNotes(markdown).children, fileKey)
  return found && { body: texts(found.body), key: texts(found.key), answer: texts(found.answer) }
}

function texts(nodes: readonly RootContent[]): string[] {
  return nodes
    .flatMap((node): readonly RootContent[] => (node.type === 'list' ? node.children : [node]))
    .map((node) => toString(node))
    .filter((text) => text !== '')
}

function markdown(...lines: readonly string[]): string {
  return lines.join('\n')
}

describe('the right option is', () => {
  test.each([
    ['the ticked one', '- [ ] one\n- [x] two', ['one', 'two'], ['two']],
    ['each ticked one', '- [x] one\n- [ ] two\n- [x] three', ['one', 'two', 'three'], ['one', 'three']],
    ['the one with a tick', '- A. one\n- B. two ✓', ['A. one', 'B. two'], ['B. two ✓']],
    ['the one with a tick in front', '- A. one\n- ✅ B. two', ['A. one', 'B. two'], ['✅ B. two']],
    ['the one with a tick behind the letter', 'A. ✔️ one\nB. two', ['A. one', 'B. two'], ['A. ✔️ one']],
    ['the one that is called correct', 'a) one (correct)\nb) two', ['a) one', 'b) two'], ['a) one (correct)']],
    ['the one that is called 正确', 'A、一\nB、二（正确）', ['A、一', 'B、二'], ['B、二（正确）']],
    ['the one with an arrow', 'A) one\nB) two <-- correct answer', ['A) one', 'B) two'], ['B) two <-- correct answer']],
    [
      'not crossed out',
      'A) one ✅\nB) two ❌\nC) three ✅',
      ['A) one', 'B) two', 'C) three'],
      ['A) one ✅', 'C) three ✅'],
    ],
    ['the bold one', '- (A) one\n- **(B) two**', ['(A) one', '(B) two'], ['(B) two']],
    ['the one with bold text', 'A. one\nB. **two**', ['A. one', 'B. two'], ['B. two']],
  ])('%s', (_, options, body, key) => {
    expect(quiz(options)).toEqual({ body, key, answer: [] })
  })

  test.each([
    ['- A: one\n- B: two\n\n#### 答案：B', ['B: two']],
    ['- [ ] A loss\n- [ ] A `conv` layer\n\n**Answer:** A `conv` layer\n\nIt is one.', ['A conv layer']],
    ['- [ ] one\n- [ ] two\n- [ ] one and two\n\nAnswer: Two, one and two.', ['two', 'one and two']],
    ['A. 一\nB. 二\nC. 一二\n\n答案：一二', ['C. 一二']],
    ['- A: one\n- B: two\n\n答案：A、B', ['A: one', 'B: two']],
    ['A. one\nB. two\nAnswer: B', ['B. two']],
    ['a) one\nb) two\n\n**Explanation:**\nThe correct answer is b) two.', ['b) two']],
    ['a) one\nb) two\n\nThe right option is (A), as it is.', ['a) one']],
    ['A. one\nB. two\nC. three\n\nThe correct answers are A and C.', ['A. one', 'C. three']],
    ['A. 一\nB. 二\n\n综上，故选 B。', ['B. 二']],
    ['A. 一\nB. 二\n\n正确答案是 A，因为一在前。', ['A. 一']],
    ['A. 一\nB. 二\n\n解析：A 错误，答案是 B。', ['B. 二']],
    ['A. 一\nB. 二\n\n> **答案：** B', ['B. 二']],
    ['A. 一\nB. 二\n\n<details><summary>答案：B</summary>\n\n因为\n\n</details>', ['B. 二']],
    ['- [ ] one\n- [ ] two\n\nAnswer: B', ['two']],
    ['1. one\n2. two\n\nAnswer: 2', ['two']],
    ['1. one\n2. two\n\nAnswer: B', ['two']],
  ])('told below: %j', (notes, key) => {
    expect(quiz(notes)?.key).toEqual(key)
  })

  test('told elsewhere in the file', () => {
    expect(quiz('A. one\nB. two\n\nprose', { right: ['B'] })?.key).toEqual(['B. two'])
    expect(quiz('A. one\nB. two\n\nprose', { right: ['F'] })).toBeUndefined()
  })

  test('unknown where an answer begins that does not name it', () => {
    expect(quiz('A. one\nB. two\n\nAnswer: the first')).toEqual({
      body: ['A. one', 'B. two'],
      key: [],
      answer: ['Answer: the first'],
    })
  })
})

test('everything up to the options is the body, everything behind them the answer', () => {
  const notes = markdown(
    'Look at this:',
    '',
    '![a](a.png)',
    '',
    '- a bulleted list',
    '- of facts',
    '',
    '- [ ] one',
    '- [x] two',
  )
  const found = quiz(notes.replace('- [ ]', '* [ ]').replace('- [x]', '* [x]').concat('\n\n![b](b.png)\n\nprose'))
  expect(found).toEqual({
    body: ['Look at this:', 'a', 'a bulleted list', 'of facts', 'one', 'two'],
    key: ['two'],
    answer: ['b', 'prose'],
  })
})

test('what was parsed into the last option alone belongs to the answer', () => {
  const notes = '- [x] one\n- [ ] two\n\n  **Explanation**: so\n\nmore'
  expect(quiz(notes)).toEqual({ body: ['one', 'two'], key: ['one'], answer: ['Explanation: so', 'more'] })
  const list = quizOptions(parseNotes(notes).children, undefined)?.body[0]
  expect(list?.position?.end).toEqual({ line: 2, column: 10, offset: 19 })
  expect(quiz('- [x] one\n\n  so\n- [ ] two\n\n  not so')?.answer).toEqual([])
})

test('an empty item among the options is none', () => {
  expect(quiz('- A: one\n- B: two\n-\n\n答案：A')?.body).toEqual(['A: one', 'B: two'])
})

test('no box is left ticked, and the key is as it was written', () => {
  const found = quizOptions(parseNotes('- [ ] one\n- [x] **two**').children, undefined)
  expect(found?.body).toMatchObject([{ children: [{ checked: null }, { checked: null }] }])
  expect(found?.key).toMatchObject([
    { children: [{ checked: true, children: [{ children: [{ type: 'strong' }] }] }], position: { start: { line: 2 } } },
  ])
  expect(JSON.stringify(found?.body)).not.toContain('strong')
})

test('bold on another option than the right one is bold for its own reason', () => {
  expect(JSON.stringify(quizOptions(parseNotes('A. **one**\nB. two\n\n答案：B').children, undefined)?.body)).toContain(
    'strong',
  )
})

test.each([
  ['a to-do list with nothing done', '- [ ] one\n- [ ] two'],
  ['a to-do list with all done', '- [x] one\n- [x] two'],
  ['a bulleted list', '- one\n- two'],
  ['a bulleted list with ticks', '- ✅ **one**: good\n- two'],
  ['a bulleted list with a label below', '- one\n- two\n\nAnswer: it is'],
  ['steps', '1. one\n2. **two**\n3. three'],
  ['steps with a label below', '1. one\n2. two\n\nExplanation: it is'],
  ['letters without a key', '- A. one\n- B. two\n\nprose'],
  ['one option', '- [x] one'],
  ['letters that are no series', '- A. one\n- C. two\n\n答案：A'],
  ['letters written in two ways', '- A. one\n- B) two\n\n答案：A'],
  ['a letter that no option has', '- A. one\n- B. two\n\nThe correct answer is F.'],
  ['long items', `- [x] ${'long '.repeat(70)}\n- [ ] two`],
  ['a list in a part of the answer', '### Part\n\n- [x] one\n- [ ] two'],
  ['a list behind the label of the answer', 'Answer: see\n\n- [x] one\n- [ ] two'],
  ['a list behind much prose', `${'word '.repeat(300)}\n\n- [x] one\n- [ ] two`],
  ['roots', '- A. √x\n- B. y\n- C. z'],
  ['words in brackets', '- A. arrow (left)\n- B. arrow (right)'],
  ['prose', 'one\n\ntwo'],
  ['nothing', ''],
])('no options are in %s', (_, notes) => {
  expect(quiz(notes)).toBeUndefined()
})

const word = fc.constantFrom('one', 'two `x`', 'the *third*', '四', 'both A and B', '**bold** and light')
const notesOfQuiz = fc
  .record({
    before: fc.array(word, { maxLength: 2 }),
    options: fc.array(word, { minLength: 2, maxLength: 5 }),
    right: fc.nat(4),
    form: fc.constantFrom('task', 'list', 'lines'),
    mark: fc.constantFrom('', ' ✓', ' (correct)', '（正确）'),
    below: fc.array(word, { maxLength: 2 }),
  })
  .map(({ before, options, right, form, mark, below }) => {
    const index = right % options.length
    const written = options.map((option, at) => {
      const letter = String.fromCharCode(65 + at)
      const start = { task: `- [${at === index ? 'x' : ' '}] `, list: `- ${letter}: `, lines: `${letter}. ` }[form]
      return `${start}${option}${at === index ? mark : ''}`
    })
    const key = `答案：${String.fromCharCode(65 + index)}`
    return { text: [...before, written.join('\n'), key, ...below].join('\n\n'), index, mark: mark.trim() }
  })

test('nothing is lost, nothing is shown twice, and the marks are on the key alone', () => {
  fc.assert(
    fc.property(notesOfQuiz, ({ text, index, mark }) => {
      const nodes = parseNotes(text).children
      const found = quizOptions(nodes, undefined)
      const shown = [...texts(found?.body ?? []), ...texts(found?.answer ?? [])].join('\n')
      const unmarked = texts(nodes).join('\n').replace(mark, '').replaceAll(/ +$/gm, '')
      expect(shown).toBe(unmarked)
      expect(texts(found?.key ?? [])).toEqual([optionsIn(nodes)[index]])
      expect(JSON.stringify(found?.body)).not.toMatch(/"checked":true|✓|correct|正确/)
      visit({ type: 'root', children: [...(found?.body ?? []), ...(found?.key ?? [])] }, 'text', (node) => {
        expect(text.slice(node.position?.start.offset, node.position?.end.offset)).toBe(node.value)
      })
    }),
    { numRuns: 150 },
  )
})

function optionsIn(nodes: readonly RootContent[]): readonly string[] {
  const list = nodes.find((node) => node.type === 'list')
  return list ? texts([list]) : texts(nodes).filter((text) => /^[A-E]\. /.test(text))
}

test('a very long list takes no long time', () => {
  const [list] = parseNotes('- [ ] one\n- [x] two ✓').children
  const [wrong, right] = list?.type === 'list' ? list.children : []
  if (list?.type !== 'list' || !wrong || !right) throw new TypeError('expected a list of two')
  const nodes = [{ ...list, children: [...new Array(20_000).fill(wrong), right] }, ...new Array(20_000).fill(list)]
  const started = performance.now()
  expect(quizOptions(nodes, undefined)?.key).toHaveLength(1)
  expect(performance.now() - started).toBeLessThan(5000)
})
