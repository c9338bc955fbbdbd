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
