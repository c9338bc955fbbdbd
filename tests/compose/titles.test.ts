import path from 'node:path'
import { expect, test } from 'vitest'
import { diagnosticRecords } from '../../src/diagnostics/report-json.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'

const long = 'Blocking/Non-blocking & Synchronous/Asynchronous'
const titles = [
  `[Network] ${long} & ${long}`,
  `${'一个很长的题目，说的是很多事情，'.repeat(8)}完`,
  `A: b # c - d ${long} ${long}`,
  `"Quoted" and 'quoted' ${long}: ${long} #1`,
  `- item: ${long} * ${long}`,
  `@at %percent !tag &anchor *alias | > ${long}`,
  `{ a: 1 } [x]: y, ? key ${long} ${long}`,
  'null',
  '2024-01-02',
]

test('whatever a lecture is called, its decks have their theme and their title', async () => {
  const folder = temporaryFolder()
  writeFiles(
    folder,
    Object.fromEntries(
      titles.map((title, index) => [
        `lecture-${index}.md`,
        `# ${title.replace(/([\\[\]*#&<>|!{}-])/g, '\\$1')}\n\n## Part one\n\n### Why?\n\nBecause it is.\n\n## Part two\n\n### How?\n\nLike this.\n`,
      ]),
    ),
  )
  const { diagnostics, ok } = await buildIn(folder, {
    inputs: titles.map((_, index) => `lecture-${index}.md`),
    flags: { ratio: '4:3', format: ['md', 'html'] },
  })
  expect(diagnosticRecords(diagnostics).filter(({ severity }) => severity === 'error')).toEqual([])
  expect(ok).toBe(true)
  const decks = Object.entries(filesIn(path.join(folder, 'out'))).filter(([name]) => /\/0\d-.*\.html$/.test(name))
  expect(decks).toHaveLength(2 * titles.length)
  for (const [name, html] of decks) {
    const sections = String(html).match(/<section [^>]*data-theme="[^"]*"/g) ?? []
    expect(new Set(sections.map((section) => section.replace(/.*data-theme/, 'data-theme'))), name).toEqual(
      new Set(['data-theme="lectern"']),
    )
  }
  const shown = decks.map(([, html]) => /<title>([\s\S]*?)<\/title>/.exec(String(html))?.[1] ?? '')
  const written = shown.map((title) =>
    title.replaceAll('&amp;', '&').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'"),
  )
  for (const title of titles) expect(written.filter((one) => one.endsWith(` · ${title}`))).toHaveLength(2)
}, 60_000)
