import path from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40"><rect width="80" height="40"/></svg>'

const notes = `---
title: Attention & co
---

# How it works

## Why divide by <b> "d"?

Without it, scores grow: $a < b$.

![A box](box.svg)

## What does a mask do?

It hides the future.
`

async function presentation() {
  const folder = temporaryFolder()
  writeFiles(folder, { 'notes.md': notes, 'box.svg': drawing })
  const { report } = await buildIn(folder, { flags: { format: ['pptx'], author: 'Ada' } })
  const [bytes = Buffer.alloc(0)] = Object.entries(filesIn(path.join(folder, 'out'))).flatMap(([name, content]) =>
    name.endsWith('.pptx') ? [content] : [],
  )
  return { bytes, files: unzipped(bytes), slides: report.lectures[0]?.sections[0]?.slides ?? [] }
}

/** Files of an archive by path, read one after the other. */
function unzipped(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>()
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50; ) {
    const [size, nameLength] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)]
    const start = at + 30 + nameLength
    const data = bytes.subarray(start, start + size)
    files.set(
      bytes.toString('utf8', at + 30, start),
      bytes.readUInt16LE(at + 8) === 8 ? inflateRawSync(data) : Buffer.from(data),
    )
    at = start + size
  }
  return files
}

test('a presentation has a picture, the title, the text and the notes of each slide, the same every time', async () => {
  const { bytes, files, slides } = await presentation()
  const text = (name: string) => files.get(name)?.toString() ?? ''
  const all = (folder: string) => slides.map((_, index) => text(`ppt/${folder}${index + 1}.xml`))
  expect([...files.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(slides.length)
  for (const [index, slide] of all('slides/slide').entries()) {
    expect(slide).toMatch(/type="title"[\s\S]*<a:t>[^<]+<\/a:t>/)
    expect(slide).toMatch(/descr="[^"]+"/)
    expect(files.get(`ppt/media/slide${index + 1}.png`)?.toString('latin1', 1, 4)).toBe('PNG')
  }
  expect(all('slides/slide').join('\n')).toContain('A box')
  expect(all('slides/slide').join('\n')).toContain('a &lt; b')
  expect(all('notesSlides/notesSlide').join('\n')).toContain('It hides the future.')
  expect(text('docProps/core.xml')).toContain('<dc:creator>Ada</dc:creator>')
  const targets = [...files].flatMap(([name, content]) =>
    name.endsWith('.rels')
      ? [...content.toString().matchAll(/Target="([^"]+)"/g)].map(([, target = '']) =>
          path.posix.join(path.posix.dirname(name), '..', target),
        )
      : [],
  )
  for (const target of targets) expect([...files.keys()]).toContain(target)
  const typed = [...text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name)
  expect(typed.sort()).toEqual([...files.keys()].filter((name) => /^(?:ppt|docProps)\/.*\.xml$/.test(name)).sort())
  expect((await presentation()).bytes.equals(bytes)).toBe(true)
})
