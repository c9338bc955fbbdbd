import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { diagnosticRecords } from '../../src/diagnostics/report-json.js'
import { tokensOf } from '../../src/theme/css-tokens.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'
import { fontKinds, readPdf } from '../support/read-pdf.js'
import { projectRoot } from '../support/shared-inputs.js'

const figure = readFileSync(path.join(projectRoot, 'tests', 'torture', 'board.png'))

const notes = `---
title: Attention
author: Ada Lovelace
---

# How it works

## Why does $x_i$ see only $x_{\\le i}$?

It hides the future.[^1] See [the paper](https://arxiv.org/abs/1706.03762), whose every sentence is worth reading twice.

> [!WARNING]
> Never divide by zero.

![A board](board.png "What the board says")

<script>alert(1)</script>

[a trap](javascript:alert(1)) <img src="https://example.org/pixel.png" onerror="alert(1)">

### Details

| part | time |
| --- | --- |
| attention | $O(n^2)$ | and a third cell |

\`\`\`python
scores[future] = -inf
\`\`\`

## What is second?

${'A long paragraph of the second answer fills this page with words. '.repeat(80)}

## What is third?

The third answer.

[^1]: A footnote with \`code\`.
`

async function built(extra: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder()
  writeFiles(folder, { 'notes.md': notes, 'board.png': figure, ...extra })
  const result = await buildIn(folder, { flags: { format: ['notes'] } })
  expect(result.written.filter((file) => /notes\.(?:pdf|html)$/.test(file))).toEqual([
    'Attention/01-How-it-works-notes.pdf',
    'Attention/01-How-it-works-notes.html',
  ])
  return filesIn(path.join(folder, 'out'))
}

const [pdfName, htmlName] = ['Attention/01-How-it-works-notes.pdf', 'Attention/01-How-it-works-notes.html']

test('notes are a document: whole answers, contents with the right pages, bookmarks, page of pages, the same every time', async () => {
  const files = await built()
  const bytes = files[pdfName] ?? new Uint8Array()
  const pdf = await readPdf(bytes)
  expect(pdf.info).toMatchObject({ Title: 'How it works · Notes', Author: 'Ada Lovelace' })
  expect(pdf).toMatchObject({ isTagged: true, pageMode: 'UseOutlines', alts: ['A board'] })
  expect(pdf.size.map(Math.round)).toEqual([595, 842])
  expect(pdf.pages).toBeGreaterThan(1)
  const [top] = pdf.outline
  expect(top?.title).toBe('How it works')
  expect(top?.children.map(({ title }) => title)).toEqual([
    expect.stringContaining('Why does'),
    'What is second?',
    'What is third?',
  ])
  const third = top?.children[2]?.page
  expect(third).toBe(pdf.pages)
  const said = ['the paper (arxiv.org/abs/1706.03762)', 'Warning', 'What the board says', 'scores[future]']
  for (const text of [...said, '[1] A footnote with', 'The third answer.', `1 / ${pdf.pages}`])
    expect(pdf.text).toContain(text)
  expect(pdf.text).toMatch(new RegExp(`Contents.*What is third\\?\\s*${third}`))
  expect(pdf.text.replace(/\s/g, '').match(/Alongparagraph/g)).toHaveLength(80)
  expect(await fontKinds(bytes)).not.toContain('Type3')
  expect((await built())[pdfName]?.equals(bytes)).toBe(true)
})

test('a row longer than its header is whole', async () => {
  expect((await built())[htmlName]?.toString()).toContain('<td>and a third cell</td>')
})

test('the notes as HTML stand alone and stay harmless, whatever is in them', async () => {
  const html = (await built())[htmlName]?.toString() ?? ''
  expect(html).toContain('The third answer.')
  expect(html).toContain("default-src 'none'")
  expect(html).not.toMatch(/<script|onerror|javascript:|<[^>]*(?:src|href)="(?!data:|#|https:\/\/arxiv)/)
  expect(html.replaceAll(/data:[^"')]*/g, '')).not.toMatch(/url\((?!\))|@import/)
})

test('paper may be of the size of a letter, and a dark theme is printed on white', async () => {
  const files = await built({ 'lectern.config.yaml': 'paper: Letter\ntheme: night\n' })
  const { size } = await readPdf(files[pdfName] ?? new Uint8Array())
  expect(size.map(Math.round)).toEqual([612, 792])
  const ink = tokensOf(String(files[htmlName])).get('--color-text')
  expect(ink).toMatch(/^#[0-3]/)
  expect(ink).toBe((await loadTheme('night', '/')).light?.tokens.get('--color-text'))
})

test('drawings of a dark theme stand on white paper in light colours', async () => {
  const folder = temporaryFolder()
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><style>rect{fill:var(--color-text,#000)}</style><rect width="400" height="200"/></svg>'
  writeFiles(folder, {
    'notes.md': '# Part\n\n## Why?\n\nBecause of this.\n\n![A box as wide as the slide](box.svg "A box")\n',
    'box.svg': drawing,
    'lectern.config.yaml': 'theme: night\nformat: [html, notes]\n',
  })
  await buildIn(folder)
  const files = filesIn(path.join(folder, 'out'))
  const inks = ['01-Part.html', '01-Part-notes.html'].map((name) => {
    const html = String(Object.entries(files).find(([file]) => file.endsWith(name))?.[1])
    // Marp's controls are drawings, too.
    const drawings = [...html.matchAll(/data:image\/svg\+xml;base64,([\w+/=]+)/g)].map(([, base64 = '']) =>
      Buffer.from(base64, 'base64').toString('utf8'),
    )
    return /--color-text:#(..)/.exec(drawings.join())?.[1]
  })
  expect(Number.parseInt(inks[0] ?? '', 16)).toBeGreaterThan(0xc0)
  expect(Number.parseInt(inks[1] ?? '', 16)).toBeLessThan(0x40)
})

test.each(['1667318817187', 'image', 'IMG_2034'])(
  'a picture that is called %s lacks no text, there or not',
  async (name) => {
    const folder = temporaryFolder()
    const pictures = `![${name}](board.png)\n\n![${name}](https://example.org/board.jpg)`
    writeFiles(folder, { 'notes.md': `## Why?\n\nSo it is.\n\n${pictures}\n`, 'board.png': figure })
    const { diagnostics } = await buildIn(folder, { flags: { format: ['notes'] } })
    expect(diagnosticRecords(diagnostics).map(({ rule }) => rule)).toEqual(['figure-remote'])
  },
)
