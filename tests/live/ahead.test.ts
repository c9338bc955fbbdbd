import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openCourse } from '../../src/live/course.js'
import { deckHtml, deckParts } from '../../src/render/deck-parts.js'
import { temporaryFolder, writeFiles } from '../support/build-notes.js'

const notes = `# 注意力

## 为什么要除以根号 d？

点积的方差随维度增长，softmax 会饱和。

- **方差**：d 项之和的方差是 d。
- **梯度**：饱和之后几乎没有梯度。

## What does a mask do?

It hides the future.

\`\`\`python
scores[future] = -inf
\`\`\`

## How does the cost grow?

With the square of the length.

# Cost

## How much memory?

That of the keys and values.
`
const deck = 'notes/01-注意力.html'

/** Opens a course of the notes; returns it with all states of its deck that were told, oldest first. */
async function followed() {
  const folder = temporaryFolder()
  const file = path.join(folder, 'notes.md')
  writeFiles(folder, { 'notes.md': notes })
  const states: Promise<Uint8Array | undefined>[] = []
  const asked = { inputs: ['notes.md'], cwd: folder, env: process.env, flags: {}, browser: undefined, strict: false }
  const course = openCourse({ ...asked, onProgress: () => undefined }, () => states.push(course.file(deck)))
  onTestFinished(() => course.close())
  await course.make()
  states.length = 0
  return { course, states, save: (text: string) => writeFileSync(file, text) }
}

const slidesOf = (html: Uint8Array | undefined) => deckParts(new TextDecoder().decode(html)).slides

test('a deck is taken apart and put together as it was', async () => {
  const { course } = await followed()
  const html = new TextDecoder().decode(await course.file(deck))
  const parts = deckParts(html)
  expect(parts.slides.map(({ svg }) => / id="([^"]*)"/.exec(svg)?.[1])).toContain('what-does-a-mask-do/2')
  expect(parts.slides.every(({ svg }) => svg.startsWith('<svg data-marpit-svg=') && svg.endsWith('</svg>'))).toBe(true)
  expect(parts.slides.some(({ note, formatted }) => note.includes('It hides') && formatted.includes('It hides'))).toBe(
    true,
  )
  expect(deckHtml(parts)).toBe(html)
})

test.each([
  ['a word', 'hides the future', 'hides what is yet to come'],
  ['a new character', '会饱和', '会饱和，龘'],
  ['so much that there are more slides', 'It hides the future.', `It hides the future. ${'It hides. '.repeat(160)}`],
])('%s is seen ahead of the rest of the deck, as it will be in the end', async (_, from, to) => {
  const { course, states, save } = await followed()
  save(notes.replace(from, to))
  await course.make()
  const [ahead, end] = [await states[0], await course.file(deck)].map(slidesOf)
  expect(states.length).toBeGreaterThan(1)
  const answered = ({ svg }: { svg: string }) => svg.slice(0, svg.indexOf('>')).includes('data-question')
  expect(ahead?.length).toBeGreaterThan(6)
  expect(ahead?.length).toBe(end?.length)
  expect(ahead?.filter(answered)).toEqual(end?.filter(answered))
})

test('what changes again while it is made is made once, as it is last', async () => {
  const { course, states, save } = await followed()
  const made: Promise<void>[] = []
  for (const word of ['first', 'second', 'third']) {
    save(notes.replace('the future', `the ${word}`))
    made.push(course.make())
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  await Promise.all(made)
  const html = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
  expect(html(await course.file(deck))).toContain('hides the third')
  expect(html(await states.at(-1))).toContain('hides the third')
  save(notes)
  await course.make()
  expect(html(await course.file(deck))).toContain('hides the future')
})
