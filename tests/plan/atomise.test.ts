import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atomsOf, head, shown, standing } from './answer-of.js'

test('a short paragraph is one atom, a long one is shown sentence by sentence', () => {
  expect(shown(atomsOf('一。二。三。'))).toEqual(['flow: 一。二。三。 @1'])
  const sentence = `${'长'.repeat(39)}。`
  expect(shown(atomsOf(sentence.repeat(3)))).toEqual([1, 2, 3].map((number) => `list ${number}/3: ${sentence} @1`))
})

test('the sentences of a long paragraph stand where the notes write them', () => {
  const markdown = ['甲', '乙', '丙'].map((name) => `**${name}${'长'.repeat(38)}**。`).join('')
  expect(standing(markdown, atomsOf(markdown))).toEqual(['**甲长', '**乙长', '**丙长'])
})

test('a list gives its items, each with its nested lists, and keeps its first number', () => {
  const atoms = atomsOf('3. 一\n   - 甲\n   - 乙\n4. 二\n5. 三')
  expect(shown(atoms)).toEqual(['list 1/3: 一甲乙 @1', 'list 2/3: 二 @4', 'list 3/3: 三 @5'])
  expect(atoms.map(({ container }) => container)).toEqual(Array(3).fill({ kind: 'list', ordered: true, start: 3 }))
  expect(new Set(atoms.map(({ container }) => container)).size).toBe(1)
})

test('a step is a lead with its code, and what follows that, below it', () => {
  const fence = (value: string) => `   \`\`\`js\n   ${value}\n   \`\`\``
  const atoms = atomsOf(`1. 安装\n\n${fence('a()')}\n\n   完成。\n2. 运行\n\n   在终端里：\n\n${fence('b()')}\n3. 结束`)
  expect(shown(atoms)).toEqual([
    'list 1/3: 安装 @1',
    'code 1/1: a() @4',
    'flow: 完成。 @7',
    'list 2/3: 运行 @8',
    'flow: 在终端里： @10',
    'code 1/1: b() @13',
    'list 3/3: 结束 @15',
  ])
  const list = atoms[0]?.container
  expect(list).toEqual({ kind: 'list', ordered: true, start: 1, leads: true })
  expect(atoms.map(({ below }) => below?.list === list && below?.index)).toEqual([false, 0, 0, false, 1, 1, false])
})

test('a list whose items bring numbers of their own is numbered by them, one that does not is left alone', () => {
  const numbered = atomsOf('- **2）甲**：一\n- **3）乙**：二')
  expect(shown(numbered)).toEqual(['list 1/2: 甲：一 @1', 'list 2/2: 乙：二 @2'])
  expect(numbered[0]?.container).toEqual({ kind: 'list', ordered: true, start: 2 })
  expect(shown(atomsOf('- (1) one\n- (2) two'))).toEqual(['list 1/2: one @1', 'list 2/2: two @2'])
  expect(shown(atomsOf('- ① 甲\n- ② 乙'))).toEqual(['list 1/2: 甲 @1', 'list 2/2: 乙 @2'])
  for (const markdown of ['- 1）甲\n- 3）乙', '- 1.5 米\n- 2.5 米', '- 1）甲\n- 乙', '- 1）\n- 2）', '- 1）甲'])
    expect(atomsOf(markdown)[0]?.container).toMatchObject({ ordered: false })
})

test('a list that starts at zero starts at zero', () => {
  expect(atomsOf('0. 一\n1. 二')[0]?.container).toEqual({ kind: 'list', ordered: true, start: 0 })
})

test('a table gives its rows and remembers its header and alignment', () => {
  const atoms = atomsOf('| 甲 | 乙 |\n| :-- | --: |\n| 1 | 2 |\n| 3 | 4 |')
  expect(shown(atoms)).toEqual(['table 1/2: 12 @1', 'table 2/2: 34 @4'])
  expect(atoms[0]?.container).toMatchObject({ kind: 'table', align: ['left', 'right'] })
  expect(atoms[0]?.container).toBe(atoms[1]?.container)
})

test('a table of a header only is one atom', () => {
  expect(shown(atomsOf('| 甲 | 乙 |\n| --- | --- |'))).toEqual(['table 1/1:  @1'])
})

test('code gives its lines, with the lines and offsets at which the notes write them', () => {
  const markdown = '文字\n\n```python title\nimport a\n\nprint(a)\n```'
  const atoms = atomsOf(markdown).slice(1)
  expect(shown(atoms)).toEqual(['code 1/3: import a @4', 'code 2/3:  @5', 'code 3/3: print(a) @6'])
  expect(standing(markdown, atoms)).toEqual(['```p', '\npri', 'prin'])
  expect(atoms[0]?.container).toEqual({ kind: 'code', lang: 'python', meta: 'title' })
})

test('code that is indented or fenced with tildes has its lines where the notes write them, too', () => {
  expect(shown(atomsOf('    a\n    b'))).toEqual(['code 1/2: a @1', 'code 2/2: b @2'])
  expect(shown(atomsOf('~~~\na\nb\n~~~'))).toEqual(['code 1/2: a @2', 'code 2/2: b @3'])
})

test('an empty code block is one empty line', () => {
  expect(shown(atomsOf('```\n```'))).toEqual(['code 1/1:  @2'])
})

test('a picture is a figure with its caption: its title or else its alternative text', () => {
  expect(atomsOf('![图一](a.png)')[0]?.content).toMatchObject({ type: 'figure', alt: '图一', caption: '图一' })
  expect(atomsOf('![图一](a.png "题")')[0]?.content).toMatchObject({ type: 'figure', alt: '图一', caption: '题' })
  expect(atomsOf('![](a.png)')[0]?.content).toMatchObject({ type: 'figure', alt: '', caption: undefined })
})

test('pictures leave their text and stand behind it', () => {
  expect(shown(atomsOf('见 ![左图](a.png) 右'))).toEqual(['flow: 见  右 @1', 'figure: 左图 @1'])
  expect(shown(atomsOf('![左图](a.png)\n![表](b.png)'))).toEqual(['figures: 左图 表 @1'])
})

test('pictures inside list items stand behind their item, which goes on', () => {
  expect(shown(atomsOf('- 一 ![左图](a.png)\n  - 甲 ![表](b.png)\n- 二'))).toEqual([
    'list 1/2: 一 甲  @1',
    'figure: 左图 @1',
    'figure: 表 @2',
    'list 2/2: 二 @3',
  ])
})

test('a list item that holds nothing but a picture leaves no empty bullet, and the others keep their numbers', () => {
  expect(shown(atomsOf('- ![左图](a.png)\n- 二'))).toEqual(['figure: 左图 @1', 'list 2/2: 二 @2'])
})

test.each([
  '**![左图](a.png)**',
  '一 *二 ![左图](a.png)* 三',
  '[![左图](a.png)](https://a.example)',
  '> ![左图](a.png)',
  '> - 一 ![左图](a.png)',
  '| 甲 |\n| --- |\n| 乙 ![左图](a.png) |',
  '| **![左图](a.png)** |\n| --- |\n| 乙 |',
  '- 一\n\n  > 二 ![左图](a.png)',
  '- 一\n\n  | 甲 |\n  | --- |\n  | ![左图](a.png) |',
  '#### 小标题 ![左图](a.png)',
])('the picture in %j becomes a figure and is nowhere else', (markdown) => {
  const atoms = atomsOf(markdown)
  expect(atoms.filter(({ content }) => content.type === 'figure')).toHaveLength(1)
  expect(JSON.stringify(atoms)).not.toContain('"type":"image"')
})

test('a table cell keeps the name of its picture', () => {
  expect(shown(atomsOf('| 甲 |\n| --- |\n| ![左图](a.png) |\n| 乙 |'))).toEqual([
    'table 1/2: 左图 @1',
    'table 2/2: 乙 @4',
    'figure: 左图 @3',
  ])
})

test('the paragraphs of a quotation share it', () => {
  const atoms = atomsOf('> 一\n>\n> 二')
  expect(shown(atoms)).toEqual(['quote 1/2: 一 @1', 'quote 2/2: 二 @3'])
  expect(atoms[0]?.container).toBe(atoms[1]?.container)
})

test('a short quotation with a list is one block, a long one gives its items', () => {
  expect(shown(atomsOf('> 一\n> - 甲\n> - 乙'))).toEqual(['flow: 一甲乙 @1'])
  expect(shown(atomsOf('> 一\n> - 1\n> - 2\n> - 3\n> - 4\n> - 5\n> - 6'))).toHaveLength(7)
})

test('a callout is of one family, under the name that the notes or its kind give it', () => {
  const [titled] = atomsOf('> [!CAUTION] 当心\n> 一')
  expect(titled?.container).toEqual({ kind: 'quote', family: 'warning' })
  expect(shown(atomsOf('> [!CAUTION] 当心\n> 一'))).toEqual(['quote 1/2: 当心 @1', 'quote 2/2: 一 @2'])
  expect(shown(atomsOf('> [!TIP]\n> 一'))).toEqual(['quote 1/2: 提示 @1', 'quote 2/2: 一 @2'])
  expect(standing('> [!TIP]\n> 一', atomsOf('> [!TIP]\n> 一'))).toEqual(['> [!', '一'])
})

test('a container without a title has the name of its kind, one that is only a box has none', () => {
  expect(shown(atomsOf('甲\n\n!!! tip\n    一')).slice(1)).toEqual(['quote 1/2: 提示 @3', 'quote 2/2: 一 @4'])
  expect(shown(atomsOf('甲\n\n!!! tip "题"\n    一')).slice(1)).toEqual(['quote 1/2: 题 @3', 'quote 2/2: 一 @4'])
  expect(shown(atomsOf('甲\n\n::: callout\n一\n:::')).slice(1)).toEqual(['quote 1/1: 一 @4'])
})

test.each([
  ['> 一切都好。\n>\n> —— 某人', ['quote 1/2: 一切都好。 @1', 'quote 2/2: —— 某人 @3']],
  ['> 一切都好。—— 某人', ['quote 1/2: 一切都好。 @1', 'quote 2/2: —— 某人 @1']],
  ['> It works. — Ada', ['quote 1/2: It works. @1', 'quote 2/2: — Ada @1']],
  ['> 甲 -- 乙', ['quote 1/1: 甲 -- 乙 @1']],
  ['> —— 某人', ['quote 1/1: —— 某人 @1']],
])('who said %j is told apart where it is said', (markdown, atoms) => {
  expect(shown(atomsOf(markdown))).toEqual(atoms)
})

test('a definition list is a list of terms, each with what it means', () => {
  const atoms = atomsOf('说明。\n\n> 甲\n> : 第一。\n>\n> 乙\n> : 第二。\n> : 或者第三。\n>\n> ```\n> a\n> ```')
  expect(shown(atoms)).toEqual([
    'flow: 说明。 @1',
    'list 1/2: 甲第一。 @3',
    'list 2/2: 乙第二。或者第三。 @6',
    'code 1/1: a @11',
  ])
  expect(atoms[1]?.content).toMatchObject({
    node: { children: [{ children: [{ type: 'strong' }, { type: 'break' }, { value: '第一。' }] }] },
  })
})

test.each([
  ['```text\na\n```', { kind: 'output', introduced: true }],
  ['```output\na\n```', { kind: 'output', introduced: false }],
  ['输出：\n\n```\na\n```', { kind: 'output', introduced: true }],
  ['Output:\n\n```\na\n```', { kind: 'output', introduced: true }],
  ['运行结果如下\n\n```\na\n```', { kind: 'output', introduced: true }],
  ['```\nTraceback (most recent call last):\n  x\n```', { kind: 'error', introduced: false }],
  ['```\nValueError: no\n```', { kind: 'error', introduced: false }],
  ['```stderr\nno\n```', { kind: 'error', introduced: false }],
  ['```bash\n$ ls\na.txt\n```', { kind: 'session', introduced: true }],
  ['```console\n$ ls\n```', { kind: 'session', introduced: true }],
  ['```python\nraise ValueError\n```', undefined],
  ['输出：\n\n```python\nprint(1)\n```', undefined],
  ['```\na = 1\n```', undefined],
  ['```bash\nls\n```', undefined],
])('what %j shows is told from code', (markdown, output) => {
  const container = atomsOf(markdown).findLast((atom) => atom.container)?.container
  expect(container?.kind === 'code' ? container.output : 'no code').toEqual(output)
})

test('code inside a quotation or a list item has its own lines', () => {
  expect(shown(atomsOf('> ```\n> a\n> b\n> ```'))).toEqual(['code 1/2: a @2', 'code 2/2: b @3'])
})

test('headings inside an answer are small', () => {
  expect(atomsOf('## 一\n\n##### 二').map(({ content }) => content)).toMatchObject([
    { node: { type: 'heading', depth: 4 } },
    { node: { type: 'heading', depth: 5 } },
  ])
})

test('footnotes and their marks are for the notes only (P10), brackets of the author stay', () => {
  expect(shown(atomsOf('文[^a]，**重[^a]**，[a]。\n\n[^a]: 注。'))).toEqual(['flow: 文，重，[a]。 @1'])
})

const block = fc.constantFrom(
  '一段文字。',
  `${'一句很长的话，'.repeat(9)}完。`.repeat(3),
  `${'**同样**的话，'.repeat(12)}完。`.repeat(4),
  '- 一\n- 二 ![左图](a.png)\n  1. 甲\n  2. 乙',
  '3. 一\n4. 二',
  '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |',
  '```js\na()\n\nb()\n```',
  '    a\n    b',
  '> 引\n> - 一\n>\n> ```\n> a\n> ```',
  '![左图](a.png)\n![表](b.png)',
  '$$\nx\n$$',
  '<ul><li>一</li><li>二</li></ul>',
  '#### 小标题',
  '文[^1]。\n\n[^1]: 注',
)

test('whatever the answer, no atom starts before the one in front of it or outside the answer', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
      const markdown = blocks.join('\n\n')
      const starts = atomsOf(markdown).map(({ start }) => start)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      expect(starts.every((start) => start >= head.length && start < head.length + markdown.length)).toBe(true)
    }),
  )
})

test('the atoms of one container are numbered without a gap', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
      const atoms = atomsOf(blocks.join('\n\n'))
      for (const container of new Set(atoms.flatMap((atom) => atom.container ?? []))) {
        const own = atoms.filter((atom) => atom.container === container)
        expect(own.map(({ index }) => index)).toEqual(own.map((_, index) => index))
        expect(new Set(own.map(({ count }) => count))).toEqual(new Set([own.length]))
      }
    }),
  )
})
