import { expect, test } from 'vitest'
import { misplaced, shown } from './read-notes.js'

test.each([
  ['$d$ terms', '⟨d⟩ terms'],
  ['the $i$-th of $n$', 'the ⟨i⟩-th of ⟨n⟩'],
  ['$n$th', '⟨n⟩th'],
  ['$x_1$、$x_2$', '⟨x_1⟩、⟨x_2⟩'],
  ['$\\alpha$', '⟨\\alpha⟩'],
  ['$O(n^2)$', '⟨O(n^2)⟩'],
  ['复杂度为$O(n)$的', '复杂度为⟨O(n)⟩的'],
  ['复杂度$O(n)$(平均)', '复杂度⟨O(n)⟩(平均)'],
  ['$n$-gram', '⟨n⟩-gram'],
  ['($QK^T$)', '(⟨QK^T⟩)'],
  ['H$_2$O 有 10$^{-3}$ 克', 'H⟨_2⟩O 有 10⟨^{-3}⟩ 克'],
  ['$(0, 1]$ 与 $[0, 1)$', '⟨(0, 1]⟩ 与 ⟨[0, 1)⟩'],
  ['$5$ 和 $ x $', '⟨5⟩ 和 ⟨x⟩'],
  ['$a$$b$', '⟨a⟩⟨b⟩'],
  ['$\\text{the cost is } \\$5$', '⟨\\text{the cost is } \\$5⟩'],
  ['$softmax(x)$ 与 $准确率$', '⟨softmax(x)⟩ 与 ⟨准确率⟩'],
  ['内 $$x$$ 联', '内 ⟨x⟩ 联'],
  ['$a *b* c$', '⟨a *b* c⟩'],
  ['# 题 $x$', '题 ⟨x⟩'],
  ['| 甲 |\n| --- |\n| $x$ |', '甲 ¶ ⟨x⟩'],
  ['$a +\nb$', '⟨a + b⟩'],
])('the dollars of %s enclose formulas', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
})

test.each([
  'from $5 to $6',
  '$5 和 $6',
  '从$5涨到$6。',
  'US$100 or HK$200',
  '价格为$100，折后为 50$。',
  'costs $3, not $4.',
  'pay $ 5 or $ 6',
  'a $ b',
  '$',
  '$$',
  '$$$ x $$$',
  '$THING',
  '$HOME/bin:$PATH',
  'echo $A $B',
  '$HOME/$USER',
  '环境变量$PATH、$HOME和$A。',
  `$\{a}-$\{b}`,
  '$(a)/$(b)',
  '$a=$b',
  '$scope.$apply',
  '$A$1',
  'SUM($A$1:$B$2)',
  '?a=$alpha=&b=$beta=',
  '?a=$alpha=, $beta=',
  '$$HOME/$$USER',
])('the dollars of %s are dollars', (markdown) => {
  expect(shown(markdown)).toBe(markdown)
})

test.each([
  ['价格$5，公式$x$', '价格$5，公式⟨x⟩'],
  ['变量$HOME和公式$\\alpha$', '变量$HOME和公式⟨\\alpha⟩'],
  ['$5 for $x$', '$5 for ⟨x⟩'],
  ['\\$5 and \\$6', '$5 and $6'],
  ['`$x$` and $y$', '`$x$` and ⟨y⟩'],
  ['**$5** to **$6**', '*$5* to *$6*'],
  ['[$5](a) or [$6](b)', '<$5> or <$6>'],
])('amounts, names and formulas are told apart in %s', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
})

test.each([
  ['\\(x\\) 与 \\(a_1, b\\)', '⟨x⟩ 与 ⟨a_1, b⟩'],
  ['复杂度\\(O(n)\\)的', '复杂度⟨O(n)⟩的'],
  ['\\(loss = x\\)', '⟨loss = x⟩'],
  ['能量 \\[E = mc^2\\] 守恒', '能量 ⟨E = mc^2⟩ 守恒'],
  ['\\(甲\\(b\\)', '(甲⟨b⟩'],
])('the escaped brackets of %s enclose formulas', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
})

test.each([
  ['`\\(x\\)`', '`\\(x\\)`'],
  ['foo\\(x\\)', 'foo(x)'],
  ['循环\\(RNN\\)网络', '循环(RNN)网络'],
  ['\\(见图 1，略\\)', '(见图 1，略)'],
  ['见式\\(5\\)', '见式(5)'],
  ['\\[CLS] 标志', '[CLS] 标志'],
  ['\\[CLS\\]', '[CLS]'],
  ['[\\[5\\]](a)', '<[5]>'],
  ['arr\\[i\\] = x', 'arr[i] = x'],
  ['\\(x', '(x'],
])('the brackets of %s are only escaped', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
})

test.each([
  ['$$\nx^2\n$$', '⟪x^2⟫'],
  ['甲\n$$x = 1$$\n乙', '甲 ¶ ⟪x = 1⟫ ¶ 乙'],
  ['甲\n\\[x = 1\\]\n乙', '甲 ¶ ⟪x = 1⟫ ¶ 乙'],
  ['$$a = b\n+ c$$\n乙', '⟪a = b\n+ c⟫ ¶ 乙'],
  ['\\[\na\n- b \\\\[2pt]\n# c\n\\]\n乙', '⟪a\n- b \\\\[2pt]\n# c⟫ ¶ 乙'],
  ['$$\na\n\nb\n$$', '⟪a\n\nb⟫'],
  ['> $$\n> x\n> $$\n> 乙', '⟪x⟫ ¶ 乙'],
  ['- 甲\n  $$x$$\n- 乙', '甲 ¶ ⟪x⟫ ¶ 乙'],
  ['$$$\n$$x\n$$$', '⟪$$x⟫'],
])('%j displays a formula', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
})

test.each([
  ['$$\nx\n\n# 题\n\n乙', '$$ x ¶ 题 ¶ 乙'],
  ['\\[ x = 1\n\n乙', '[ x = 1 ¶ 乙'],
  ['$$ 甲。\n\n乙 $$', '$$ 甲。 ¶ 乙 $$'],
  ['$$\n\n# 题\n\n$$\nx\n$$', '$$ ¶ 题 ¶ ⟪x⟫'],
  ['$$\nx = 1\n![图](a.png)\n$$\n\n乙', '$$ x = 1 (图|a.png) $$ ¶ 乙'],
  [
    '$$\nx = 1\n由于上式对每一个样本都进行惩罚，所以不适合。\n$$',
    '$$ x = 1 由于上式对每一个样本都进行惩罚，所以不适合。 $$',
  ],
  [
    '$$\nP(\\text{好瓜})=0.4 \\quad 其中各项都按上面的表格来取值。\n+ 1\n$$',
    '⟪P(\\text{好瓜})=0.4 \\quad 其中各项都按上面的表格来取值。\n+ 1⟫',
  ],
  ['$$a$$ 和 $$b$$', '⟨a⟩ 和 ⟨b⟩'],
  ['公式：$$\nx = 1\n$$\n\n乙\n\n$$\ny\n$$', '公式：⟨x = 1⟩ ¶ 乙 ¶ ⟪y⟫'],
  ['公式：$$\nx = 1\n$$\n\n乙\n\n则：$$\ny\n$$\n\n丙', '公式：⟨x = 1⟩ ¶ 乙 ¶ 则：⟨y⟩ ¶ 丙'],
  ['```\n$$\n```\n乙', '`$$` ¶ 乙'],
])('%j takes in nothing that is no formula', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
})

test('many formulas that are never closed keep none of the others from being read', () => {
  const open = Array.from({ length: 20 }, (_, index) => `\\[ x = ${index}\n\n`).join('')
  expect(shown(`${open}$$y$$\n\n\\[\nz\n\\]`)).toMatch(/⟪y⟫ ¶ ⟪z⟫$/)
})

test('many formulas that open behind words keep none of the others from being read', () => {
  const behind = Array.from({ length: 20 }, (_, index) => `第 ${index} 式：$$\nx = ${index}\n$$\n\n乙\n\n`).join('')
  const read = shown(`${behind}$$\ny\n$$`)
  expect(read.match(/⟨x = \d+⟩/g)).toHaveLength(20)
  expect(read).toMatch(/⟪y⟫$/)
})

test('formulas stand where they are written', () => {
  expect(misplaced('一 $x$ 二\n\n> \\[\n> y\n> \\]\n\n- 三 \\(z\\)\n\n$$w$$')).toEqual([])
})
