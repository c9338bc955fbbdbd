import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import LecternMarp from '../../src/render/marp-engine.js'
import { phrases } from '../../src/render/phrase-breaks.js'

describe('the phrases of a heading', () => {
  test.each([
    ['视觉编码器和文本解码器常见的连接方式有哪几种？', '视觉编码器和|文本解码器|常见的'],
    ['训练框架怎么实现自定义组件？', '|自定义组件'],
    ['在 index.js 中调用 sum.js', '中|调用 '],
    ['在计算的过程中，如何做mask？', '过程中，|如何'],
    ['九、如果溢出了怎么办？', '九、如果'],
    ['DeepSeek-R1中GRPO算法与传统RL方法有何不同？', '算法与|传统'],
    ['注意力（Attention）的计算', '）的'],
  ])('%s', (title, piece) => {
    expect(phrases(title).join('|')).toContain(piece)
  })

  test('do not tear words, numbers or Latin names', () => {
    for (const [title, word] of [
      ['为什么现在的大模型大多是decoder-only的架构？', 'decoder-only的'],
      ['优势函数估计：相对比较 vs 绝对价值', '绝对'],
      ['6. 实际应用场景对比', '对比'],
      ['3. 目前主流的开源模型体系有哪些？', '3. 目前'],
    ] as const) {
      expect(
        phrases(title).some((piece) => piece.includes(word)),
        title,
      ).toBe(true)
    }
  })

  test('are the heading again when joined, whatever it holds', () => {
    const text = fc
      .array(fc.constantFrom('模', '型', '的', '，', '（', '）', 'a', '-', ' ', '1', '.', '😀', 'ア', '한'))
      .map((all) => all.join(''))
    fc.assert(fc.property(text, (title) => phrases(title).join('') === title))
  })

  test('leave a heading alone that is not Chinese', () => {
    for (const title of ['What is attention, and why?', '注意機構はなぜ必要ですか？', '어텐션이란 무엇인가?'])
      expect(phrases(title)).toEqual([title])
  })
})

describe('rendered headings', () => {
  test('have places to break between phrases, in bold too, and other text has none', () => {
    const { html, css } = new LecternMarp({}).render(
      '## **旋转位置编码**的本质和计算流程\n\n旋转位置编码的本质和计算流程\n',
    )
    expect(html).toMatch(/<h2[^>]*><strong>旋转位置编码<\/strong>的<wbr>本质和<wbr>计算流程<\/h2>/)
    expect(html).toContain('<p>旋转位置编码的本质和计算流程</p>')
    expect(css).toContain('word-break:keep-all')
  })
})
