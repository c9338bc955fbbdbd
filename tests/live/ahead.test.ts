import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openCourse } from '../../src/live/course.js'
import { deckHtml, deckParts, stylesOf } from '../../src/render/deck-parts.js'
import { temporaryFolder, writeFiles } from '../support/build-notes.js'
import { mixedNotes } from './mixed-notes.js'

const deck = 'notes/01-注意力.html'

/** Opens a course of notes; returns it with all states of its deck that were told, oldest first. */
async function followed(notes = mixedNotes) {
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

const partsOf = (html: Uint8Array | undefined) => deckParts(new TextDecoder().decode(html))
const slidesOf = (html: Uint8Array | undefined) => partsOf(html).slides

/** A deck with a formula in one of its questions. */
const withFormula = mixedNotes.replace('之和的方差是 d', '之和的方差是 $d$')
const isTypeset = ({ svg }: { svg: string }) => svg.includes('class="katex')
const answered = ({ svg }: { svg: string }) => svg.slice(0, svg.indexOf('>')).includes('data-question')

// In Chinese, as most of the notes: another language of the deck would be another frame of all its slides.
const lastPoint = '- **梯度**：饱和之后几乎没有梯度。'
const manyPoints = ['缩放', '初始化', '归一化', '温度', '精度', '掩码', '残差']
  .map((name) => `- **${name}**：这一项与点积的大小有关，训练的时候要一起调。`)
  .join('\n')

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
  ['a word', 2, 0, 'hides the future', 'hides what is yet to come'],
  ['a new character', 1, 0, '会饱和', '会饱和，龘'],
  ['so much that there is one more slide', 1, 1, lastPoint, `${lastPoint}\n${manyPoints}`],
])('%s is seen ahead of the rest of the deck, as it will be in the end', async (_, question, more, from, to) => {
  const { course, states, save } = await followed()
  const before = slidesOf(await course.file(deck))
  save(mixedNotes.replace(from, to))
  await course.make()
  const [ahead, end] = [await states[0], await course.file(deck)].map(slidesOf)
  expect(states.length).toBeGreaterThan(1)
  const changed = ({ svg }: { svg: string }) => svg.slice(0, svg.indexOf('>')).includes(`data-question="${question}"`)
  expect(ahead?.length).toBe(before.length + more)
  expect(ahead?.length).toBe(end?.length)
  expect(ahead?.filter(answered)).toEqual(end?.filter(answered))
  expect(ahead?.filter(changed).length).toBeGreaterThan(1)
})

test('what is seen ahead brings no style but fonts to a deck with formulas elsewhere', async () => {
  const { course, states, save } = await followed(withFormula)
  const before = stylesOf(partsOf(await course.file(deck)))
  save(withFormula.replace('hides the future', 'hides what is yet to come'))
  await course.make()
  const [ahead, end] = [await states[0], await course.file(deck)].map(partsOf)
  const brought = stylesOf(ahead ?? partsOf(undefined)).filter((style) => !before.includes(style))
  expect(ahead?.slides.filter(answered)).toEqual(end?.slides.filter(answered))
  expect(before.join('')).toContain('KaTeX_Main')
  expect(brought.filter((style) => !style.startsWith('@font-face'))).toEqual([])
})

test('the first formula of a deck is seen with all of its deck, which brings the style of formulas', async () => {
  const { course, states, save } = await followed()
  save(withFormula)
  await course.make()
  const versions = (await Promise.all(states)).map(partsOf).filter(({ slides }) => slides.some(isTypeset))
  expect(versions.length).toBeGreaterThan(0)
  expect(versions.map((version) => stylesOf(version).join('').includes('KaTeX_Main'))).not.toContain(false)
})

test('what changes again while it is made is made once, as it is last', async () => {
  const { course, states, save } = await followed()
  const made: Promise<void>[] = []
  for (const word of ['first', 'second', 'third']) {
    save(mixedNotes.replace('the future', `the ${word}`))
    made.push(course.make())
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  await Promise.all(made)
  const html = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
  expect(html(await course.file(deck))).toContain('hides the third')
  expect(html(await states.at(-1))).toContain('hides the third')
  save(mixedNotes)
  await course.make()
  expect(html(await course.file(deck))).toContain('hides the future')
})
