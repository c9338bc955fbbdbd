import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openCourse } from '../../src/live/course.js'
import { deckHtml, deckParts } from '../../src/render/deck-parts.js'
import { temporaryFolder, writeFiles } from '../support/build-notes.js'
import { mixedNotes } from './mixed-notes.js'

const deck = 'notes/01-注意力.html'

/** Opens a course of the notes; returns it with all states of its deck that were told, oldest first. */
async function followed() {
  const folder = temporaryFolder()
  const file = path.join(folder, 'notes.md')
  writeFiles(folder, { 'notes.md': mixedNotes })
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
  ['a word', 2, 'hides the future', 'hides what is yet to come'],
  ['a new character', 1, '会饱和', '会饱和，龘'],
  ['so much that there are more slides', 2, 'It hides the future.', `It hides the future. ${'It hides. '.repeat(160)}`],
])('%s is seen ahead of the rest of the deck, as it will be in the end', async (_, question, from, to) => {
  const { course, states, save } = await followed()
  save(mixedNotes.replace(from, to))
  await course.make()
  const [ahead, end] = [await states[0], await course.file(deck)].map(slidesOf)
  expect(states.length).toBeGreaterThan(1)
  const answered = ({ svg }: { svg: string }) => svg.slice(0, svg.indexOf('>')).includes('data-question')
  const changed = ({ svg }: { svg: string }) => svg.slice(0, svg.indexOf('>')).includes(`data-question="${question}"`)
  expect(ahead?.length).toBeGreaterThan(6)
  expect(ahead?.length).toBe(end?.length)
  expect(ahead?.filter(answered)).toEqual(end?.filter(answered))
  expect(ahead?.filter(changed).length).toBeGreaterThan(1)
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
