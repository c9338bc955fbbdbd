import path from 'node:path'
import { expect, test } from 'vitest'
import { diagnosticRecords } from '../../src/diagnostics/report-json.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'

const rows = ['INDEX', 'docker.io', 'quay.io'].map((first, row) => `${first.padEnd(85)}${'x'.repeat(30 + row)}`)

test.each([
  ['behind a line', `if (x) {${' '.repeat(300)}\n  print(x)${' '.repeat(80)}\n}`],
  ['between columns wider than a slide', rows.map((row) => `${row}${' '.repeat(120)}0`).join('\n')],
  ['only', `a\n${' '.repeat(400)}\nb`],
])('spaces %s make no slide too wide, and code no smaller', async (_, code) => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'notes.md': `## What?\n\n\`\`\`js\n${code}\n\`\`\`\n\n## Why?\n\nSo.\n` })
  const { diagnostics, report } = await buildIn(folder, { flags: { format: ['md', 'html'] } })
  expect(diagnosticRecords(diagnostics)).toEqual([])
  const [section] = report.lectures.flatMap(({ sections }) => sections)
  const deck = String(filesIn(path.join(folder, 'out'))[`${section?.deck}.md`])
  expect(deck).not.toContain('scale-')
})

test('code that leaves its block is told of as before', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'notes.md': `## What?\n\n\`\`\`js\nlet x = '${'ab'.repeat(100)}'\n\`\`\`\n`,
    'mine.css': '/* @theme mine */\n@import "lectern";\nsection pre, section pre * { white-space: pre; }\n',
  })
  const { diagnostics } = await buildIn(folder, { flags: { theme: './mine.css', format: ['md', 'html'] } })
  expect(diagnosticRecords(diagnostics).map(({ rule }) => rule)).toContain('overflow')
})
