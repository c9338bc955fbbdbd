import { expect, test } from 'vitest'
import { diagnosticRecords } from '../../src/diagnostics/report-json.js'
import { buildIn, temporaryFolder, writeFiles } from '../support/build-notes.js'
import { blockKinds } from './block-kinds.js'

/** Blocks of one answer. */
const most = 8

/** Returns numbers below `count` in an order in which each follows each, itself too, once: a de Bruijn sequence. */
function eachAfterEach(count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, number) => number)
  const sequence = all.flatMap((first) => [first, ...all.slice(first + 1).flatMap((second) => [first, second])])
  return [...sequence, 0]
}

/** Returns answers in which every kind of block follows every other; one begins with what ended the one before. */
function answers(): readonly string[] {
  const kinds = eachAfterEach(blockKinds.length)
  const starts = Array.from({ length: Math.ceil((kinds.length - 1) / (most - 1)) }, (_, index) => index * (most - 1))
  return starts.map((start) =>
    kinds
      .slice(start, start + most)
      .map((kind, index) => blockKinds[kind]?.(start * 2 + index) ?? '')
      .join('\n\n'),
  )
}

function drawing(width: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="200" viewBox="0 0 ${width} 200"><rect width="${width}" height="200" fill="#888"/></svg>`
}

test.each(['points', 'full'] as const)(
  'every kind of block below every other is shown and told whole, in %s',
  async (detail) => {
    const folder = temporaryFolder()
    const questions = answers().map((answer, index) => `## What is question ${index + 1}?\n\n${answer}\n`)
    writeFiles(folder, { 'notes.md': questions.join('\n'), 'one.svg': drawing(300), 'two.svg': drawing(301) })
    const { report, diagnostics } = await buildIn(folder, { write: false, flags: { detail, format: ['html'] } })
    const found = report.lectures.flatMap(({ sections }) => sections.flatMap((section) => section.questions))
    expect(found).toHaveLength(questions.length)
    expect(diagnosticRecords(diagnostics).filter(({ severity }) => severity === 'error')).toEqual([])
  },
)
