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

test('short code is not set larger where a line of it would wrap for that', async () => {
  const folder = temporaryFolder()
  const code = (columns: number) => `\`\`\`js\n${'x'.repeat(columns)}\ny\n\`\`\``
  writeFiles(folder, {
    'notes.md': `# Code\n\n## What is short?\n\n${code(30)}\n\n## What is long?\n\n${code(50)}\n`,
    'airy/tokens.json': '{}',
    'airy/theme.css': '/*\n * @theme airy\n */\n\nsection {\n  --slide-padding: 44px 200px 64px;\n}\n',
  })
  const { decks } = await buildIn(folder, { flags: { theme: './airy' }, write: false })
  const shown = decks.flatMap(({ deck }) => deck.slides.filter(({ kind }) => kind === 'code'))
  expect(shown.map(({ layout }) => layout)).toEqual(['roomy', 'stack'])
})
