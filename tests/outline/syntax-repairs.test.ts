import { expect, test } from 'vitest'
import { misplaced, repairsOf, shown } from './read-notes.js'

const stars = 'escaped stars behind bold text are left out'
const bold = 'text between stars with spaces inside is bold'
const fence = 'a fence that is never closed is left out'
const bar = 'a bar inside code does not end its cell, as if it were written \\|'
const code = 'code that is never closed ends above the next heading'

test.each([
  ['**标题**\\*\\*：\\*\\* 文', '*标题*： 文'],
  ['**For**\\*\\*[甲](a)\\*\\*', '*For*<甲>'],
  ['- **一**\\*\\*：\\*\\*文\n- 二', '*一*：文 ¶ 二'],
])('the escaped stars of %s go', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
  expect(repairsOf(markdown)).toEqual([`\\*\\: ${stars}`])
})

test.each([
  ['一\\*\\* 二', '一** 二'],
  ['**一**\\*\\* 二', '*一*** 二'],
  ['**一**\\*\\*二\n\\*\\*', '*一***二 **'],
  ['\\*\\*一\\*\\*', '**一**'],
  ['**一** \\*\\*：\\*\\*', '*一* **：**'],
])('the escaped stars of %j stay', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
  expect(repairsOf(markdown)).toEqual([])
})

test.each([
  ['** 粗 **', '*粗*'],
  ['这是** 粗 **的', '这是*粗*的'],
  ['**注意： **文', '*注意：*文'],
  ['** `a` 粗 ** 后', '*`a` 粗* 后'],
  ['see ** bold ** here', 'see *bold* here'],
  ['*** 粗***。', '*粗*。'],
  ['# ** 题 **', '*题*'],
])('%s is bold', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
  expect(repairsOf(markdown).map((repair) => repair.slice(3))).toEqual([`: ${bold}`])
  expect(misplaced(markdown)).toEqual([])
})

test('each line may have its bold text', () => {
  expect(shown('** 一 **\n** 二 ** 三')).toBe('*一*↵*二* 三')
  expect(misplaced('** 一 **  \n后 ** 二 **三')).toEqual([])
})

test.each([
  'x ** 2 + y ** 2',
  '2 ** n and 3 ** m',
  'f(x, **kw) and g( **kw)',
  'src/** and lib/**',
  '一 ** 二',
  '** 一 ** 二 **',
  '** 一 * 二 **',
  '** 一 ***',
])('the stars of %s stay', (markdown) => {
  expect(shown(markdown)).toBe(markdown)
  expect(repairsOf(markdown)).toEqual([])
})

test.each([
  ['**GRPO（组相对）**算法', '*GRPO（组相对）*算法'],
  ['这是**“重要”**的', '这是*“重要”*的'],
])('%s needs no repair', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
  expect(repairsOf(markdown)).toEqual([])
})

test.each([
  ['1. 甲\n\n   ```\n\n乙', '甲 ¶ 乙', fence],
  ['## 一\n\n文\n\n```\n\n## 二\n\n文', '一 ¶ 文 ¶ 二 ¶ 文', fence],
  ['## 一\n\n```js\nlet a\n\n## 二\n\n[甲]\n\n[甲]: b', '一 ¶ `let a` ¶ 二 ¶ <甲> ¶ ', code],
  ['# 一\n\n```\n\n# 二\n\n文', '一 ¶ 二 ¶ 文', fence],
])('the fence of %j takes in nothing below it', (markdown, read, what) => {
  expect(shown(markdown)).toBe(read)
  expect(repairsOf(markdown)).toEqual([`\`\`\`: ${what}`])
  expect(misplaced(markdown.replace('\n[甲]: b', ''))).toEqual([])
})

test.each([
  ['## 一\n\n```js\nlet a', '一 ¶ `let a`'],
  ['# 一\n\n```sh\n# 注释\nls', '一 ¶ `# 注释\nls`'],
  ['## 一\n\n```\n### 二', '一 ¶ `### 二`'],
  ['## 一\n\n```\n## 二\n```', '一 ¶ `## 二`'],
  ['## 一\n\n~~~\n```\n## 二\n~~~', '一 ¶ ````\n## 二`'],
])('the code of %j is code', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
  expect(repairsOf(markdown)).toEqual([])
})

const head = '| 甲 | 乙 |\n|---|---|\n'

test.each([
  ['| 一 | `a | b | c`，二 |', '一 ¶ `a | b | c`，二', '| b'],
  ['| `a || b` | ``x | `y` `` |', '`a || b` ¶ `x | `y` `', '|| '],
])('a bar in code of %s ends no cell', (row, read, start) => {
  expect(shown(head + row)).toBe(`甲 ¶ 乙 ¶ ${read}`)
  expect(repairsOf(head + row)).toEqual([`${start}: ${bar}`])
  expect(misplaced(head + row)).toEqual([])
})

test.each([
  ['| 一 | `a \\| b` |', '一 ¶ `a | b`'],
  ['| 一 | 二 | 三 |', '一 ¶ 二 ¶ 三'],
  ['| 一 | `二` | `三` |', '一 ¶ `二` ¶ `三`'],
])('the bars of %s end cells', (row, read) => {
  expect(shown(head + row)).toBe(`甲 ¶ 乙 ¶ ${read}`)
  expect(repairsOf(head + row)).toEqual([])
})

test('code right below tags without meaning is code', () => {
  expect(shown('<p>\n```js\na\n\nb\n```\n\n文')).toBe('`a\n\nb` ¶ 文')
})

test('the repairs of a file are in order, wherever it was cut to be parsed', () => {
  const filler = `## 题\n\n${'文字。'.repeat(100)}\n\n`.repeat(300)
  const notes = `** 一 **\n\n${filler}1. 甲\n\n   \`\`\`\n\n${filler}**二**\\*\\*：\\*\\*`
  expect(repairsOf(notes)).toEqual([`** : ${bold}`, `\`\`\`: ${fence}`, `\\*\\: ${stars}`])
})

test('a formula that takes in text is told, one that opens behind words is not', () => {
  const formula = 'a formula without a closing $$ on the line below it is shown as text'
  expect(repairsOf('甲\n\n$$\nx = 1\n![图](a.png)\n$$\n\n乙')).toEqual([`$$\n: ${formula}`, `$$\n: ${formula}`])
  expect(repairsOf('$$\nx = 1\n\n# 题\n\n乙')).toEqual([`$$\n: ${formula}`])
  expect(repairsOf('公式：$$\nx = 1\n$$\n\n乙\n\n$$\ny\n$$')).toEqual([])
})
