import path from 'node:path'
import { expect, test } from 'vitest'
import { diagnosticRecords } from '../../src/diagnostics/report-json.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'

const steps = Array.from({ length: 14 }, (_, step) => `x_{${step}} &= \\frac{a_{${step}}}{b_{${step}}}`)

test('a formula higher than a slide goes on below a title that has a formula, too, with all of its steps', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'notes.md': `## Why?\n\n#### The part $x_i^2$\n\n$$\n\\begin{aligned}\n${steps.join(' \\\\\n')}\n\\end{aligned}\n$$\n`,
  })
  const { diagnostics, report } = await buildIn(folder, { flags: { format: ['md', 'html'] } })
  expect(diagnosticRecords(diagnostics)).toEqual([])
  const [section] = report.lectures.flatMap(({ sections }) => sections)
  const deck = String(filesIn(path.join(folder, 'out'))[`${section?.deck}.md`])
  const slides = deck.split('\n---\n').map((slide) => slide.replace(/<!--[\s\S]*?-->/g, ''))
  const parts = slides.filter((slide) => slide.includes('\\begin{aligned}'))
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.every((slide) => slide.includes('$x_i^2$'))).toBe(true)
  expect(parts.flatMap((slide) => slide.match(/x_\{\d+\}/g) ?? [])).toEqual(steps.map((step) => step.split(' ')[0]))
})

test('a formula wider than a slide is set smaller or on more lines, and is told of, not refused', async () => {
  const folder = temporaryFolder()
  const sums = [12, 15, 18, 21, 24, 40].map((count) => Array(count).fill('\\frac{a_i}{b_i}').join(' + '))
  writeFiles(folder, { 'notes.md': sums.map((sum, index) => `## Why ${index}?\n\n$$\n${sum}\n$$\n`).join('\n') })
  const { diagnostics } = await buildIn(folder, { flags: { format: ['md', 'html'] } })
  const rules = diagnosticRecords(diagnostics).map(({ rule }) => rule)
  expect(rules.length).toBeGreaterThan(1)
  expect(new Set(rules)).toEqual(new Set(['scale-reduced']))
})
