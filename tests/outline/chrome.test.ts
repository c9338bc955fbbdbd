import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { removeChrome } from '../../src/outline/chrome/remove-chrome.js'
import '../../src/outline/markers.js'
import { parseNotes } from '../../src/outline/normalise.js'
import { notesProcessor } from '../../src/outline/processor.js'

/** Everything that a node says or shows: its words, the words of its pictures and their addresses. */
function textOf(node: object): string {
  const { value = '', alt = '', url = '', type = '', children = [], title } = node as Record<string, unknown>
  const inside = [...(children as object[]), ...(Array.isArray(title) ? title : [])].map(textOf).join('')
  const own = [value, alt, type === 'image' ? url : '']
  return [...(type === 'html' ? [] : own), inside].join('')
}

function shown(nodes: readonly RootContent[]): string[] {
  return nodes.map((node) => textOf(node).trim())
}

/** The dropped pieces as lines: `reason line`. */
function droppedFrom(nodes: readonly RootContent[]): string[] {
  return removeChrome(nodes).dropped.map(({ node, reason }) => `${reason} ${node.position?.start.line}`)
}

function dropped(text: string): string[] {
  return droppedFrom(parseNotes(text).children)
}

function rest(text: string): readonly RootContent[] {
  return removeChrome(parseNotes(text).children).rest
}

const list = '- [One](#one)\n- [Two](#two)\n- [Three](#three)'
const sections = '## One\n\nFirst.\n\n## Two\n\nSecond.\n\n## Three\n\nThird.'

test.each([
  'Contents',
  'Table of Contents',
  '📖 **Table of contents:**',
  ':bookmark_tabs: Contents',
  'Index of topics',
  '目录',
  '目 录',
  '目錄',
  '目次',
  '목차',
  'Inhalt',
  'Sommaire',
  'Índice',
  'Содержание',
  'Mục lục',
])('the contents go with the heading %j right above them', (title) => {
  expect(dropped(`# Notes\n\n## ${title}\n\n${list}\n\n${sections}\n`)).toEqual([
    'table of contents 3',
    'table of contents 5',
  ])
})

test.each([
  ['a list in HTML', '<ul><li><a href="#one">One</a></li><li><a href="#two">Two</a></li></ul>'],
  ['a numbered list', '1. [One](#one)\n2. [Two](#two)\n3. [Three](#three)'],
  ['nested lists', '- [One](#one)\n  - [Two](#two)\n    - [Three](#three)'],
  ['a table', '| No. | Question |\n| --- | --- |\n| | **Basics** |\n| 1 | [One](#one) |\n| 2 | [Two](#two) |'],
  ['a row of links', '[One](#one) | [Two](#two) | [Three](#three)'],
  ['a note of the same name', '- [One](./README.md#one)\n- [Two](./README.md#two)'],
  ['groups without links', '- Basics\n  - [One](#one)\n  - [Two](#two)\n- More\n  - [Three](#three)'],
  ['counts behind the links', '- [One](#one) (3)\n- [Two](#two) (12)\n- **[Three](#three)** ⭐'],
  ['links whose targets are gone', '- [Uno](#uno)\n- [Due](#due)\n- [Tre](#tre)'],
  ['a mark of a tool', '[TOC]'],
  ['another mark of a tool', '[[_TOC_]]'],
  ['the mark of a Chinese tool', '@[TOC](目录)'],
  ['the mark of kramdown', '1. TOC\n{:toc}'],
])('contents may be %s', (_, written) => {
  const text = `# Notes\n\nIntroduction.\n\n## Contents\n\n${written}\n\n${sections}\n`
  expect(new Set(dropped(text))).toEqual(new Set(['table of contents 5', 'table of contents 7']))
  expect(shown(rest(text))).toEqual(['Notes', 'Introduction.', 'One', 'First.', 'Two', 'Second.', 'Three', 'Third.'])
})

test('contents without a title need three links', () => {
  expect(dropped(`# Notes\n\n${list}\n\n${sections}\n`)).toEqual(['table of contents 3'])
  expect(dropped(`# Notes\n\n- [One](#one)\n- [Two](#two)\n\n${sections}\n`)).toEqual([])
})

test('contents before the first section may link their first level only', () => {
  const nested = '- [One](#one)\n  - what it is\n  - what it does\n- [Two](#two)\n  - why\n- [Three](#three)'
  expect(dropped(`# Notes\n\n${nested}\n\n${sections}\n`)).toEqual(['table of contents 3'])
  expect(dropped(`# Notes\n\n${sections}\n\n${nested}\n`)).toEqual([])
})

test('contents in parts go with the headings of their parts, but no section goes', () => {
  const text = `# Notes

## Contents

### Basics

- [One](#one)

**More**

- [Two](#two)
- [Three](#three)

## Basics

- [One](#one)
- [Where](#where)
- [When](#when)

### One

First.
`
  expect(dropped(text)).toEqual([3, 5, 7, 9, 11, 16].map((line) => `table of contents ${line}`))
  expect(shown(rest(text))).toEqual(['Notes', 'Basics', 'One', 'First.'])
})

test('contents list where they lead, what they say and how deep', () => {
  const { contents } = removeChrome(
    parseNotes('- [甲 *一*](#%E7%94%B2)\n  - [乙](#b)\n- [丙](#100%)\n\n# 甲 一\n').children,
  )
  expect(contents).toEqual([
    { target: '甲', title: '甲 一', level: 1 },
    { target: 'b', title: '乙', level: 2 },
    { target: '100%', title: '丙', level: 1 },
  ])
})

/** A paragraph of one text. */
function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

test('a fold around nothing but contents goes with them, one that holds more stays', () => {
  const [heading, table] = parseNotes(
    '## Contents\n\n| | |\n| --- | --- |\n| 1 | [One](#1) |\n| 2 | [Two](#2) |\n',
  ).children
  if (!heading || !table) throw new Error('Cannot read the contents, expected a heading and a table')
  const open: RootContent = { type: 'containerOpen', name: 'details', title: [{ type: 'text', value: 'Show' }] }
  const close: RootContent = { type: 'containerClose', name: 'details' }
  expect(removeChrome([heading, open, table, close, paragraph('Text.')]).rest).toMatchObject([{ type: 'paragraph' }])
  expect(removeChrome([heading, open, table, paragraph('Text.'), close]).rest).toMatchObject([
    { type: 'containerOpen' },
    { type: 'paragraph' },
    { type: 'containerClose' },
  ])
})

test('the summary of a fold around contents names them', () => {
  const text = `# Notes\n\n### Contents\n\nHide/Show table of contents\n\n${list}\n\n${sections}\n`
  expect(dropped(text)).toEqual([3, 5, 7].map((line) => `table of contents ${line}`))
})

test.each([
  ['links to other places', '- [A](https://a.example)\n- [B](https://b.example)\n- [C](https://c.example)'],
  ['links to other files', '- [A](a.md#a)\n- [B](b.md#b)\n- [C](c.md#c)'],
  ['lines that say more than their links', list.replaceAll(')', ') is explained at great length below')],
  ['a long line among links', `${list}\n- All of these matter, since each of them was asked.`],
  ['code among links', `${list}\n-     let x`],
  ['a picture among links', `${list}\n- ![](local.png)`],
  ['what completes a sentence', `It needs these:\n\n${list}`],
  ['a table of facts', '| Step | Time |\n| --- | --- |\n| Read [One](#one) | 1 |\n| Read [Two](#two) | 2 |'],
])('%s are an answer and no contents', (_, answer) => {
  expect(dropped(`# Notes\n\n## Zero\n\nText.\n\n${answer}\n\n${sections}\n`)).toEqual([])
})

test('links that lead back to earlier questions are an answer', () => {
  expect(dropped(`# Notes\n\n${sections}\n\n## What is related?\n\n${list}\n`)).toEqual([])
})

test('a heading that merely sounds like contents stays', () => {
  expect(dropped('# Databases\n\n## Index\n\nA structure.\n\n## Contents\n\n- heap\n- tree\n')).toEqual([])
})

test.each([
  '**[⬆ Back to Top](#table-of-contents)**',
  '[↑](#)',
  '[\\[↑\\]](#top)',
  '<div align="right"><b><a href="#">↥ back to top</a></b></div>',
  '<sup>[⇧](#toc)</sup>',
  '([Back to the list of questions](#questions))',
  '[回到顶部](#目录)',
  '[返回目录](#目录)',
  '[回到頂部](#目錄)',
  '[目次へ戻る](#目次)',
  '[뒤로](https://example.org/home)/[위로](#part-1)',
  '[Nach oben](#inhalt)',
  '[Retour au sommaire](#sommaire)',
  '[Volver al índice](#índice)',
  '[Voltar ao topo](#topo)',
  "[Torna all'indice](#indice)",
  '[Наверх](#содержание)',
  '[← Previous](#one) | [Contents](#contents) | [Next →](#two)',
])('%j leads back and goes', (link) => {
  expect(dropped(`## One\n\nText.\n\n${link}\n`)).toEqual(['back-to-top link 5'])
})

test('links back leave list items and the ends of paragraphs, which keep their words', () => {
  const text =
    '1. ### One\n\n   First.\n\n   **[⬆ Back to Top](#toc)**\n\n2. ### Two\n\n   Second `x`.\n   ([↑](#toc))\n'
  expect(dropped(text)).toEqual(['back-to-top link 5', 'back-to-top link 10'])
  const [, two] = rest(text).flatMap((node) => (node.type === 'list' ? node.children : []))
  expect(two?.children[1]).toMatchObject({ children: [{ value: 'Second ' }, { value: 'x' }, { value: '.' }] })
  expect(shown(rest(text))).toEqual(['OneFirst.TwoSecond x.'])
})

test('a block ends where its last word ends, so that no slide note shows what was removed', () => {
  const [only] = rest('1. ### One\n\n   First.\n\n   [↑](#toc)\n')
  expect(only?.position?.end).toMatchObject({ line: 3, column: 10 })
})

test('headings keep their words, depth and id without the arrows beside them', () => {
  expect(rest('## One [↑](#top)\n\n## [[↑]](#top) Two\n\n<h2 id="c">Three <a href="#">⬆</a></h2>\n')).toMatchObject([
    { depth: 2, children: [{ value: 'One' }] },
    { depth: 2, children: [{ value: 'Two' }] },
    { depth: 2, children: [{ value: 'Three' }], data: { html: true, htmlId: 'c' } },
  ])
})

test('a row of links into the page goes if it is repeated three times', () => {
  const row = '[Basics](#basics) · [Training](#training)'
  expect(dropped(`# A\n\nOne.\n\n${row}\n\n# B\n\nTwo.\n\n${row}\n`)).toEqual([])
  expect(dropped(`# A\n\nOne.\n\n${row}\n\n# B\n\nTwo.\n\n${row}\n\n# C\n\nThree.\n\n${row}\n`)).toHaveLength(3)
})

test.each([
  'See [the top of the page](#top).',
  'Go [back](#one).',
  'The way is [up](#up)',
  '[return](https://example.org/return)',
  '[返回值](#返回值)',
  '- [Index](#index)\n- [Heap](#heap)',
  '[![](up.png)](#top)',
  '[Docs](https://example.org)\n\n---\n\n[Docs](https://example.org)\n\n---\n\n[Docs](https://example.org)',
])('%j is content', (text) => {
  const notes = `# One\n\nText.\n\n${text}\n`
  expect(dropped(notes).filter((line) => !line.startsWith('separator'))).toEqual([])
})

test.each([
  ['badge', '[![Build](https://img.shields.io/x.svg)](https://example.org) ![Cover](https://codecov.io/x.svg)'],
  ['badge', '<p align="center">\n<a href="https://example.org"><img src="https://travis-ci.org/x.svg"></a>\n</p>'],
  ['badge', '[![CI](https://github.com/a/b/workflows/ci/badge.svg)](https://github.com/a/b)'],
  ['badge', '[![A](https://a.example/a.png)](https://a.example)'.repeat(3)],
  ['badge', '[![Star History](https://api.star-history.com/svg?repos=a/b)](https://star-history.com)'],
  ['sponsor', '<a href="https://opencollective.com/x"><img src="https://opencollective.com/x.svg"></a>'],
  ['sponsor', '[![Ad](https://a.example/a.png)](https://a.example?utm_medium=sponsor)'],
  ['language list', 'English | [简体中文](zh.md)'],
  ['language list', '🌍 [English](a.md) ∙ [العَرَبِيَّة](b.md) ∙ [Português (Brasil)](c.md) ∙ [Add translation](d.md)'],
  ['language list', '- [🇩🇪 Deutsch](de.md)\n- [🇻🇳 Tiếng Việt](vi.md)'],
])('a %s at the top goes: %j', (reason, furniture) => {
  expect(dropped(`# Notes\n\n${furniture}\n\n## One\n\nText.\n`)).toEqual([`${reason} 3`])
})

test('badges leave headings, and a star history takes its heading along', () => {
  const text =
    '# Notes [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)\n\nText.\n\n## Star History\n\n![](https://api.star-history.com/svg?repos=a/b)\n'
  expect(dropped(text)).toEqual(['badge 1', 'badge 5', 'badge 7'])
  expect(shown(rest(text))).toEqual(['Notes', 'Text.'])
})

test.each([
  '[![Ad](images/ad.gif)](https://example.org?utm_medium=sponsor)',
  '![Badge](images/badge.svg)',
  '![Curve](https://example.org/curve.png)',
  '![Medals](https://example.org/badges.png)',
  '[![A](https://a.example/a.png)](https://a.example)'.repeat(3),
  'Built with ![Build](https://img.shields.io/x.svg).',
  '[English](https://a.example) | [French](https://b.example) | [German](https://c.example)',
])('%j in an answer is content', (content) => {
  expect(dropped(`# Notes\n\n## One\n\n${content}\n`)).toEqual([])
})

test.each(['---', '* * *', '<hr>', '\\* \\* \\*', '\\-\\-\\-\\-', '————', '&nbsp;', '<a name="x"></a> <br>'])(
  '%j separates and goes',
  (line) => {
    expect(rest(`# One\n\n${line}\n\nText.\n\n- a\n\n  ${line}\n\n  b\n`)).toMatchObject([
      { type: 'heading' },
      { type: 'paragraph', children: [{ value: 'Text.' }] },
      { type: 'list', children: [{ children: [{ type: 'paragraph' }, { type: 'paragraph' }] }] },
    ])
  },
)

test.each(['===', '`---`', '$-$', '--', '- - x', '***x***'])('%j is content', (text) => {
  expect(dropped(`One.\n\n${text}\n`)).toEqual([])
})

test.each([
  ['<!-- tags: (x) -->', ['comment 1']],
  ['<!-- a --> <!--\nb -->', ['comment 1']],
  ['<!-- never closed', ['comment 1']],
  ['- a\n  <!-- b -->', ['comment 2']],
  ['> <!-- b -->', ['comment 1']],
  ['</br>', ['separator 1']],
  ['<br/><hr>', ['separator 1']],
  ['<a name="x"></a>', ['separator 1']],
  ['<div>', []],
  ['<!-- a --><b>b</b>', []],
])('as an HTML block, %j gives %j', (text, expected) => {
  expect(droppedFrom(notesProcessor.parse(text).children)).toEqual(expected)
})

test('front matter stays', () => {
  expect(rest('---\ntitle: x\n---\n\nText.\n')[0]).toMatchObject({ type: 'yaml' })
})

test('empty items go, but the numbers of the others stay', () => {
  expect(dropped('- A: one\n- B: two\n-\n')).toEqual(['empty item 3'])
  expect(rest('- [↑](#top)\n')).toEqual([])
  expect(rest('1.\n2. two\n3.\n4. four\n5.\n')).toMatchObject([
    { start: 2, children: [{ children: [{}] }, { children: [] }, { children: [{}] }] },
  ])
})

/** Blocks that must survive; `WORD` stands for a word that no other block has. */
const contentBlocks = [
  'Prose about WORD and more.',
  'These are the points of WORD:',
  '**Is WORD so?**',
  'Word WORD with a [link](#one) inside.',
  '* [WORD](https://example.org/WORD)\n* [more](https://example.org/more)\n* [other](https://example.org/other)',
  '* WORD is one\n* two\n  * three',
  '![](WORD.png)',
  '[![WORD](local.png)](https://example.org/?utm_medium=sponsor)',
  '![WORD](https://example.org/picture.png)',
  '[WORD](https://example.org)',
  '```\nWORD --- [↑](#top)\n```',
  '$$\nWORD = 1\n$$',
  '> WORD said so.',
  '| a | b |\n| --- | --- |\n| WORD | [x](#one) |',
  '### Is WORD true?',
  'See also WORD:\n\n* [One](#one)\n* [Two](#two)\n* [Three](#three)',
] as const

const chromeBlocks = [
  '## Contents\n\n- [One](#one)\n- [Two](#two)',
  '- [One](#one)\n- [Two](#two)\n- [Three](#three)',
  '| No. | Question |\n| --- | --- |\n| 1 | [One](#one) |\n| 2 | [Two](#two) |\n| 3 | [Three](#three) |',
  '[TOC]',
  '**[⬆ Back to Top](#top)**',
  '[뒤로](https://example.org)/[위로](#top)',
  'The end. [↑](#top)',
  '## Last [⬆](#top)',
  '[![Build](https://img.shields.io/x.svg)](https://example.org)',
  '[![Backers](https://opencollective.com/x.svg)](https://opencollective.com/x)',
  'English | [简体中文](zh.md) | [日本語](ja.md)',
  '---',
  '<br>',
  '<!-- comment -->',
  '<details>\n<summary>Table of contents</summary>\n\n- [One](#one)\n- [Two](#two)\n- [Three](#three)\n\n</details>',
  '1. one\n2.',
] as const

function sorted(text: string): string {
  return [...text.replace(/\s/g, '')].sort().join('')
}

test('whatever stands beside it, no content goes, and what goes is listed', () => {
  const block = fc.oneof(fc.constantFrom(...contentBlocks), fc.constantFrom(...chromeBlocks))
  fc.assert(
    fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
      const isContent = (written: string) => contentBlocks.some((content) => content === written)
      const marked = blocks.map((written, index) =>
        isContent(written) ? written.replaceAll('WORD', `word${index}x`) : written,
      )
      const words = marked.flatMap((written) => written.match(/word\d+x/)?.[0] ?? [])
      const nodes = parseNotes(`# Notes\n\n## Zero\n\nText.\n\n${marked.join('\n\n')}\n\n${sections}\n`).children
      const { rest: kept, dropped: gone } = removeChrome(nodes)
      const text = kept.map(textOf).join('')
      expect(words.filter((word) => !text.includes(word))).toEqual([])
      expect(words).toHaveLength(blocks.filter(isContent).length)
      expect(sorted(text + gone.map(({ node }) => textOf(node)).join(''))).toBe(sorted(nodes.map(textOf).join('')))
    }),
    { numRuns: 200 },
  )
})

test('the time grows with the notes and not faster', () => {
  const part = parseNotes('**目录**\n\n- [a](#a)\n\n([↑](#top))\n\n**[b](#b)**\n\n- - -\n').children
  const nodes = Array.from({ length: 2000 }, () => structuredClone(part)).flat()
  const start = performance.now()
  removeChrome(nodes)
  expect(performance.now() - start).toBeLessThan(5000)
})
