import path from 'node:path'
import { expect, test } from 'vitest'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'
import { fontKinds, readPdf } from '../support/read-pdf.js'

const notes = `---
title: Attention
---

# How it works

## Why divide by the square root?

Without it, scores grow. More on this is in [the paper](https://arxiv.org/abs/1706.03762).

- **Variance**: it grows with the width.
- **Gradient**: it vanishes.

## What does a mask do?

It hides the future. Then comes a long remark of the speaker, which only wanders on and on about it.
`

async function handout(config: string) {
  const folder = temporaryFolder()
  writeFiles(folder, { 'notes.md': notes, 'lectern.config.yaml': config })
  const { report } = await buildIn(folder, { flags: { format: ['handout'], detail: 'brief' } })
  const bytes = filesIn(path.join(folder, 'out'))['Attention/01-How-it-works-handout.pdf'] ?? Buffer.alloc(0)
  return { bytes, pdf: await readPdf(bytes), slides: report.lectures[0]?.sections[0]?.slides.length ?? 0 }
}

test('a handout has so many slides a page as text, with a header, bookmarks that find them, and the same bytes', async () => {
  const { bytes, pdf, slides } = await handout('handout: { slides: 2 }')
  expect(pdf.pages).toBe(Math.ceil(slides / 2))
  expect(pdf.info['Title']).toBe('How it works · Handout')
  expect(pdf).toMatchObject({ isTagged: true, pageMode: 'UseOutlines' })
  expect(pdf.outline[0]?.children.map(({ title, page }) => ({ title, page: page > 1 }))).toEqual([
    { title: 'Why divide by the square root?', page: true },
    { title: 'What does a mask do?', page: true },
  ])
  for (const text of ['Attention', 'Variance', `2 / ${pdf.pages}`]) expect(pdf.text).toContain(text)
  expect(await fontKinds(bytes)).not.toContain('Type3')
  expect(bytes.length / slides).toBeLessThan(25 * 1024)
  expect((await handout('handout: { slides: 2 }')).bytes.equals(bytes)).toBe(true)
})

test('a handout with notes says all that the speaker says, with addresses written out, on paper of another size', async () => {
  const { pdf } = await handout('handout: { slides: 6, notes: notes }\npaper: letter\ntheme: night')
  expect(pdf.size.map(Math.round)).toEqual([612, 792])
  expect(pdf.text.replace(/\s/g, '')).toContain('remarkofthespeaker')
  expect(pdf.text).toContain('(arxiv.org/abs/1706.03762)')
})
