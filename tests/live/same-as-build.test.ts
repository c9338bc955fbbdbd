import { writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { openCourse } from '../../src/live/course.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'
import { mixedNotes } from './mixed-notes.js'

/** What somebody may do to notes; each changes a text at a place of it. */
const edits: readonly ((text: string, at: number) => string)[] = [
  (text) => text.replace('方差随', '方差会随着'),
  (text) => text.replace('hides the future', 'hides what is yet to come, 譬如明天'),
  (text, at) => insertBefore(text, at, '## 龘是什么字？\n\n一个很少见的字。\n\n'),
  (text, at) =>
    insertBefore(
      text,
      at,
      `## What is step ${at}?\n\n${'One sentence of several that fill the slide. '.repeat(12)}\n\n`,
    ),
  (text) => `\n\n${text}`,
  (text) => text.replace('# Cost', '# What it costs'),
  (text) => text.replace(/## What does a mask do\?[^#]*/, ''),
  (text) => text.replace('| attention | square |', '| attention | square |\n| feed-forward | linear |'),
  (text) => `---\nauthor: Ada\n---\n\n${text.replace(/^---\n[\s\S]*?---\n\n/, '')}`,
]

function insertBefore(text: string, at: number, added: string): string {
  const places = [...text.matchAll(/^## /gm)].map(({ index }) => index)
  const place = places[at % places.length] ?? 0
  return text.slice(0, place) + added + text.slice(place)
}

test('what is served after changes is what a build of the same notes writes, byte for byte', async () => {
  const edit = fc.tuple(fc.nat({ max: edits.length - 1 }), fc.nat({ max: 5 }))
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 4 }), async (chosen) => {
      const folder = temporaryFolder()
      writeFiles(folder, { 'notes.md': mixedNotes })
      const asked = {
        inputs: ['notes.md'],
        cwd: folder,
        env: process.env,
        flags: {},
        browser: undefined,
        strict: false,
      }
      const course = openCourse({ ...asked, onProgress: () => undefined }, () => undefined)
      onTestFinished(() => course.close())
      await course.make()
      let text = mixedNotes
      for (const [which, at] of chosen) {
        text = edits[which]?.(text, at) ?? text
        writeFileSync(path.join(folder, 'notes.md'), text)
        await course.make()
      }
      await buildIn(folder)
      const files = Object.entries(filesIn(path.join(folder, 'out'))).filter(([name]) => !/(pdf|json)$/.test(name))
      expect(files.length).toBeGreaterThan(4)
      for (const [name, bytes] of files) {
        const served = Buffer.from((await course.file(name)) ?? [])
        expect(`${name} ${served.equals(bytes)}`).toBe(`${name} true`)
      }
    }),
    { numRuns: 3 },
  )
})
