import { expect, test } from 'vitest'
import type { buildDeck } from '../../src/build/build-deck.js'
import { makeDeck } from '../../src/build/make-deck.js'
import { makeDecks } from '../../src/build/make-decks.js'
import { openWorkshop } from '../../src/build/workshop.js'
import { tolerance } from '../../src/fit/tolerance.js'
import { startRenderThread } from '../../src/render/render-thread.js'
import { inspectDeck } from '../../src/verify/inspect-deck.js'
import { temporaryFolder, writeFiles } from '../support/build-notes.js'

const code = Array.from({ length: 40 }, (_, line) => `  step(${line})`).join('\n')

/** A question with an answer of several slides, whose title is as long as it says. */
function question(length: number): string {
  const title = 'How do the steps of this one follow one another, and what does each of them cost us in the end'
  return `## ${title.slice(0, length).trimEnd()}?\n\n\`\`\`js\n${code}\n\`\`\`\n`
}

test('slides of a broken answer have room for the line that a counter brings their title', async () => {
  const folder = temporaryFolder()
  const lengths = Array.from({ length: 24 }, (_, index) => 36 + 2 * index)
  writeFiles(folder, { 'notes.md': `# Steps\n\n${lengths.map(question).join('\n')}` })
  const asked = { inputs: ['notes.md'], cwd: folder, env: process.env, flags: {}, browser: undefined, strict: false }
  const request = { ...asked, out: 'out', write: false, closely: false, onProgress: () => undefined }
  const thread = startRenderThread()
  const workshop = openWorkshop(request, thread)
  const seen: { parts: number; overflow: number }[] = []
  const buildOne: typeof buildDeck = async (...[job, shop]) => {
    const { deck, source } = await makeDeck(job, shop)
    const url = await shop.file('deck.html', await shop.thread.html(source, shop.folder))
    const { slides } = await shop.pages.use((page) =>
      inspectDeck(page, url, deck, { slideWidth: 1280, closely: false }),
    )
    seen.push(...slides.map(({ overflow }, index) => ({ parts: deck.slides[index]?.part?.of ?? 1, overflow })))
    throw new Error('seen')
  }
  await expect(makeDecks(request, { thread, workshop, buildOne })).rejects.toThrow('seen')
  await Promise.all([(await workshop).close(), thread.close()])
  expect(seen.filter(({ parts }) => parts > 1).length).toBeGreaterThan(48)
  expect(seen.filter(({ overflow }) => overflow > tolerance)).toEqual([])
})
