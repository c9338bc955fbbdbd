import { expect, test } from 'vitest'
import { buildIn, temporaryFolder, writeFiles } from '../support/build-notes.js'

const diagram =
  '```mermaid\nflowchart LR\n  A[one step] --> B[another step] --> C[a third step] --> D[the last step]\n```'

test('figures as wide as a slide keep inside the margins of a theme, however wide those are', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'notes.md': `# Steps\n\n## What comes after what?\n\nFour steps follow each other.\n\n${diagram}\n\n- The first is short.\n`,
    'airy/tokens.json': '{}',
    'airy/theme.css': '/*\n * @theme airy\n */\n\nsection {\n  --slide-padding: 44px 160px 64px;\n}\n',
  })
  const { diagnostics } = await buildIn(folder, { flags: { theme: './airy' }, write: false })
  expect(diagnostics.map(String)).toEqual([])
})
