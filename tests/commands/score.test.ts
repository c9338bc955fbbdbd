import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { gateNames } from '../../src/verify/gate.js'
import { temporaryFolder, writeFiles } from '../support/build-notes.js'
import { runLectern } from '../support/run-lectern.js'

const notes = '# Section\n\n## Why?\n\n- **One**: it works.\n- **Two**: it always did.\n'

async function score(argv: readonly string[], text = notes) {
  const cwd = temporaryFolder()
  writeFiles(cwd, { 'notes.md': text, 'faint.css': faint })
  const result = await runLectern(['score', 'notes.md', ...argv], { cwd, env: process.env })
  return { ...result, files: readdirSync(cwd).sort() }
}

/** A theme whose text is hard to read. */
const faint =
  '/* @theme faint */\nsection { width: 1280px; height: 720px; padding: 60px; font-size: 32px; color: #999999; background: #ffffff }\n'

interface Printed {
  readonly decks: readonly Readonly<Record<string, unknown>>[]
  readonly score: number
}

test('score --json prints decks with gates, metrics and shortfalls, and the total, the same each time', async () => {
  const { code, stdout, files } = await score(['--json'])
  expect(code).toBe(0)
  expect(files).toEqual(['faint.css', 'notes.md'])
  const printed = JSON.parse(stdout) as Printed
  expect(Object.keys(printed)).toEqual(['decks', 'score'])
  const [deck = {}] = printed.decks
  expect(Object.keys(deck)).toEqual(['deck', 'score', 'gates', 'metrics', 'shortfalls'])
  expect(Object.keys(deck['gates'] as object)).toEqual(Object.keys(gateNames))
  const numbers = Array.from({ length: 26 }, (_, index) => `M${20 + index}`)
  expect(Object.keys(deck['metrics'] as object)).toEqual(numbers)
  expect(deck['gates']).toMatchObject({ M01: { verdict: 'pass', findings: 0 }, M13: { verdict: 'elsewhere' } })
  expect(deck['metrics']).toMatchObject({ M42: { verdict: 'elsewhere' }, M44: { verdict: 'elsewhere' } })
  expect((await score(['--json'])).stdout).toBe(stdout)
})

test('score prints each gate and metric of a deck, and the total at the end', async () => {
  const { stdout } = await score([])
  const lines = stdout.trimEnd().split('\n')
  expect(lines[0]).toMatch(/^Section\/01-Section {2}\d+\.\d$/)
  expect(lines.filter((line) => /^ {2}M\d\d /.test(line))).toHaveLength(15 + 26)
  expect(lines.at(-1)).toMatch(/^score \d+\.\d of 100$/)
})

test('score ends with 1 where a gate fails, and names it', async () => {
  const { code, stdout } = await score(['--theme', './faint.css'])
  expect(code).toBe(1)
  expect(stdout).toMatch(/M08 {2}contrast: failed, \d+ found/)
  expect(stdout).toMatch(/notes\.md:\d+ M08 slide \d+: /)
})
