import fc from 'fast-check'
import type { Nodes, Paragraph, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { plainOf } from '../../src/outline/cut-phrasing.js'
import { parseNotes } from '../../src/outline/normalise.js'
import { notesProcessor } from '../../src/outline/processor.js'
import { splitLines } from '../../src/outline/split-lines.js'
import { misplaced } from './read-notes.js'

function paragraphsOf(markdown: string): string[] {
  return parseNotes(markdown).children.map((node) => toString(node.type === 'paragraph' ? withSpaces(node) : node))
}

/** A paragraph with line breaks as spaces. */
function withSpaces(paragraph: Paragraph): Paragraph {
  const children = paragraph.children.map((node) =>
    node.type === 'break' ? { ...node, type: 'text' as const, value: ' ' } : node,
  )
  return { ...paragraph, children }
}

describe('a line is a paragraph of its own', () => {
  test.each([
    ['a question and its answer', '问：什么是甲？\n答：甲是乙。', ['问：什么是甲？', '答：甲是乙。']],
    ['letters for them', 'Q: Why?\nSo it is.\nA: Because.', ['Q: Why? So it is.', 'A: Because.']],
    ['letters with full stops', 'Q. Why?\nA. Because.', ['Q. Why?', 'A. Because.']],
    ['numbers behind the letters', 'Q1. Why?\nA1. So.\nQ2. How?', ['Q1. Why?', 'A1. So.', 'Q2. How?']],
    ['bold labels', '**Q:** Why?\n**A**: So.', ['Q: Why?', 'A: So.']],
    ['all of it bold', '**Q: Why?**\n**A: So.**', ['Q: Why?', 'A: So.']],
    ['emphasis', 'Why?\n*Answer*: so', ['Why?', 'Answer: so']],
    ['a bold label alone', 'Why?\n**Solution**\nso', ['Why?', 'Solution so']],
    ['a key', 'A. 甲\nB. 乙\n答案：B\n解析：乙对', ['A. 甲', 'B. 乙', '答案：B', '解析：乙对']],
    ['labels in brackets', '题干\n【答案】D\n【解析】因为', ['题干', '【答案】D', '【解析】因为']],
    ['other languages', 'Frage: Was?\nAntwort: Das.', ['Frage: Was?', 'Antwort: Das.']],
    ['Korean', '질문: 뭐?\n답변: 이것.', ['질문: 뭐?', '답변: 이것.']],
  ])('where it is labelled: %s', (_, markdown, paragraphs) => {
    expect(paragraphsOf(markdown)).toEqual(paragraphs)
  })

  test.each([
    ['known roles', 'Interviewer: Tell me.\nCandidate: Well.', ['Interviewer: Tell me.', 'Candidate: Well.']],
    ['Chinese roles', '面试官：讲讲甲\n候选人：好。', ['面试官：讲讲甲', '候选人：好。']],
    ['any names, of which the first asks', 'Tom: Why?\nAnn: So.\nTom: How?', ['Tom: Why?', 'Ann: So.', 'Tom: How?']],
    ['letters in lower case', 'q: why?\na: so', ['q: why?', 'a: so']],
  ])('where another one speaks: %s', (_, markdown, paragraphs) => {
    expect(paragraphsOf(markdown)).toEqual(paragraphs)
  })

  test.each([
    ['a) one\nb) two'],
    ['A. one\nB. two\nC. three'],
    ['A) one\nB) two'],
    ['(A) one\n(B) two'],
    ['（A）一\n（B）二'],
    ['A、一\nB、二'],
    ['A：一\nB：二'],
    ['A: 24 bytes\nB: 8 bytes'],
    ['A.一\nB.二'],
  ])('where options are enumerated: %j', (markdown) => {
    expect(paragraphsOf(markdown)).toEqual(markdown.split('\n'))
  })

  test.each([
    ['1、甲\n2、乙'],
    ['原因：\n（1）甲\n（2）乙\n（3）丙'],
    ['① one\n② two'],
    ['1）甲\n2）乙'],
    ['一、甲\n二、乙'],
    ['第一，甲\n第二，乙'],
    ['1.甲\n2.乙'],
    ['1、甲。\n2、乙。\n两者都要。'],
  ])('where a series counts through: %j', (markdown) => {
    expect(paragraphsOf(markdown)).toEqual(markdown.split('\n'))
  })

  test('where a member of a series goes on over two lines', () => {
    expect(paragraphsOf('1、甲\n很快\n2、乙\n很省')).toEqual(['1、甲很快', '2、乙很省'])
  })

  test('where an option goes on over two lines', () => {
    expect(paragraphsOf('Which?\nA. one\nand more\nB. two')).toEqual(['Which?', 'A. one and more', 'B. two'])
  })

  test('where lines end hard, and the line break goes', () => {
    const tree = parseNotes('a) one  \nb) two\\\nc) three<br>\nd) four')
    expect(tree.children.map((node) => toString(node))).toEqual(['a) one', 'b) two', 'c) three', 'd) four'])
    visit(tree, (node) => expect(node.type).not.toBe('break'))
  })

  test.each([
    ['a definition', 'Term\n: what it means', ['Term', ': what it means']],
    ['two definitions', 'Term\n: this\n: that', ['Term', ': this', ': that']],
    ['two terms', 'Ann\n: one\nBob\n:   two', ['Ann', ': one', 'Bob', ':   two']],
    ['a flash card', 'front\n?\nback\nmore', ['front', '?', 'back more']],
    ['a flash card for both ways', 'front\n??\nback', ['front', '??', 'back']],
    ['flash cards of a line each', 'one :: 1\ntwo :: 2', ['one :: 1', 'two :: 2']],
  ])('in %s', (_, markdown, paragraphs) => {
    expect(paragraphsOf(markdown)).toEqual(paragraphs)
  })

  test('in block quotes, too', () => {
    const [quote] = parseNotes('> 问：甲？\n> 答：乙\n').children
    expect(quote?.type === 'blockquote' && quote.children.map((node) => toString(node))).toEqual(['问：甲？', '答：乙'])
  })
})

test.each([
  ['the answer in prose', 'We look for the\nanswer: it is here.'],
  ['a sentence that goes on', 'This is the\nsolution\nto it'],
  ['答案 in prose', '提示在下面，\n答案在折叠部分'],
  ['words that begin like a label', 'Exercises:\nAnswer the following'],
  ['terms with a colon', 'GPT-3：很大\nChatGLM：开源\nBERT：双向'],
  ['two terms that take no turns', '优点：快\n缺点：贵'],
  ['input and output', 'Input: 1\nOutput: 2\nInput: 3\nOutput: 4'],
  ['initials', 'as in Smith,\nA. and others,\nJ. too'],
  ['one letter', 'vitamin\nC. is good'],
  ['A. without a question', 'written by\nA. Turing'],
  ['a definition without a term', ': alone\nand more'],
  ['a question mark in a line', 'really\nwhat?\nyes'],
  ['a double colon in some lines', 'one :: 1\nand prose'],
  ['a double colon in code', '`a :: b`\n`c :: d`'],
  ['two double colons', 'a :: b :: c\nd :: e'],
  ['labels in code', '`Q: x`\n`A: y`'],
  ['one number', '甲\n1、乙'],
  ['numbers that begin elsewhere', '2、甲\n3、乙'],
  ['numbers out of order', '1、甲\n3、乙'],
  ['numbers written in two ways', '1、甲\n2）乙'],
  ['decimals', '精度为\n1.5 和\n2.5'],
  ['addresses and times', 'see\nhttp://a.example\n12:30 o’clock'],
])('a paragraph stays whole: %s', (_, markdown) => {
  expect(paragraphsOf(markdown)).toHaveLength(1)
})

test.each([
  ['- 问：甲\n  答：乙', 2],
  ['1. 选哪个？\n   A. 甲\n   B. 乙', 3],
  ['- 步骤如下\n  1、甲\n  2、乙', 1],
  ['- Tom: Why?\n  Ann: So.\n  Tom: How?', 1],
])('an item such as %j is divided at its options and its answer only', (markdown, count) => {
  const [list] = parseNotes(markdown).children
  expect(list?.type === 'list' && list.children[0]?.children).toHaveLength(count)
})

test('emphasis that spans a cut is opened again, and everything knows where it stands', () => {
  const markdown = 'see\n\n> **Q: why *x\n> A: so* y** z'
  const [, quote] = parseNotes(markdown).children
  const [question, answer] = quote?.type === 'blockquote' ? quote.children : []
  expect(question).toMatchObject({
    children: [{ type: 'strong', children: [{ value: 'Q: why ' }, { type: 'emphasis', children: [{ value: 'x' }] }] }],
  })
  expect(answer).toMatchObject({
    children: [
      { type: 'strong', children: [{ type: 'emphasis', children: [{ value: 'A: so' }] }, { value: ' y' }] },
      { value: ' z' },
    ],
    position: { start: { line: 4, column: 3, offset: 21 }, end: { line: 4, column: 15, offset: 33 } },
  })
  expect(question?.position).toEqual({
    start: { line: 3, column: 3, offset: 7 },
    end: { line: 3, column: 14, offset: 18 },
  })
})

test('a paragraph whose line ends are not in the notes stays whole', () => {
  expect(paragraphsOf('Q: why?&#10;A: so\nA: then')).toHaveLength(1)
})

const words = fc.constantFrom('Q: why?', 'A: so', 'B: no', 'plain words', '**A:** bold', '?', ': def', 'a :: b', '*em')
const line = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
const ends = fc.constantFrom('\n', '  \n', '\\\n', '\n  ', '<br>\n')
const markdown = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(line, ends), { minLength: 1, maxLength: 8 }))
  .map(([isQuoted, lines]) => {
    const text = lines.map(([words, end]) => words + end).join('')
    return isQuoted ? text.replace(/^/gm, '> ') : text
  })

test('no text is lost, and every position names its own text', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const before = notesProcessor.parse(text)
      const after = notesProcessor.parse(text)
      splitLines(after, text)
      expect(linesIn(after)).toEqual(linesIn(before))
      visit(after as Nodes, 'text', (node) => {
        const { start, end } = node.position ?? {}
        expect(slice(text, node).replace(/\n[ \t>]*/g, '\n')).toBe(node.value)
        expect(pointAt(text, start?.offset ?? -1)).toEqual(start)
        expect(pointAt(text, end?.offset ?? -1)).toEqual(end)
      })
      visit(after as Nodes, 'paragraph', (node) => {
        expect(slice(text, node).startsWith(slice(text, node.children[0]))).toBe(true)
        expect(
          slice(text, node)
            .trimEnd()
            .endsWith(slice(text, node.children.at(-1))),
        ).toBe(true)
      })
    }),
    { numRuns: 200 },
  )
})

function linesIn(tree: Nodes): string[] {
  const found: string[] = []
  visit(tree, 'paragraph', (node: Paragraph) => {
    found.push(...plainOf(node.children).split('\n'))
  })
  return found.filter((text) => text !== '')
}

function slice(text: string, node: Nodes | RootContent | undefined): string {
  return text.slice(node?.position?.start.offset, node?.position?.end.offset)
}

function pointAt(text: string, offset: number): { line: number; column: number; offset: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset }
}

test('a long paragraph takes no long time', () => {
  const text = 'Q: why is it so and not otherwise?\nA: because'.concat('\nB: plain words').repeat(5000)
  const position = { start: pointAt(text, 0), end: pointAt(text, text.length) }
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text, position }], position }],
  }
  const started = performance.now()
  splitLines(tree, text)
  expect(tree.children.length).toBeGreaterThan(5000)
  expect(performance.now() - started).toBeLessThan(5000)
})

test.each([
  ['A. 80    B. 443', ['A. 80', 'B. 443']],
  ['选哪个？\nA、甲　　B、乙\nC、丙　　D、丁', ['选哪个？', 'A、甲', 'B、乙', 'C、丙', 'D、丁']],
  ['(A) `a  b`\t(B) **二**  (C) $x$', ['(A) a  b', '(B) 二', '(C) x']],
])('options that stand beside one another in %j are paragraphs of their own', (markdown, paragraphs) => {
  expect(paragraphsOf(markdown).map((text) => text.trim())).toEqual(paragraphs)
  expect(misplaced(markdown)).toEqual([])
})

test.each([
  'Plan A. Then plan B. Then plan C.',
  'A. One and B. two',
  'B. 二    C. 三',
  'See  A. Smith and others',
  'A.    B.    C.',
])('the letters of %j name no options', (markdown) => {
  expect(paragraphsOf(markdown)).toHaveLength(1)
})
