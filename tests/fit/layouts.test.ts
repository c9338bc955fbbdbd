import path from 'node:path'
import { expect, test } from 'vitest'
import type { FlagSettings } from '../../src/config/flags.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'
import { lookedAt } from '../support/scored.js'

const points = '- 梯度沿恒等通路回传\n- 子层只学习与输入的差\n- 堆到上百层仍能训练'

function drawing(width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#005a8f"/></svg>`
}

/** Returns the classes of the slides that show this answer with a drawing of 300×420 px and one of 900×300 px beside it. */
async function classesOf(answer: string, flags: FlagSettings = {}): Promise<readonly string[]> {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'notes.md': `# 图\n\n## 什么是残差连接？\n\n${answer}\n`,
    'tall.svg': drawing(300, 420),
    'wide.svg': drawing(900, 300),
  })
  const { diagnostics } = await buildIn(folder, { flags: { format: ['md'], detail: 'full', ...flags } })
  expect(diagnostics.map(String)).toEqual([])
  const [markdown = ''] = Object.entries(filesIn(path.join(folder, 'out'))).flatMap(([name, bytes]) =>
    name.endsWith('.md') ? [bytes.toString()] : [],
  )
  return [...markdown.matchAll(/<!-- _class: (.*) -->/g)].map(([, classes = '']) => classes).slice(2)
}

test('a tall figure stands beside a few points, on one slide', async () => {
  expect(await classesOf(`${points}\n\n![残差块](tall.svg "残差块")`)).toEqual(['figure beside'])
})

test('a wide figure has a slide of its own where the text would make it small', async () => {
  expect(await classesOf(`${points}\n\n![残差块](wide.svg "残差块")`)).toEqual(['points', 'figure continued'])
})

test('a tall figure beside more text than a slide holds goes on the next slide', async () => {
  const long = Array.from({ length: 9 }, (_, index) => `- 第 ${index} 点：${'说明'.repeat(20)}`).join('\n')
  const classes = await classesOf(`${long}\n\n![残差块](tall.svg "残差块")`)
  expect(classes.some((name) => name.includes('beside'))).toBe(false)
  expect(classes.filter((name) => name.startsWith('figure'))).toHaveLength(1)
})

test('a few short points stand apart, many close together', async () => {
  expect(await classesOf(points)).toEqual(['points roomy'])
  const many = Array.from({ length: 4 }, (_, index) => `- 第 ${index} 点：${'说明'.repeat(18)}`).join('\n')
  expect(await classesOf(many)).toEqual(['points'])
})

const code = (lines: number, columns: number) => {
  const line = `y = ${'x'.repeat(columns - 4)}`
  return `\`\`\`python\n${Array.from({ length: lines }, () => line).join('\n')}\n\`\`\``
}

test('short code is set as large as text, on wide and on narrow slides', async () => {
  expect(await classesOf(code(5, 54))).toEqual(['code roomy'])
  expect(await classesOf(code(5, 38), { ratio: '4:3' })).toEqual(['code roomy'])
})

test('code is not larger where a line would wrap, and where other code of the answer is long', async () => {
  const answers = [code(5, 60), `#### 一\n\n${code(3, 30)}\n\n#### 二\n\n${code(12, 30)}`]
  for (const answer of answers) expect((await classesOf(answer)).join()).not.toContain('roomy')
})

test.each(['16:9', '4:3'] as const)('no line of larger code wraps at %s', async (ratio) => {
  const { inspection } = await lookedAt(`# 码\n\n## 怎么写？\n\n${code(6, ratio === '16:9' ? 54 : 38)}\n`, { ratio })
  const blocks = inspection.slides.flatMap(({ look }) => look.blocks.filter(({ role }) => role === 'code'))
  expect(blocks.map(({ lines, runs }) => [lines.length, runs[0]?.size])).toEqual([[6, 32]])
})

const paragraph =
  '早期的网络堆得越深，训练误差反而越大，因为梯度要穿过每一层的权重，到前面时已所剩无几；恒等通路让它**不经权重直接回到前面的层**。'

test('one short paragraph is set large, in wide and in narrow slides', async () => {
  expect(await classesOf(paragraph)).toEqual(['points large'])
  expect(await classesOf(paragraph, { ratio: '4:3' })).toEqual(['points large'])
})

test('a long paragraph, several paragraphs and a list of one item are not', async () => {
  const answers = [paragraph.repeat(3), `${paragraph}\n\n${paragraph.replace('早期', '后来')}`, `- ${paragraph}`]
  for (const answer of answers) expect((await classesOf(answer)).join()).not.toContain('large')
})

test('a paragraph under a sentence that answers is no larger than that', async () => {
  const answered = `残差连接是把输入直接加到输出上的通路。${paragraph}`
  expect((await classesOf(answered, { detail: 'points' })).join()).not.toContain('large')
})

test('cards a little too high for a slide are set tight', async () => {
  const classes = async (count: number) => {
    const said = '逐层传递的信息保持不变，'.repeat(count)
    return await classesOf(['优点', '缺点'].map((name) => `- **${name}**：${said}这是它的${name}。`).join('\n'))
  }
  const [low = [], high = []] = await Promise.all([classes(6), classes(13)])
  expect(low).toEqual(['comparison'])
  expect(high).toEqual(['comparison tight'])
})
