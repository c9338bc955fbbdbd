import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { parseNotes } from '../../src/outline/normalise.js'
import { outlineOf, questionsOf } from './outline-of.js'

/** The blocks of an answer as the rest of Lectern sees them. */
function answer(markdown: string): readonly RootContent[] {
  return questionsOf(outlineOf(`# 什么是甲？\n\n${markdown}\n`))[0]?.answer.nodes ?? []
}

function inline(markdown: string): readonly PhrasingContent[] {
  const [only] = answer(markdown)
  return only?.type === 'paragraph' ? only.children : []
}

function text(markdown: string): string {
  return toString({ type: 'root', children: [...answer(markdown)] })
}

function types(markdown: string): string[] {
  const found: string[] = []
  visit({ type: 'root', children: [...answer(markdown)] } as Nodes, (node) => {
    if (node.type !== 'root') found.push(node.type)
  })
  return found
}

test.each([
  ['**GRPO（群体相对策略优化）**算法', 'GRPO（群体相对策略优化）'],
  ['使用**“旋转”**编码', '“旋转”'],
  ['这是**重点。**后文', '重点。'],
])('%s is bold beside Chinese punctuation', (markdown, bold) => {
  const strong = inline(markdown).find((node) => node.type === 'strong')
  expect(strong && toString(strong)).toBe(bold)
  expect(text(markdown)).toBe(markdown.replaceAll('**', ''))
})

test('~~text~~ is struck through beside Chinese punctuation', () => {
  expect(types('这是~~（旧）~~新')).toContain('delete')
})

test.each([
  '价格 100~200 元，另有 ~5~ 折',
  '比例 1:100:3',
  'C++ 与 C# 和 F#',
  '写上 #include <stdio.h> 再编译',
  '向量 Vec<T> 与 Map<String, List<T>>',
  '模板 {{x}} 与 {% y %}',
  'a < b 且 b > c',
  '50% 与 100 %',
  'snake_case_name 与 _private 变量',
  '邮箱 a@b 与 @user',
  '表情 :smile: 与 😀',
])('%s survives as it is', (markdown) => {
  expect(text(markdown)).toBe(markdown)
})

test.each(['价格从 $5 涨到 $6，又跌到 $4。', 'from $5 to $6', '$5涨到$6', '每月 $20 和 $200 两档'])(
  'the amounts in %s are no formula',
  (markdown) => {
    expect(text(markdown)).toBe(markdown)
    expect(types(markdown)).not.toContain('inlineMath')
  },
)

test('formulas between dollar signs are formulas', () => {
  expect(types('损失 $L = -\\log p$ 下降')).toEqual(['paragraph', 'text', 'inlineMath', 'text'])
  expect(types('$ x $，$5$ 和$y$')).toEqual(['paragraph', 'inlineMath', 'text', 'inlineMath', 'text', 'inlineMath'])
  expect(types('$$\nx^2\n$$')).toEqual(['math'])
})

test.each([
  ['注意力\n机制', '注意力机制'],
  ['注意力，\n机制', '注意力，机制'],
  ['self\nattention', 'self attention'],
  ['用 PyTorch\n实现', '用 PyTorch 实现'],
  ['实现\nPyTorch', '实现 PyTorch'],
  ['一\nA\n二', '一 A 二'],
  ['𠮷\n𠮷', '𠮷𠮷'],
  ['行尾有空格 \n  行首也有', '行尾有空格行首也有'],
])('the line end in %j is read as %j', (markdown, joined) => {
  expect(text(markdown)).toBe(joined)
})

test.each(['　　段落一', '\u200b\t段落一', '\ufeff段落一', '\u200b　段落一'])(
  '%j is indented for the eye alone',
  (markdown) => {
    expect(text(`前文。\n\n${markdown}，其余。`)).toBe('前文。段落一，其余。')
    const [, paragraph] = parseNotes(`前文。\n\n${markdown}`).children
    const [first] = paragraph?.type === 'paragraph' ? paragraph.children : []
    expect(first?.position?.start).toEqual({ line: 3, column: markdown.length - 2, offset: markdown.length + 2 })
  },
)

test.each([
  ['**注意力**\n机制', '注意力机制'],
  ['注意力\n**机制**', '注意力机制'],
  ['**注意力**\n**机制**', '注意力机制'],
  ['**self**\nattention', 'self attention'],
  ['self\n**attention**', 'self attention'],
  ['`self`\n`attention`', 'self attention'],
  ['用**模型**\nPyTorch', '用模型 PyTorch'],
  ['训练\n`PyTorch`', '训练 PyTorch'],
  ['**训练\n`模型`**', '训练模型'],
])('the line end beside markup in %j is read as %j', (markdown, joined) => {
  expect(text(markdown)).toBe(joined)
})

test('a line end that the author forces stays', () => {
  expect(types('一  \n二')).toEqual(['paragraph', 'text', 'break', 'text'])
  expect(types('一\\\n二')).toEqual(['paragraph', 'text', 'break', 'text'])
  expect(types('一<br>二')).toEqual(['paragraph', 'text', 'break', 'text'])
})

test('HTML comments reach no slide', () => {
  const markdown =
    '前<!-- class: x -->后\n\n<!-- _class: y -->\n\n- 项 <!-- theme: z -->\n\n<!--\nheadingDivider: 1\n-->\n文字'
  expect(text(markdown)).not.toMatch(/class|theme|headingDivider|<!--/)
  expect(text(markdown)).toContain('前后')
  expect(text(markdown)).toContain('文字')
})

test('a comment at the end of a text leaves no space there', () => {
  expect(text('- 一 <!-- x -->\n- 二')).toBe('一二')
})

test('known inline HTML becomes Markdown or stays as bare tags', () => {
  expect(types('<b>粗</b><i>斜</i><del>删</del>')).toEqual([
    'paragraph',
    'strong',
    'text',
    'emphasis',
    'text',
    'delete',
    'text',
  ])
  expect(inline('H<sub style="color:red" onclick="x()">2</sub>O')).toMatchObject([
    { value: 'H' },
    { type: 'html', value: '<sub>' },
    { value: '2' },
    { type: 'html', value: '</sub>' },
    { value: 'O' },
  ])
  expect(inline('看<img src="a.png" alt="图 一" width=300>')).toMatchObject([
    {},
    { type: 'image', url: 'a.png', alt: '图 一' },
  ])
})

test.each([
  ['一<b>二', '一二'],
  ['一<sub>二', '一二'],
  ['一</b>二', '一二'],
  ['一<b>二<sub>三</b>四', '一二三四'],
  ['一<span class="x">二', '一二'],
])('%s keeps its text and no open tag', (markdown, kept) => {
  expect(text(markdown)).toBe(kept)
  expect(types(markdown)).not.toContain('html')
})

test.each([' </b>\n词', '  </div>\n\n词', '  </p>\n</b>\n词', ' </div> 词', ' <body>\n词', '</td>\n</tr>\n词'])(
  'the text below stray tags is text: %j',
  (markdown) => {
    expect(text(markdown)).toBe('词')
    const word = inline(markdown).find((node) => node.type === 'text')
    expect(word?.position?.start.offset).toBe('# 什么是甲？\n\n'.length + markdown.indexOf('词'))
  },
)

test('a script or a style in the notes is not part of the answer', () => {
  expect(text('<script>\nalert(1)\n</script>\n\n<style>p{}</style>\n\n文字')).toBe('文字')
})

test('HTML tables, lists and pictures are read as theirs', () => {
  const markdown =
    '<table><tr><th>甲</th></tr><tr><td>乙</td></tr></table>\n\n<ol><li>一</li></ol>\n\n<p align="center"><img src="a.png"></p>'
  expect(answer(markdown).map((node) => node.type)).toEqual(['table', 'list', 'paragraph'])
  expect(types(markdown)).toContain('image')
})

test('the text inside <details> stays, as Markdown, and so does a summary that is no label', () => {
  expect(text('<details>\n<summary>更多</summary>\n\n**内容**\n\n</details>')).toMatch(/更多[\s\S]*内容/)
  expect(text('<details>\n<summary>答案</summary>\n\n**内容**\n\n</details>')).toBe('内容')
})

test('references to links and pictures are resolved', () => {
  const markdown = '见[论文][p]与![图][f]，以及 [p]。\n\n[p]: https://a.example\n[f]: a.png "题"'
  expect(inline(markdown)).toMatchObject([
    {},
    { type: 'link', url: 'https://a.example', children: [{ value: '论文' }] },
    {},
    { type: 'image', url: 'a.png', alt: '图' },
    {},
    { type: 'link', url: 'https://a.example', children: [{ value: 'p' }] },
    {},
  ])
})

test('the reference to nothing stays text', () => {
  expect(text('数组 a[0] 与 [b][c]')).toBe('数组 a[0] 与 [b][c]')
})

test('a footnote stays, its mark as text', () => {
  expect(text('模型[^1]很大。\n\n[^1]: 指参数量。')).toBe('模型[1]很大。指参数量。')
})

test('every node knows where it stands in the notes', () => {
  const markdown = '# 甲？\n\n一**二**\n\n<h2>三</h2>\n四\n\n<ul><li>五</li></ul>\n'
  for (const { answer } of questionsOf(outlineOf(markdown))) {
    visit({ type: 'root', children: [...answer.nodes] } as Nodes, (node) => {
      if (node.type !== 'root') expect(node.position, JSON.stringify(node)).toBeDefined()
    })
  }
})
