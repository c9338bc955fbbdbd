import { expect, test } from 'vitest'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'

function drawing(width: number, height: number, size: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#eee"/><text x="9" y="40" font-size="${size}">注意力</text></svg>`
}

const flags = { detail: 'full', formats: ['md', 'html'] } as const

async function decks(notes: string, files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder()
  writeFiles(folder, { 'notes.md': notes, ...files })
  const { diagnostics } = await buildIn(folder, { flags })
  const written = filesIn(folder)
  const [, markdown = Buffer.of()] = Object.entries(written).find(([name]) => /^out\/.*\.md$/.test(name)) ?? []
  return {
    findings: diagnostics.map(({ ruleId, line }) => `${ruleId} ${line}`),
    markdown: markdown.toString(),
    files: Object.fromEntries(Object.entries(written).filter(([name]) => name.startsWith('out/'))),
  }
}

test('a drawing whose text falls below what can be read is told at its line', async () => {
  const { findings } = await decks('# 问？\n\n答。\n\n![大图](big.svg)\n\n![好图](fine.svg)\n', {
    'big.svg': drawing(4000, 2000, 20),
    'fine.svg': drawing(700, 400, 20),
  })
  expect(findings).toEqual(['figure-small-text 5'])
})

test('small drawings stand side by side, and their captions are shown once', async () => {
  const { findings, markdown } = await decks('# 问？\n\n![](a.svg)\n\n图 1：编码器\n\n![](b.svg)\n\n*解码器*\n', {
    'a.svg': drawing(300, 200, 20),
    'b.svg': drawing(300, 200, 20),
  })
  expect(findings).toEqual([])
  const [shown = ''] = markdown
    .replace(/!\[[^\]]*\]/g, '')
    .split('<!--\n讲稿')
    .filter((part) => part.includes('<figure class="row">'))
  expect(shown.match(/<figcaption>/g)).toHaveLength(2)
  expect(shown.match(/图 1：编码器/g)).toHaveLength(1)
  expect(shown.match(/解码器/g)).toHaveLength(1)
})

test('a picture on the network is named at its line, with the flag that fetches it', async () => {
  const { findings, markdown } = await decks('# 问？\n\n![图例](https://127.0.0.1:9/a.png)\n', {})
  expect(findings).toEqual(['figure-remote 3'])
  expect(markdown).toContain('<figure class="missing">')
})

test('a picture that is not there leaves a frame that fits, however long its address is', async () => {
  const address = `https://example.org/${'YWJjZGVm'.repeat(60)}/last.png`
  const notes = `# 问？\n\n- 一开始，两边都关着。\n\n![第一步](${address})\n\n- 然后，一边先开口。\n\n![第二步](${address}?2)\n`
  const { findings, markdown } = await decks(notes, {})
  expect(findings).toEqual(['figure-remote 5', 'figure-remote 9'])
  expect(markdown.match(/`https:\/\/example\.org\/[^`…]{20,60}…[^`…]{40}`/g)).toHaveLength(2)
})

test('diagrams give the same bytes in every build', async () => {
  const notes = '# 问？\n\n```mermaid\nmindmap\n  root((大模型))\n    预训练\n    微调\n```\n\n图 1：大模型\n'
  const [first, second] = [await decks(notes, {}), await decks(notes, {})]
  expect(first.findings).toEqual([])
  expect(first.markdown).toContain('图 1：大模型')
  expect(second.files).toEqual(first.files)
})
