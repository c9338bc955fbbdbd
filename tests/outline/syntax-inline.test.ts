import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { parseNotes } from '../../src/outline/normalise.js'
import { misplaced, shown } from './read-notes.js'

test.each([
  ['这是==重点==的', '这是<mark>重点</mark>的'],
  ['==**粗**与 $x$==', '<mark>*粗*与 ⟨x⟩</mark>'],
  ['用Adam==优化器==Adam', '用Adam<mark>优化器</mark>Adam'],
  ['这是==“重要”==的', '这是<mark>“重要”</mark>的'],
  ['**甲 ==乙== 丙**', '*甲 <mark>乙</mark> 丙*'],
  ['[==甲==](a)', '<<mark>甲</mark>>'],
  ['==一==和==二==', '<mark>一</mark>和<mark>二</mark>'],
  ['==甲 `==` 乙==', '<mark>甲 `==` 乙</mark>'],
])('%s is highlighted', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
})

test.each([
  'a==b',
  'a==b && c==d',
  'x == y == z',
  '=== 与 ==',
  'a === b === c',
  '== 题 ==',
  '==和equals的区别在于==比较地址',
  '==> 甲 <==',
  '==甲',
  '甲==',
])('the signs of %s are text', (markdown) => {
  expect(shown(markdown)).toBe(markdown)
})

test('code and formulas hold no highlight, and a highlight ends where its parent ends', () => {
  expect(shown('`==甲==` $==x==$')).toBe('`==甲==` ⟨==x==⟩')
  expect(shown('**甲 ==乙** 丙==')).toBe('*甲 ==乙* 丙==')
})

test.each([
  ['见[[页 面]]与[[page|shown]]', '见页 面与shown'],
  ['[[page#part]] [[#part]]', 'page#part part'],
  ['**[[页]]**', '*页*'],
  ['| 甲 |\n| --- |\n| [[页\\|文]] |', '甲 ¶ 文'],
  ['![[image.png]]', '(image.png|image.png)'],
  ['![[a/image.png|300]]', '(image.png|a/image.png)'],
  ['![[image.png|300x200]]', '(image.png|image.png)'],
  ['![[image one.png|图 一]]', '(图 一|image one.png)'],
  ['![[note]]', 'note'],
])('the wiki link %s is read as %s', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
})

test.each([
  ['[[1]](url)', '<[1]>'],
  ['`[[ -f x ]]`', '`[[ -f x ]]`'],
  ['[[页]]\n\n[页]: a', '[<页>] ¶ '],
])('the brackets of %j are those of Markdown', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
})

test.each([
  'arr[[0]]',
  'arr[[i]]',
  '[[0, 1]]',
  '[[0, 1], [2, 3]]',
  '[["a", "b"]]',
  '[[x, y]]',
  '[[ -f x ]]',
  '[[TOC]]',
])('the brackets of %s are text', (markdown) => {
  expect(shown(markdown)).toBe(markdown)
})

test.each([
  ['甲^[note]乙', '甲^[note]乙'],
  ['甲[^x]乙', '甲[^x]乙'],
  ['甲[^1]乙[^注]\n\n[^1]: 一\n[^注]: 二\n\n    三', '甲[1]乙[注] ¶ 一 ¶ 二 ¶ 三'],
  ['甲\n\n[^1]: 没有人引用', '甲 ¶ 没有人引用'],
])('no text of the footnotes in %j is lost', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
})

test.each([
  ['![](a.png){alt="图 一" width=50%}后', '(图 一|a.png)后'],
  ['![图](a.png){width=50%}', '(图|a.png)'],
  ["![](a.png){#id .class alt='b'}", '(b|a.png)'],
  ['![图](a.png){: width="300"}', '(图|a.png)'],
  ['![图][f]{.wide}\n\n[f]: a.png', '(图|a.png) ¶ '],
  ['# 题 {#id .class}', '题'],
  ['# 题 {-}', '题'],
  ['题 {#id key="a b"}\n===', '题'],
])('the attributes of %j are left out', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
})

test.each(['文 {x}', '文 {#id}', '题 {{ x }}', '模板 {#if}', '集合 {x=1}', '{width=50%}'])(
  'the braces of %s stay, also in a heading',
  (text) => {
    expect(shown(text)).toBe(text)
    if (!text.startsWith('{w')) expect(shown(`## ${text.replace('{#id}', '{id}')}`)).toBe(text.replace('{#id}', '{id}'))
  },
)

test('what only looks like attributes stays behind a picture', () => {
  expect(shown('![图](a.png){x} ![图](a.png) {width=50%}')).toBe('(图|a.png){x} (图|a.png) {width=50%}')
})

test('a heading takes over its id', () => {
  const ids: unknown[] = []
  visit(parseNotes('# 题 {#one .two}'), 'heading', (node) => {
    ids.push(node.data?.htmlId)
  })
  expect(ids).toEqual(['one'])
})

test('inline syntax stands where it is written', () => {
  expect(misplaced('一==二==三\n\n![](a.png){.b}四\n\n# 五 {#id}\n\n六*七*八')).toEqual([])
})

test.each([
  ['1. **名称**\n   正文说明它。', '*名称*↵正文说明它。'],
  ['**Cost**\nIt grows with the square.', '*Cost*↵It grows with the square.'],
  ['**名称**\n`code` 是它。', '*名称*↵`code` 是它。'],
])('the line of %j that is all bold is a line of its own', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
  expect(misplaced(markdown)).toEqual([])
})

test.each([
  ['**A bold phrase**\nand what goes on with it.', '*A bold phrase* and what goes on with it.'],
  ['**重点**\n，后面接着说。', '*重点*，后面接着说。'],
  ['**名称：**\n正文。', '*名称：*正文。'],
  ['前文 **重点**\n后文', '前文 *重点*后文'],
  ['# 题 **甲**\n', '题 *甲*'],
])('the lines of %j are one', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
})
