import fc from 'fast-check'
import type { Nodes, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { removeChrome } from '../../src/outline/chrome/remove-chrome.js'
import { parseNotes } from '../../src/outline/normalise.js'
import { outlineFrom, outlineOf, questionsOf } from './outline-of.js'

/** Shows the blocks of notes as lines: `> name "title"` and `< name` for containers, else the type and the text. */
function shown(notes: string): string[] {
  return parseNotes(notes).children.map((node) => {
    if (node.type === 'containerOpen') return ['>', node.name, ...quoted(node.title)].join(' ')
    return node.type === 'containerClose' ? `< ${node.name}` : `${node.type} ${toString(node)}`
  })
}

function quoted(title: Parameters<typeof toString>[0] & readonly unknown[]): string[] {
  return title.length > 0 ? [`"${toString(title)}"`] : []
}

/** The source of each block, as its position tells it. */
function sources(notes: string): string[] {
  return parseNotes(notes).children.map((node) => sourceOf(node, notes))
}

function sourceOf({ position }: Pick<Nodes, 'position'>, notes: string): string {
  return notes.slice(position?.start.offset, position?.end.offset)
}

/** All nodes with the content of titles. */
function nodesOf(notes: string): Nodes[] {
  const nodes: Nodes[] = []
  const collect = (node: Nodes) => visit(node, (each) => void nodes.push(each))
  for (const node of parseNotes(notes).children) {
    collect(node)
    if (node.type === 'containerOpen') node.title.forEach(collect)
  }
  return nodes
}

function lineAndColumn(notes: string, offset: number): Point {
  const before = notes.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset }
}

describe('fenced divs', () => {
  test.each<[string, string[]]>([
    ['::: challenge\n\n甲\n\n:::\n', ['> challenge', 'paragraph 甲', '< challenge']],
    ['::: challenge\n甲\n:::\n乙\n', ['> challenge', 'paragraph 甲', '< challenge', 'paragraph 乙']],
    ['甲\n::: Note\n乙\n:::', ['paragraph 甲', '> note', 'paragraph 乙', '< note']],
    ['- 甲\n:::::: solution :::\n> 乙\n:::', ['list 甲', '> solution', 'blockquote 乙', '< solution']],
    ['| a |\n|---|\n| b |\n::: x\n:::', ['table ab', '> x', '< x']],
    ['::: a\n:::: b\n甲\n:::\n乙\n:::::', ['> a', '> b', 'paragraph 甲', '< b', 'paragraph 乙', '< a']],
    ['::: {.callout-note #x title="题 目"}\n:::', ['> callout-note "题 目"', '< callout-note']],
    ['::: {#id .question}\n:::', ['> question', '< question']],
    ['::: {#exr-line}\n:::', ['> exr-line', '< exr-line']],
    ['::: {}\n:::', ['> div', '< div']],
    ['::: solution {.x title=Y}\n:::', ['> solution "Y"', '< solution']],
    [':::{note} A *b*\n:::', ['> note "A b"', '< note']],
    [':::question What is **x**?\n:::', ['> question "What is x?"', '< question']],
    [':::tip[A `b`]{#id}\n:::', ['> tip "A b"', '< tip']],
    ['::: 问题 甲 ::::\n:::', ['> 问题 "甲"', '< 问题']],
    [':::\n甲\n\n:::::\n', ['paragraph 甲']],
    ['::: a\n甲\n\n::: b\n乙', ['> a', 'paragraph 甲', '> b', 'paragraph 乙', '< b', '< a']],
  ])('%j', (notes, blocks) => {
    expect(shown(notes)).toEqual(blocks)
  })

  test.each([
    'a ::: b',
    '甲 :::',
    ':: note',
    '::: :::',
    '::: "x"',
    '::: {.x',
    ':::std::fs',
    '`::: note`',
    '$::: note$',
    '一\n    ::: note',
  ])('%j is text', (notes) => {
    expect(parseNotes(notes).children.map((node) => node.type)).toEqual(['paragraph'])
  })

  test.each(['```\n::: note\n```', '    ::: note', '~~~~\n:::\n~~~~'])('%j is code', (notes) => {
    expect(shown(notes)).toEqual([expect.stringMatching(/^code :::/)])
  })

  test('markers and titles stand where they were written', () => {
    const notes = 'x\n:::::: question  What **is** it? :::\n甲\n:::\n::: {.n title="T"}\n::: \n'
    const [, open, , close, attributed] = parseNotes(notes).children
    expect(sources(notes)).toEqual([
      'x',
      ':::::: question  What **is** it? :::',
      '甲',
      ':::',
      '::: {.n title="T"}',
      '::: ',
    ])
    expect(open?.position).toEqual({
      start: { line: 2, column: 1, offset: 2 },
      end: { line: 2, column: 37, offset: 38 },
    })
    expect(close?.position?.start).toEqual({ line: 4, column: 1, offset: 41 })
    expect(titleSources(open, notes)).toEqual(['What ', '**is**', ' it?'])
    expect(titleSources(attributed, notes)).toEqual(['T'])
  })
})

function titleSources(node: RootContent | undefined, notes: string): string[] {
  return node?.type === 'containerOpen' ? node.title.map((part) => sourceOf(part, notes)) : []
}

describe('admonitions', () => {
  test.each<[string, string[]]>([
    ['!!! question "What is it?"\n    甲\n', ['> question "What is it?"', 'paragraph 甲', '< question']],
    [
      '!!! question "甲？"\n\n    乙\n\n\n    丙\n\n丁',
      ['> question "甲？"', 'paragraph 乙', 'paragraph 丙', '< question', 'paragraph 丁'],
    ],
    ['??? note\n    甲\n乙', ['> note', 'paragraph 甲', '< note', 'paragraph 乙']],
    ['???+ answer "**甲** `x`"\n\t乙\n\n\t- 丙', ['> answer "甲 x"', 'paragraph 乙', 'list 丙', '< answer']],
    ['甲\n!!! Note ""\n    乙\n# 丙', ['paragraph 甲', '> note', 'paragraph 乙', '< note', 'heading 丙']],
    ['!!! note inline end "甲"\n    乙', ['> note "甲"', 'paragraph 乙', '< note']],
    ['!!! note inline end\n    乙', ['> note', 'paragraph 乙', '< note']],
    ['!!! note Read *this*\n    乙', ['> note "Read this"', 'paragraph 乙', '< note']],
    [
      '!!! a\n    !!! b\n        甲\n    乙\n丙',
      ['> a', '> b', 'paragraph 甲', '< b', 'paragraph 乙', '< a', 'paragraph 丙'],
    ],
    ['!!! a\n    甲\n!!! b\n    乙', ['> a', 'paragraph 甲', '< a', '> b', 'paragraph 乙', '< b']],
    ['!!! a\n    ```\n    x\n\n      y\n    ```\n    1. 甲\n       乙', ['> a', 'code x\n\n  y', 'list 甲乙', '< a']],
    ['!!! a\n    - 甲\n乙', ['> a', 'list 甲', '< a', 'paragraph 乙']],
    ['!!! a "甲"\n\n乙', ['> a "甲"', '< a', 'paragraph 乙']],
  ])('%j', (notes, blocks) => {
    expect(shown(notes)).toEqual(blocks)
  })

  test.each([
    ['!!!', '!!!'],
    ['!!! ', '!!!'],
    ['!!!note', '!!!note'],
    ['!!! Stop: now', '!!! Stop: now'],
    ['什么？！！！ x', '什么？！！！ x'],
    ['??? what?', '??? what?'],
    ['!!! Attention\n\n甲', '!!! Attention'],
    ['!!! warning mind **the** gap', '!!! warning mind the gap'],
  ])('%j is text', (notes, text) => {
    expect(shown(notes)[0]).toBe(`paragraph ${text}`)
  })

  test.each(['```\n!!! note\n    x\n```', '    !!! note\n        x'])('%j is code', (notes) => {
    expect(shown(notes)).toEqual([expect.stringMatching(/^code !!! note/)])
  })

  test('what an admonition holds stands where it was written', () => {
    const notes = '!!! question "What is **it**?"\n\n    甲\n    乙\n\n\t- 丙\n\n丁\n'
    expect(sources(notes)).toEqual(['!!! question "What is **it**?"', '甲\n    乙', '- 丙', '', '丁'])
    const [open, first, , close] = parseNotes(notes).children
    expect(titleSources(open, notes)).toEqual(['What is ', '**it**', '?'])
    expect(first?.position?.start).toEqual({ line: 3, column: 5, offset: notes.indexOf('甲') })
    expect(close?.position?.start).toEqual({ line: 6, column: 5, offset: notes.indexOf('丙') + 1 })
  })
})

describe('details', () => {
  const question = `###### 1. 输出是什么？

- A: \`Lydia\` 和 \`undefined\`
- B: \`Lydia\`

<details><summary><b>答案</b></summary>
<p>

#### 答案：A

变量被提升了，但是<i>不会</i>被初始化。

</p>
</details>

---
`

  test.each<[string, string[]]>([
    [
      question,
      [
        'heading 1. 输出是什么？',
        'list A: Lydia 和 undefinedB: Lydia',
        '> details "答案"',
        'heading 答案：A',
        'paragraph 变量被提升了，但是不会被初始化。',
        '< details',
        'thematicBreak ',
      ],
    ],
    [
      '<details><summary>甲？</summary>乙 **丙** <b>丁</b></details>',
      ['> details "甲？"', 'paragraph 乙 丙 丁', '< details'],
    ],
    [
      '<DETAILS open class="x">\n<summary>甲</summary>\n\n乙\n</Details>\n## 丙',
      ['> details "甲"', 'paragraph 乙', '< details', 'heading 丙'],
    ],
    [
      '<details>\n\n<summary>\n\n### 甲 `x`\n\n</summary>\n\n乙\n\n</details>',
      ['> details "甲 x"', 'paragraph 乙', '< details'],
    ],
    [
      '<details>\n  <summary><h3>1. What is `x`?</h3></summary>\n    甲\n    - 乙\n</details>',
      ['> details "1. What is x?"', 'paragraph 甲', 'list 乙', '< details'],
    ],
    [
      '<details><summary>甲</summary>\n<details><summary>乙</summary>丙</details>\n</details>',
      ['> details "甲"', '> details "乙"', 'paragraph 丙', '< details', '< details'],
    ],
    ['<details>\n甲\n</details>', ['> details', 'paragraph 甲', '< details']],
    ['<details>\n<summary></summary>\n<p>甲</p>\n</details>', ['> details', 'paragraph 甲', '< details']],
    [
      '<div>\n<details>\n<summary>甲</summary>\n\n乙</details>\n\n</div>',
      ['> details "甲"', 'paragraph 乙', '< details'],
    ],
    [
      '甲？ <details><summary>乙</summary> 丙</details>',
      ['paragraph 甲？', '> details "乙"', 'paragraph 丙', '< details'],
    ],
    ['<details><summary>甲</summary>\n\n乙\n\n## 丙', ['> details "甲"', 'paragraph 乙', 'heading 丙', '< details']],
    ['<details><summary>甲\n\n乙', ['> details', 'paragraph 甲', 'paragraph 乙', '< details']],
    ['甲\n\n</details>\n\n<summary>乙</summary>', ['paragraph 甲', 'paragraph 乙']],
    ['<details>\n\n- 甲\n  </details>\n\n乙', ['> details', 'list 甲', '< details', 'paragraph 乙']],
    [
      '<details>\n<summary>甲：\n\n  * 乙\n  * 丙</summary><br><b>\n\n丁\n</b></details>\n\n戊',
      ['> details "甲："', '> below title', 'list 乙丙', '< below title', 'paragraph 丁', '< details', 'paragraph 戊'],
    ],
    [
      '<details>\n<summary>甲：\n\n- 乙\n- 丙</summary><br><b>\n</b></details>\n\n丁',
      ['> details "甲："', '> below title', 'list 乙丙', '< below title', '< details', 'paragraph 丁'],
    ],
    [
      '<details>\n<summary>甲<br>\n<img src="a.png" alt="乙"/>\n</summary><br><b>\n\n丙\n\n</b></details>',
      ['> details "甲"', '> below title', 'paragraph 乙', '< below title', 'paragraph 丙', '< details'],
    ],
    [
      '<details>\n<summary>\n\n- 甲\n- 乙</summary>\n\n丙\n\n</details>',
      ['> details', 'list 甲乙', 'paragraph 丙', '< details'],
    ],
    ['<details><summary>甲</summary><br><b>\n</b></details>', ['> details "甲"', '< details']],
    ['<details><summary>甲</summary> <T> </details>', ['> details "甲"', 'paragraph <T>', '< details']],
  ])('%j', (notes, blocks) => {
    expect(shown(notes)).toEqual(blocks)
  })

  test.each<[string, string]>([
    ['The <details> tag is useful.', 'paragraph The  tag is useful.'],
    ['`<details>` 甲', 'paragraph <details> 甲'],
    ['<table><tr><td><details><summary>甲</summary>乙</details></td></tr></table>', 'table 甲乙'],
    ['<ul><li><details><summary>甲</summary>乙</details></li></ul>', 'list 甲乙'],
    ['```html\n<details>\n```', 'code <details>'],
  ])('%j holds no container', (notes, block) => {
    expect(shown(notes)).toEqual([block])
  })

  test('tags inside a comment open none, and the comment is left out with its line', () => {
    const { rest, dropped } = removeChrome(parseNotes('<!--\n<details>\n-->\n\n甲').children)
    expect(rest.map(({ type }) => type)).toEqual(['paragraph'])
    expect(dropped.map(({ node, reason }) => `${node.type} ${reason}`)).toEqual(['html comment'])
  })

  test('tags, titles and text stand where they were written', () => {
    const notes = 'x\n\n<details open>\n  <summary>What is <b>`x`</b>?</summary>\n  甲 **乙**\n  - 丙\n</details>\n丁\n'
    expect(sources(notes)).toEqual([
      'x',
      '<details open>\n  <summary>What is <b>`x`</b>?</summary>',
      '甲 **乙**',
      '- 丙',
      '</details>',
      '丁',
    ])
    const [, open, , list, close] = parseNotes(notes).children
    expect(titleSources(open, notes)).toEqual(['What is ', '<b>', '?'])
    expect(list?.position?.start).toEqual({ line: 6, column: 3, offset: notes.indexOf('- 丙') })
    expect(close?.position?.start).toEqual({ line: 7, column: 1, offset: notes.indexOf('</details>') })
  })
})

describe('containers in one another', () => {
  test.each<[string, string[]]>([
    ['::: a\n!!! b\n    甲\n:::', ['> a', '> b', 'paragraph 甲', '< b', '< a']],
    [
      '!!! a\n    ::: b\n    甲\n乙\n\n:::\n丙',
      ['> a', '> b', 'paragraph 甲', '< b', '< a', 'paragraph 乙', 'paragraph 丙'],
    ],
    ['::: a\n\n!!! b\n    甲\n    :::\n\n乙\n\n:::', ['> a', '> b', 'paragraph 甲', '< b', 'paragraph 乙', '< a']],
    [
      '<details>\n\n::: a\n甲\n\n</details>\n\n:::\n\n乙',
      ['> details', '> a', 'paragraph 甲', '< a', '< details', 'paragraph 乙'],
    ],
    [
      '<details><summary>甲</summary>\n::: a\n乙\n:::\n</details>',
      ['> details "甲"', '> a', 'paragraph 乙', '< a', '< details'],
    ],
    [
      '!!! a "b"\n    <details><summary>甲</summary>\n    乙\n    </details>',
      ['> a "b"', '> details "甲"', 'paragraph 乙', '< details', '< a'],
    ],
  ])('%j', (notes, blocks) => {
    expect(shown(notes)).toEqual(blocks)
  })

  test.each<[string, string]>([
    ['- <details><summary>甲</summary>乙</details>\n- 丙', 'list 甲乙丙'],
    ['1. 甲\n\n   !!! note "乙"\n       丙', 'list 甲乙丙'],
    ['- 甲\n  ::: note 乙\n  丙\n  :::', 'list 甲乙丙'],
    ['> ::: note\n> 甲\n> :::\n> <details>\n> <summary>乙</summary>\n> 丙\n> </details>', 'blockquote 甲乙丙'],
  ])('in %j the content stays and the markers go', (notes, block) => {
    expect(shown(notes)).toEqual([block])
    const types = nodesOf(notes).map(({ type }) => type)
    expect(types.filter((type) => type.startsWith('container'))).toEqual([])
  })

  test('a container that begins in a list item ends its own kind only', () => {
    const notes = '<details>\n\n- <details>\n  甲\n\n</details>\n\n乙\n\n</details>\n\n丙'
    expect(shown(notes)).toEqual(['> details', 'list 甲', 'paragraph 乙', '< details', 'paragraph 丙'])
  })
})

interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
}

interface Container {
  readonly kind: 'div' | 'admonition' | 'details'
  readonly title: string
  readonly isTight: boolean
  readonly content: readonly Block[]
}

type Block = Paragraph | Container

const word = fc.string({ unit: fc.constantFrom(...'甲乙丙丁abc'), minLength: 1, maxLength: 6 })
const paragraph = fc.record({ kind: fc.constant<'paragraph'>('paragraph'), text: word })
const { blocks } = fc.letrec<{ blocks: Block[]; block: Block; container: Container }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }),
  block: fc.oneof({ depthSize: 'small', withCrossShrink: true }, paragraph, tie('container')),
  container: fc.record({
    kind: fc.constantFrom('div', 'admonition', 'details'),
    title: word,
    isTight: fc.boolean(),
    content: tie('blocks'),
  }),
}))

function written(nodes: readonly Block[]): string {
  return nodes.map((node) => (node.kind === 'paragraph' ? node.text : writtenContainer(node))).join('\n\n')
}

function writtenContainer({ kind, title, isTight, content }: Container): string {
  const gap = isTight ? '\n' : '\n\n'
  const body = written(content)
  if (kind === 'div') return `::: note ${title}${gap}${body}${gap}:::`
  if (kind === 'admonition') return `!!! note "${title}"${gap}${body.replace(/^(?=.)/gm, '    ')}`
  // Without a blank line below its tag, details would be HTML until the first blank line of the body.
  return `<details>\n<summary>${title}</summary>\n\n${body}${gap}</details>`
}

function expected(nodes: readonly Block[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'paragraph') return [`paragraph ${node.text}`]
    const name = node.kind === 'details' ? 'details' : 'note'
    return [`> ${name} "${node.title}"`, ...expected(node.content), `< ${name}`]
  })
}

test('containers of all kinds can be nested', () => {
  fc.assert(
    fc.property(blocks, (nodes) => {
      expect(shown(written(nodes))).toEqual(expected(nodes))
    }),
    { numRuns: 300 },
  )
})

test('every node knows its line, column and offset', () => {
  fc.assert(
    fc.property(blocks, (nodes) => {
      const notes = written(nodes)
      for (const { position } of nodesOf(notes)) {
        expect(position?.start).toEqual(lineAndColumn(notes, position?.start.offset ?? -1))
        expect(position?.end).toEqual(lineAndColumn(notes, position?.end.offset ?? -1))
      }
    }),
  )
})

const line = fc.oneof(
  word,
  word.map((text) => `# ${text}`),
  fc.constantFrom('', '::: a', ':::', ':::: b {.c} :::', '!!! d "e"', '??? f', '<details>', '</details>', '</summary>'),
  fc.constantFrom('<details><summary>', '<summary>g</summary>', '<p>', '</p>', '- ', '```', '$$', '<!-- -->'),
)
const soup = fc.array(fc.tuple(fc.constantFrom('', '    ', '  ', '- ', '> '), line).map((parts) => parts.join('')))

function letters(text: string): string[] {
  return [...text].filter((letter) => /[甲乙丙丁]/.test(letter))
}

test('whatever the notes hold, no text is lost and the markers at the top are balanced and in order', () => {
  fc.assert(
    fc.property(soup, (lines) => {
      const notes = lines.join('\n')
      const open: string[] = []
      let offset = 0
      for (const node of parseNotes(notes).children) {
        if (node.type === 'containerOpen') open.push(node.name)
        if (node.type === 'containerClose') expect(open.pop()).toBe(node.name)
        expect(node.position?.start.offset).toBeGreaterThanOrEqual(offset)
        offset = node.position?.start.offset ?? offset
        if ('children' in node) visit(node, (inner) => expect(inner.type).not.toMatch(/^container/))
      }
      expect(open).toEqual([])
      const texts = nodesOf(notes).flatMap((node) => ('value' in node ? node.value : []))
      expect(letters(texts.join(''))).toEqual(letters(notes))
    }),
    { numRuns: 1000 },
  )
})

/** Shows an answer's blocks as lines: `kind: title | block | block` for callouts, else the type and the text. */
function answerBlocks(nodes: readonly RootContent[]): string[] {
  return nodes.map((node) => {
    if (node.type !== 'blockquote') return `${node.type} ${toString(node)}`
    const { callout, isUntitled } = node.data ?? {}
    return `${callout}${isUntitled ? '' : ' titled'}: ${node.children.map((child) => toString(child)).join(' | ')}`
  })
}

describe('containers that are callouts', () => {
  test.each<[string, string[]]>([
    ['!!! note "Mind *this*"\n    甲\n\n    乙\n\n丙', ['note titled: Mind this | 甲 | 乙', 'paragraph 丙']],
    ['!!! warning\n    甲', ['warning: 甲']],
    ['??? tip "题"\n    - 甲', ['tip titled: 题 | 甲']],
    ['::: tip\n甲\n:::', ['tip: 甲']],
    [':::info Read this\n甲\n:::\n乙', ['info titled: Read this | 甲', 'paragraph 乙']],
    [':::danger[题 `x`]\n甲\n:::', ['danger titled: 题 x | 甲']],
    ['::: {.callout-note}\n### 题\n\n甲\n:::', ['note titled: 题 | 甲']],
    [':::: callout\n甲\n\n::: tip\n乙\n:::\n::::', ['paragraph 甲', 'tip: 乙']],
    ['前\n\n!!! hint "题"\n    甲', ['paragraph 前', 'hint titled: 题 | 甲']],
  ])('%j in an answer is one', (notes, blocks) => {
    const [question] = questionsOf(outlineOf(`## What is it?\n\nIt is this.\n\n${notes}\n\n## Why is it?\n\nSo.`))
    expect(answerBlocks(question?.answer.nodes ?? [])).toEqual(['paragraph It is this.', ...blocks])
  })

  test.each<[string, string[]]>([
    ['::: columns\n甲\n:::', ['paragraph 甲']],
    ['::: center 题\n甲\n:::', ['paragraph 题', 'paragraph 甲']],
    ['::: note\n:::', []],
    ['!!! question "题"\n    甲', ['paragraph 题', 'paragraph 甲']],
    [
      '!!! example "题"\n    1\n\n    2\n\n    3\n\n    4\n\n    5\n\n    6\n\n    7',
      expect.arrayContaining(['paragraph 题']),
    ],
    ['::: note\n甲\n### 乙\n丙\n:::', ['paragraph 甲', 'heading 乙', 'paragraph 丙']],
  ])('%j in an answer is none', (notes, blocks) => {
    const [question] = questionsOf(
      outlineFrom(`## What is it?\n\nIt is this.\n\n${notes}\n\n## Why is it?\n\nSo.`, 'h2'),
    )
    expect(answerBlocks(question?.answer.nodes ?? []).slice(1)).toEqual(blocks)
  })

  test('the container that is the answer has no frame, an aside in it has', () => {
    const notes = '## What is it?\n\n?\n\n::: solution\n甲\n\n::: tip\n乙\n:::\n:::\n\n## Why?\n\n::: solution\n丙\n:::'
    const [first] = questionsOf(outlineOf(notes))
    expect(answerBlocks(first?.answer.nodes ?? [])).toEqual(['paragraph 甲', 'tip: 乙'])
  })

  test('what a summary holds besides its title belongs to the question', () => {
    const asked = (title: string, answer: string) =>
      `<details>\n<summary>${title}</summary><br><b>\n\n${answer}\n\n</b></details>\n\n`
    const notes =
      asked('Explain these:\n\n  * 甲\n  * 乙', '丙') + asked('What is it?<br>\n<img src="a.png" alt="丁"/>\n', '戊')
    const questions = questionsOf(outlineOf(notes))
    expect(questions.map(({ title }) => title)).toEqual(['Explain these:', 'What is it?'])
    expect(questions.map(({ body }) => answerBlocks(body.nodes))).toEqual([['list 甲乙'], ['paragraph 丁']])
    expect(questions.map(({ answer }) => answerBlocks(answer.nodes))).toEqual([['paragraph 丙'], ['paragraph 戊']])
    const [first] = questions
    expect(notes.slice(first?.body.start, first?.body.end)).toBe('* 甲\n  * 乙')
  })

  test('options in a container are options, and an aside behind them is one', () => {
    const options = '::: tip\n- [x] A: 甲\n- [ ] B: 乙\n:::'
    const notes = (block: string) => `## Which one is it?\n\n${block}\n\n!!! note "题"\n    丙\n\n`
    const [first, second] = questionsOf(outlineOf(notes(options) + notes('- [ ] A: 甲\n- [x] B: 乙')))
    expect([first, second].map((question) => toString({ type: 'root', children: [...(question?.key ?? [])] }))).toEqual(
      ['A: 甲', 'B: 乙'],
    )
    expect(answerBlocks(second?.answer.nodes ?? [])).toEqual(['note titled: 题 | 丙'])
  })

  test('in what someone says they are callouts too, and no marker is left', () => {
    const said = (question: string, answer: string) => `Interviewer: ${question}\n\nCandidate: ${answer}\n\n`
    const aside = 'A copy.\n\n!!! note "题"\n    甲\n\n::: columns\n乙\n:::\n\n---'
    const others = ['Why is it fast?', 'How large is it?', 'When does it miss?'].map((title) => said(title, 'So.'))
    const [first] = questionsOf(outlineOf(said('What is a cache?', aside) + others.join('')))
    expect(answerBlocks(first?.answer.nodes ?? [])).toEqual([
      'paragraph A copy.',
      'note titled: 题 | 甲',
      'paragraph 乙',
    ])
  })

  test('a callout stands where its container was written', () => {
    const notes = '## What is it?\n\n甲\n\n!!! note "题"\n    乙\n'
    const [question] = questionsOf(outlineFrom(notes, 'h2'))
    const callout = question?.answer.nodes[1]
    expect(callout && sourceOf(callout, notes).trimEnd()).toBe('!!! note "题"\n    乙')
  })
})

const pieces = [
  '## What is it?',
  '### Why is it so?',
  'Q: How large is it?',
  'A: Small.',
  'Interviewer: What is a cache?',
  'Candidate: A copy.',
  '**What else?**',
  '- [x] A: 甲\n- [ ] B: 乙',
  '::: question',
  '::: solution',
  '::: note 题',
  '::: columns',
  ':::',
  '!!! tip\n    丙',
  '!!! question "Is it?"\n    丁',
  '<details>\n<summary>Answer</summary>\n\n戊\n\n</details>',
  '文字。',
]

test('whatever holds what, no marker of a container is left in a question or its answer', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 4, maxLength: 16 }), (chosen) => {
      const questions = questionsOf(outlineOf(chosen.join('\n\n')))
      const nodes = questions.flatMap(({ body, key, answer }) => [...body.nodes, ...key, ...answer.nodes])
      visit({ type: 'root', children: nodes }, (node) => {
        expect(node.type).not.toMatch(/^container/)
      })
    }),
    { numRuns: 300 },
  )
})
