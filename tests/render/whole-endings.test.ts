import fc from 'fast-check'
import { expect, test } from 'vitest'
import LecternMarp from '../../src/render/marp-engine.js'
import { endingOf } from '../../src/render/whole-endings.js'

test.each([
  ['计算查询：查询是当前时间步的输入，用于和序列中其他位置的信息进行比较。', '进行比较。'],
  ['学习率逐渐从一个较小的初始值增加到预定的最大学习率', '最大学习率'],
  ['短的段落不会有第二行。', ''],
  ['English paragraphs are looked after by browsers themselves.', ''],
  ['一个段落以英文单词结尾时由浏览器自己决定，例如 attention', ''],
])('the last words of %s stay together', (text, ending) => {
  expect(endingOf(text)).toBe(ending)
})

test('what stays together is the end of the text, no longer than eight characters with its marks', () => {
  const text = fc
    .array(fc.constantFrom('模', '型', '的', '，', '。', '（', '）', 'a', ' ', '1', '“', '😀'), { maxLength: 60 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(text, (paragraph) => {
      const ending = endingOf(paragraph)
      return paragraph.endsWith(ending) && (ending.match(/\p{Script=Han}/gu)?.length ?? 0) <= 8
    }),
  )
})

test('in paragraphs and items, not in cells', () => {
  const text = '这是一个足够长的句子，它的最后几个词不会分开。'
  const { html } = new LecternMarp({}).render(`${text}\n\n- ${text}\n\n| ${text} |\n| --- |\n| ${text} |\n`)
  expect(html.match(/<span class="name">[^<]*<\/span><\/(?:p|li)>/g)).toHaveLength(2)
  expect(html.match(/<span class="name">/g)).toHaveLength(2)
})
