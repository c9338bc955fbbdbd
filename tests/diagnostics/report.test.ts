import { expect, test } from 'vitest'
import { diagnostic } from '../../src/diagnostics/diagnostic.js'
import { diagnosticRecords } from '../../src/diagnostics/report-json.js'
import { reportText } from '../../src/diagnostics/report-text.js'

const found = [
  diagnostic('overflow', 'The table leaves its slide', { file: 'b.md', line: 2, column: 1 }),
  diagnostic('missing-figure', 'a.png is not there', { file: 'a.md', line: 10, column: 3 }),
  diagnostic('missing-figure', 'b.png is not there', { file: 'a.md', line: 9, column: 7 }),
  diagnostic('empty-answer', 'No answer', { file: 'a.md', line: 9, column: 2 }),
]

test('prints one line for each finding, sorted by file, line and column', () => {
  expect(reportText(found)).toBe(
    [
      'a.md:9:2 warning No answer empty-answer',
      'a.md:9:7 warning b.png is not there missing-figure',
      'a.md:10:3 warning a.png is not there missing-figure',
      'b.md:2:1 error The table leaves its slide overflow',
      '',
    ].join('\n'),
  )
})

test('a message with line ends or control characters stays one harmless line', () => {
  const message = diagnostic('no-content', 'first\nsecond \u001B[31mred', { file: 'a\u0007.md', line: 1, column: 1 })
  expect(reportText([message])).toBe('a .md:1:1 error first second  [31mred no-content\n')
})

test('gives findings as data with keys in a stable order', () => {
  expect(JSON.stringify(diagnosticRecords(found)[0])).toBe(
    '{"rule":"empty-answer","severity":"warning","message":"No answer","file":"a.md","line":9,"column":2}',
  )
})
