import path from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import type { FlagSettings } from '../../src/config/flags.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'

const notes = `# 概论

## 为什么要除以根号？

不除的话分数会变大，见[论文](https://arxiv.org/abs/1706.03762)。

后面这一段只有讲的人才看得到（\\ 与括号）。
`

async function annotations(flags: FlagSettings) {
  const folder = temporaryFolder()
  writeFiles(folder, { 'notes.md': notes })
  await buildIn(folder, { flags: { format: ['pdf'], ...flags } })
  const [bytes = Buffer.alloc(0)] = Object.entries(filesIn(path.join(folder, 'out'))).flatMap(([name, content]) =>
    name.endsWith('.pdf') ? [content] : [],
  )
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const found = await Promise.all(pages.map(async (page) => (await document.getPage(page)).getAnnotations()))
  const texts = found.map((list) =>
    list.flatMap(({ subtype, contentsObj }) => (subtype === 'Text' ? [String(contentsObj.str)] : [])).join('\n'),
  )
  return { bytes, texts, links: found.flat().filter(({ subtype }) => subtype === 'Link').length }
}

test('speaker notes are annotations of their slides where they are asked for, the same every time', async () => {
  const { bytes, texts, links } = await annotations({ pdfNotes: true })
  expect(texts.join('\n')).toContain('后面这一段只有讲的人才看得到')
  expect(texts[0]).toBe('')
  const plain = await annotations({})
  expect(plain.texts.join('')).toBe('')
  expect(links).toBe(plain.links)
  expect((await annotations({ pdfNotes: true })).bytes.equals(bytes)).toBe(true)
})
