import { expect, test } from 'vitest'
import LecternMarp from '../../src/render/marp-engine.js'

function render(markdown: string): { html: string; css: string } {
  return new LecternMarp({}).render(markdown)
}

test.each([
  ['请介绍DeepSeek-R1中的GRPO', 'DeepSeek-R1'],
  ['10.DeepSeek-R1-Zero 的基础模型', 'DeepSeek-R1-Zero'],
  ['a decoder-only model', 'decoder-only'],
])('a line never breaks inside a name: %s', (text, name) => {
  for (const line of [`## ${text}`, text, `- ${text}`]) {
    const { html, css } = render(line)
    expect(html).toContain(`<span class="name">${name}</span>`)
    expect(css).toContain('.name{white-space:nowrap}')
  }
})

test.each(['`a-b`', '2024-11-24', '-1', 'well-', 'an-unreasonably-long-chain-of-words', '中-文'])(
  '%s is no name',
  (text) => {
    expect(render(text).html).not.toContain('class="name"')
  },
)

test('the text around names stays', () => {
  expect(render('用 GPT-4 与 **R1-Zero** 对比').html).toContain(
    '<p>用 <span class="name">GPT-4</span> 与 <strong><span class="name">R1-Zero</span></strong> 对比</p>',
  )
})
