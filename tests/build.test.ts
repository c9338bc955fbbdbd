import { chmodSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { RendererError, UsageError } from '../src/diagnostics/errors.js'
import { build, type Progress } from '../src/index.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from './support/build-notes.js'
import { fontKinds, readPdf } from './support/read-pdf.js'

const notes = `# 注意力机制

## 什么是自注意力？

自注意力让每个词直接看到**所有其他词**。

- **查询**：当前词提出的问题。
- **键**：其他词的标签。
- **值**：其他词的内容。

![一个红点](dot.png)

## What does \`softmax\` do?

It turns scores into weights:

$$
\\mathrm{softmax}(x)_i = \\frac{e^{x_i}}{\\sum_j e^{x_j}}, \\quad \\text{其中 } x_i \\text{ 是分数}
$$

\`\`\`python
def softmax(x):
    return exp(x) / exp(x).sum()
\`\`\`

| 输入 | 输出 |
|---|---|
| 1 | 0.27 |
| 2 | 0.73 |
`

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mP8z8BQz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  'base64',
)

describe('a build', () => {
  test('writes Markdown, HTML, PDF, pictures, an index page and a report', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'notes.md': notes, 'dot.png': dot })
    const { ok, diagnostics, report, written } = await buildIn(folder)
    expect(diagnostics.map(String)).toEqual([])
    expect(ok).toBe(true)
    const files = filesIn(path.join(folder, 'out'))
    expect(Object.keys(files)).toEqual([
      'index.html',
      'report.json',
      '注意力机制/01-注意力机制.html',
      '注意力机制/01-注意力机制.md',
      '注意力机制/01-注意力机制.pdf',
      '注意力机制/figures/dot.png',
      '注意力机制/lectern.css',
    ])
    expect([...written].sort()).toEqual(Object.keys(files))
    expect(JSON.parse(String(files['report.json']))).toEqual(JSON.parse(JSON.stringify(report)))
    const [section] = report.lectures[0]?.sections ?? []
    expect(section?.questions.map(({ title, origin }) => [title, origin.line])).toEqual([
      ['什么是自注意力？', 3],
      ['What does softmax do?', 13],
    ])
    expect(section?.slides.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['title', 'agenda', 'question', 'figure', 'recap']),
    )
  })

  test('gives the same bytes for the same input', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'notes.md': notes, 'dot.png': dot })
    await buildIn(folder)
    const first = filesIn(path.join(folder, 'out'))
    await buildIn(folder)
    const second = filesIn(path.join(folder, 'out'))
    expect(Object.keys(second)).toEqual(Object.keys(first))
    for (const [name, bytes] of Object.entries(first)) expect(second[name]?.equals(bytes), name).toBe(true)
  })

  test('prints a PDF with one page a slide, bookmarks, language, tags and text that reads back', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'notes.md': notes, 'dot.png': dot })
    const { report } = await buildIn(folder, { flags: { author: '李老师' } })
    const slides = report.lectures[0]?.sections[0]?.slides ?? []
    const bytes = readFileSync(path.join(folder, 'out/注意力机制/01-注意力机制.pdf'))
    const pdf = await readPdf(bytes)
    expect(pdf.pages).toBe(slides.length)
    expect(pdf.size).toEqual([960, 540])
    expect(pdf.isTagged).toBe(true)
    expect(pdf.pageMode).toBe('UseOutlines')
    expect(pdf.info).toMatchObject({
      Title: '注意力机制',
      Author: '李老师',
      Language: 'zh-Hans',
      CreationDate: 'D:19700101000000Z',
    })
    const pages = report.lectures[0]?.sections[0]?.questions.map((question) => question.slides[0])
    expect(pdf.outline).toEqual([
      {
        title: '注意力机制',
        page: 1,
        children: [
          { title: '什么是自注意力？', page: pages?.[0], children: [] },
          { title: 'What does softmax do?', page: pages?.[1], children: [] },
        ],
      },
    ])
    expect(pdf.alts).toContain('一个红点')
    expect(pdf.text.replace(/\s/g, '')).toContain('自注意力让每个词直接看到所有其他词')
    expect(pdf.text).not.toMatch(/[\u2e80-\u2fdf\ufffd]/)
    expect(await fontKinds(bytes)).toEqual(new Set(['Type0', 'CIDFontType2']))
  })

  test('makes 4:3 slides on request', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'notes.md': notes, 'dot.png': dot })
    const { ok } = await buildIn(folder, { flags: { ratio: '4:3' } })
    expect(ok).toBe(true)
    const pdf = await readPdf(readFileSync(path.join(folder, 'out/注意力机制/01-注意力机制.pdf')))
    expect(pdf.size).toEqual([720, 540])
  })

  test('leaves what was there untouched when a check fails', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'notes.md': notes, 'dot.png': dot })
    await buildIn(folder)
    const before = filesIn(path.join(folder, 'out'))
    writeFiles(folder, { 'notes.md': `${notes}\n## ภาษาไทย?\n\nข้อความ\n` })
    const { ok, written, diagnostics } = await buildIn(folder)
    expect(ok).toBe(false)
    expect(written).toEqual([])
    expect(diagnostics.map(({ ruleId, line }) => `${ruleId} ${line}`).sort()).toEqual([
      'missing-glyph 31',
      'missing-glyph 33',
    ])
    expect(filesIn(path.join(folder, 'out'))).toEqual(before)
  })

  test('only checks when it is told not to write', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'notes.md': notes })
    const { ok, written, diagnostics } = await buildIn(folder, { write: false })
    expect(ok).toBe(true)
    expect(written).toEqual([])
    expect(diagnostics.map(({ ruleId, line }) => [ruleId, line])).toEqual([['missing-figure', 11]])
    expect(Object.keys(filesIn(folder))).toEqual(['notes.md'])
  })

  test('shows a missing picture as a frame that names the file', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'notes.md': notes })
    await buildIn(folder)
    const markdown = readFileSync(path.join(folder, 'out/注意力机制/01-注意力机制.md'), 'utf8')
    expect(markdown).toContain('<figure class="missing">\n\n**缺图** `dot.png`')
    const pdf = await readPdf(readFileSync(path.join(folder, 'out/注意力机制/01-注意力机制.pdf')))
    expect(pdf.text).toContain('dot.png')
  })

  test('writes nothing under --strict while there is a warning', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'notes.md': notes })
    const { ok, written } = await buildIn(folder, { strict: true })
    expect(ok).toBe(false)
    expect(written).toEqual([])
  })

  test('reads a folder as one lecture, a section from each file', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, {
      'course/2-later.md': '# Later\n\n## Why later?\n\nBecause.\n',
      'course/10-last.md': '# Last\n\n## Why last?\n\nBecause.\n',
      'course/1-first.md': '# First\n\n## Why first?\n\nBecause.\n',
      'course/lectern.config.yaml': 'title: A course\nformat: html\n',
    })
    const { report } = await buildIn(folder, { inputs: ['course'] })
    expect(report.lectures.map(({ title }) => title)).toEqual(['A course'])
    expect(report.lectures[0]?.sections.map(({ deck }) => deck)).toEqual([
      'A-course/01-First',
      'A-course/02-Later',
      'A-course/03-Last',
    ])
    expect(Object.keys(filesIn(path.join(folder, 'out'))).filter((name) => name.endsWith('.pdf'))).toEqual([])
  })

  test('tells what each deck is going through', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'notes.md': '# One\n\n## Why?\n\nBecause.\n\n# Two\n\n## How?\n\nSo.\n' })
    const told: Progress[] = []
    await buildIn(folder, { onProgress: (progress) => told.push(progress) })
    expect(told.at(0)?.stage).toBe('read')
    for (const label of ['One', 'Two']) {
      expect(told.filter((progress) => progress.label === label).map(({ stage }) => stage)).toEqual([
        'fit',
        'render',
        'done',
      ])
    }
    expect(told.filter(({ stage }) => stage === 'done').map(({ done, of }) => [done, of])).toEqual([
      [1, 2],
      [2, 2],
    ])
    expect(told.at(-1)?.stage).toBe('write')
  })

  test('refuses an unknown theme before it looks for a browser', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'notes.md': notes })
    await expect(buildIn(folder, { flags: { theme: 'lectren' } })).rejects.toThrow(
      new UsageError(
        'theme lectren: no such theme, did you mean lectern?; known themes are academic, chalkboard, folio, hall, lectern, night',
      ),
    )
  })

  test.skipIf(process.platform === 'win32')('says so when the browser cannot be started', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'notes.md': notes, 'no-browser': '#!/bin/sh\nexit 1\n' })
    chmodSync(path.join(folder, 'no-browser'), 0o755)
    const request = {
      inputs: ['notes.md'],
      cwd: folder,
      env: process.env,
      out: 'out',
      flags: {},
      strict: false,
      write: true,
    }
    const building = build({ ...request, browser: path.join(folder, 'no-browser'), onProgress: () => undefined })
    await expect(building).rejects.toThrow(RendererError)
    chmodSync(path.join(folder, 'no-browser'), 0o644)
    const again = build({ ...request, browser: path.join(folder, 'no-browser'), onProgress: () => undefined })
    await expect(again).rejects.toThrow(UsageError)
  })
})
