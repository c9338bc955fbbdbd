import { readdirSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BuildResult } from '../src/build.js'
import { buildIn } from './support/build-notes.js'

/** Every folder here is a case: `notes.md`, and the deck that they give, `deck.md`. */
const fixtures = path.join(import.meta.dirname, 'fixtures')
const cases = readdirSync(fixtures).sort()

/** What is found in the notes of a case: rule and line; nothing in those of the others. */
const findings: Readonly<Record<string, readonly string[]>> = {
  'figure-missing': ['missing-figure 7', 'figure-remote 9'],
  'no-questions': ['no-questions 1'],
  traps: ['empty-answer 45'],
}

let folder = ''
let built: BuildResult

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lectern-fixtures-'))
  await cp(fixtures, folder, { recursive: true })
  const inputs = cases.map((name) => path.join(name, 'notes.md'))
  built = await buildIn(folder, { inputs, flags: { format: ['md'] } })
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

test.each(cases)('the notes of %s give their deck', async (name) => {
  const lecture = built.report.lectures[cases.indexOf(name)]
  const [section, ...others] = lecture?.sections ?? []
  expect(others).toEqual([])
  const deck = await readFile(path.join(folder, 'out', `${section?.deck}.md`), 'utf8')
  await expect(deck).toMatchFileSnapshot(path.join(fixtures, name, 'deck.md'))
})

test.each(cases)('what is found in the notes of %s has its rule and its line', (name) => {
  const found = built.diagnostics
    .filter(({ file }) => file?.startsWith(`${name}/`))
    .map(({ ruleId, line }) => `${ruleId} ${line}`)
  expect(found).toEqual(findings[name] ?? [])
})
