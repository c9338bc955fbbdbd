import path from 'node:path'
import { expect, test } from 'vitest'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'

/** Something of everything that a deck can show. */
const notes = `# 注意力与卷积

## 注意力和卷积有什么区别？

**注意力**：看到所有的词。它的代价随长度的平方增长。

**卷积**：只看到相邻的词。它的代价随长度线性增长。

## 哪一个是对的？

- [ ] 注意力没有参数
- [x] 注意力可以并行
- [ ] 卷积没有参数

## 数据怎样流动？

\`\`\`mermaid
flowchart LR
  A[词] --> B[向量] --> C[分数]
\`\`\`

> [!TIP]
> 先画图，再写公式。

![一张照片](photo.png "照片里的词")

## 怎么写？

\`\`\`python
print(attention(x))
\`\`\`

$$
a = \\sum_i w_i v_i
$$

| 部分 | 作用 |
|---|---|
| 查询 | 提问 |
| 键 | 回答 |
`

const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mP8z8BQz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  'base64',
)

test('the same notes give the same bytes, with diagrams, photographs, cards, options, callouts and recaps (M13)', async () => {
  const [first, second] = [await built(), await built()]
  const kinds = first.report.lectures
    .flatMap(({ sections }) => sections.flatMap(({ slides }) => slides))
    .map(({ kind }) => kind)
  expect(kinds).toEqual(expect.arrayContaining(['question', 'comparison', 'figure', 'table', 'recap']))
  expect(Object.keys(second.files)).toEqual(Object.keys(first.files))
  const html = Object.entries(first.files)
    .find(([name]) => name.includes('01-') && name.endsWith('.html'))?.[1]
    .toString()
  for (const shown of ['data-marpit', 'options', 'cards', '想一想', '照片里的词', '提示']) expect(html).toContain(shown)
  for (const [name, bytes] of Object.entries(first.files)) expect(second.files[name]?.equals(bytes), name).toBe(true)
}, 120_000)

/** Builds the notes from nothing: no figure, font or browser is kept from a build before. */
async function built() {
  const folder = temporaryFolder()
  writeFiles(folder, { 'notes.md': notes, 'photo.png': photo })
  const { ok, report, diagnostics } = await buildIn(folder, { flags: { think: true, detail: 'points' } })
  expect(diagnostics.filter(({ fatal }) => fatal).map(String)).toEqual([])
  expect(ok).toBe(true)
  return { report, files: filesIn(path.join(folder, 'out')) }
}
