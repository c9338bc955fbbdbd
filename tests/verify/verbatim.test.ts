import { expect, test } from 'vitest'
import { diagnosticRecords } from '../../src/diagnostics/report-json.js'
import { buildIn, temporaryFolder, writeFiles } from '../support/build-notes.js'

test.each([
  ['that is written out', 'https://a.example/x#:~:text=HTTP%20Strict%20Transport%20(HSTS,and%20back'],
  ['of a link that ends too early', '[here](https://a.example/x#:~:text=HTTP%20Strict%20(HSTS,and%20back.)'],
  ['with Chinese in it', 'https://a.example/%E5%89%AF%20%E6%9C%AC%E3%80%82'],
  ['with half a character in it', 'https://a.example/%E5%89'],
  ['in GBK', 'https://a.example/s?wd=%D7%A2%D2%E2%C1%A6'],
])('an address %s is what the notes say, shown as it is read where it can be', async (_, address) => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'notes.md': `## What is it?\n\nIt is a policy.\n\nRead more: ${address}\n\n## Why?\n\nSo.\n` })
  const { diagnostics } = await buildIn(folder, { flags: { detail: 'full', format: ['md', 'html'] } })
  expect(diagnosticRecords(diagnostics)).toEqual([])
})
