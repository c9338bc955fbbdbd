import { readFile } from 'node:fs/promises'
import path from 'node:path'
import subset from 'subset-font'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadTheme } from '../../src/theme/load-theme.js'
import type { TextBlock } from '../../src/verify/slide-look.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'
import { readPdf } from '../support/read-pdf.js'
import { projectRoot } from '../support/shared-inputs.js'

const notes = `---
lang: zh-Hans
---

# 第一部分 Part

## 什么是 “attention”？

- **Query**：它问“要找什么”……
- **Key**：每个词的名字，如 \`k = 1\`。

\`\`\`python
def attend(q, k): return q @ k
\`\`\`
`

/** A font of an npm package, cut down to Latin letters. */
async function latin(file: string, targetFormat: 'sfnt' | 'woff2' | 'woff'): Promise<Buffer> {
  const letters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')
  const bytes = await readFile(path.join(projectRoot, 'node_modules', file))
  return await subset(bytes, `${letters}‘’“”…—`, { targetFormat })
}

const files: Record<string, Buffer> = {}

beforeAll(async () => {
  files['regular.ttf'] = await latin('@fontsource/jetbrains-mono/files/jetbrains-mono-latin-400-normal.woff2', 'sfnt')
  files['bold.woff2'] = await latin('@fontsource/jetbrains-mono/files/jetbrains-mono-latin-700-normal.woff2', 'woff2')
  files['variable.woff2'] = await latin(
    '@fontsource-variable/noto-serif-kr/files/noto-serif-kr-latin-wght-normal.woff2',
    'woff2',
  )
  // PostScript outlines, and lines much higher than those of Noto.
  files['curves.otf'] = await latin('mathjax-full/es5/output/chtml/fonts/woff-v2/MathJax_Main-Regular.woff', 'sfnt')
})

/** Builds the notes with fonts, into HTML and PDF. */
async function built(fonts: string, name = 'lectern') {
  const folder = temporaryFolder()
  const config = `theme:\n  name: ${name}\n${fonts}format: [html, pdf]\n`
  writeFiles(folder, { ...files, 'notes.md': notes, 'lectern.config.yaml': config })
  const { diagnostics, decks } = await buildIn(folder)
  const written = filesIn(path.join(folder, 'out'))
  const bytes = (ending: string) =>
    Object.entries(written).find(([file]) => /\/01/.test(file) && file.endsWith(ending))?.[1]
  const html = bytes('.html')?.toString() ?? ''
  const blocks = decks.flatMap(({ inspection }) => inspection.slides.flatMap(({ look }) => look.blocks))
  return {
    messages: diagnostics.map((message) => `${message.file}:${message}`),
    pdf: bytes('.pdf') ?? Buffer.alloc(0),
    html,
    blocks,
  }
}

/** Where the families of a style sheet are drawn. */
function rangeOf(html: string, family: string): string {
  const rules = [...html.matchAll(/@font-face\{font-family:"([^"]+)"[^}]*unicode-range:([^}]+)\}/g)]
  return rules.flatMap(([, name, range]) => (name === family ? [range] : [])).join(',')
}

function familyOf(blocks: readonly TextBlock[], role: TextBlock['role']): string | undefined {
  return blocks.find((block) => block.role === role)?.runs[0]?.family
}

const tops = (blocks: readonly TextBlock[]) => blocks.map(({ box }) => [Math.round(box.top), Math.round(box.bottom)])

describe('fonts of the configuration', () => {
  test('draw text, titles and code; Chinese and its punctuation stay with the theme, lines where they were', async () => {
    const usual = await built('')
    const own = await built(
      '  fonts:\n    body: [regular.ttf, bold.woff2]\n    title: curves.otf\n    code: variable.woff2\n',
    )
    expect(own.messages).toEqual([])
    expect(familyOf(own.blocks, 'item')).toBe('JetBrains Mono Own')
    expect(familyOf(own.blocks, 'title')).toMatch(/^MathJax/)
    expect(familyOf(own.blocks, 'code')).toMatch(/^Noto Serif KR/)
    const range = rangeOf(own.html, 'JetBrains Mono Own')
    expect(range).toContain('U+20-7E')
    // “”…… are as wide as ideographs in Chinese.
    expect(range).not.toMatch(/U\+20[12]/)
    expect(rangeOf(own.html, 'Noto Sans SC')).toMatch(/U\+201C/)
    expect(tops(own.blocks)).toEqual(tops(usual.blocks))
    const { text } = await readPdf(own.pdf)
    expect(text.replace(/\s/g, '')).toContain('Query：它问“要找什么”……')
    expect(text).toContain('attention')
    expect(own.pdf.toString('latin1')).not.toMatch(/\/Subtype\s*\/Type3/)
  })

  test('may come from a package, found beside the configuration or with Lectern', async () => {
    const { messages, blocks, html } = await built(
      '  fonts: { title: "@fontsource-variable/noto-serif-sc" }\n',
      'folio',
    )
    expect(messages).toEqual([])
    expect(familyOf(blocks, 'title')).toMatch(/^Noto Serif SC/)
    // It draws Chinese, and so its punctuation.
    expect(rangeOf(html, 'Noto Serif SC Own')).toMatch(/U\+201C/)
  })

  test('of one weight are told, with file and line', async () => {
    const { messages } = await built('  fonts:\n    body: regular.ttf\n')
    expect(messages).toEqual([
      'lectern.config.yaml:4:1: theme.fonts.body: JetBrains Mono Own comes in one weight, so bold text looks like any other; name a regular and a bold file, as [one.ttf, other.ttf], or a variable font',
    ])
  })
})

test.each([
  ['gone.ttf', 'gone.ttf does not exist; add the file or correct its path'],
  ['notes.otf', 'notes.otf is no font that can be read; take a .ttf, .otf, .woff or .woff2 file'],
  [
    '@fontsource/none',
    '@fontsource/none is no installed package of fonts; run npm install @fontsource/none, or name a font file',
  ],
  ['../../etc', '../../etc is neither a font file nor a package; take a .ttf, .otf, .woff or .woff2 file'],
])('%s is refused, with file and line', async (name, reason) => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'notes.otf': 'no font' })
  const isFile = /\.\w+$/.test(name)
  const changes = {
    fonts: { body: [isFile ? path.join(folder, name) : name] },
    places: new Map([['theme.fonts.body', { file: 'lectern.config.yaml', line: 4, column: 1 }]]),
    folder,
  }
  await expect(loadTheme('lectern', '/', changes)).rejects.toThrow(`lectern.config.yaml:4: theme.fonts.body ${reason}`)
})
