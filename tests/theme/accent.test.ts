import path from 'node:path'
import { expect, test } from 'vitest'
import { UsageError } from '../../src/diagnostics/errors.js'
import { type Rgb, wcagContrast } from '../../src/theme/color-contrast.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import { builtInThemes } from '../../src/theme/themes-folder.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'
import { fillColors } from '../support/read-pdf.js'

const notes = '# Part\n\n## Why?\n\n- **First**: this.\n- **Second**: that.\n'

function rgb(color: string | undefined): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color?.slice(at, at + 2) ?? '', 16))
  return [red, green, blue]
}

test('an accent is exact, its tints take its hue and keep their lightness, other hues stay', async () => {
  const before = (await loadTheme('lectern', '/')).tokens
  const after = (await loadTheme('lectern', '/', { accent: '#7a1f5c' })).tokens
  expect(after.get('--color-accent')).toBe('#7a1f5c')
  expect(after.get('--table-header')).toBe('#7a1f5c')
  for (const tint of ['--question-background', '--cover-background', '--color-highlight', '--cover-accent']) {
    const [red, green, blue] = rgb(after.get(tint))
    expect(green, tint).toBeLessThan(Math.min(red, blue))
    expect(wcagContrast(rgb(before.get(tint)), rgb(after.get(tint)))).toBeLessThan(1.1)
  }
  for (const other of ['--callout-alert', '--code-string', '--color-background']) {
    expect(after.get(other)).toBe(before.get(other))
  }
})

test('a grey accent makes grey tints', async () => {
  const { tokens } = await loadTheme('lectern', '/', { accent: '#333333' })
  const [red, green, blue] = rgb(tokens.get('--question-background'))
  expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThanOrEqual(1)
})

test('the accent of the configuration is in the PDF, in every theme', async () => {
  for (const name of await builtInThemes()) {
    const { dark } = await loadTheme(name, '/')
    const accent = dark ? '#ffc24d' : '#7a1f5c'
    const folder = temporaryFolder()
    writeFiles(folder, {
      'notes.md': notes,
      'lectern.config.yaml': `theme:\n  name: ${name}\n  accent: "${accent}"\nformat: pdf\n`,
    })
    const { diagnostics } = await buildIn(folder)
    expect(diagnostics.map(String)).toEqual([])
    const files = filesIn(path.join(folder, 'out'))
    const pdf = Object.keys(files).find((file) => file.endsWith('.pdf')) ?? ''
    expect(await fillColors(files[pdf] ?? new Uint8Array())).toContain(accent)
  }
})

/** Notes with cards, whose names are read as text is. */
const withCards = `# 缓存

## 写穿与写回有什么不同？

### 写穿

- 写入同时到达缓存和数据库。
- 写得慢，但不会丢。

### 写回

- 写入先到缓存，过后再到数据库。
- 写得快，断电时会丢。
`

test.each([
  ['lectern', '#ffd400', 'has a contrast of 1.2:1, expected at least 4.6:1; take a darker one, such as "#7d6700"'],
  ['night', '#7a1f5c', 'has a contrast of 1.5:1, expected at least 8:1; take a lighter one, such as "#ffa6da"'],
])('an accent that cannot be read on %s is refused, with one that can', async (name, accent, reason) => {
  await expect(loadTheme(name, '/', { accent })).rejects.toThrow(new UsageError(`theme.accent ${accent} ${reason}`))
  const better = /"(#[\da-f]{6})"/.exec(reason)?.[1]
  const folder = temporaryFolder()
  const config = `theme:\n  name: ${name}\n  accent: "${better}"\n`
  writeFiles(folder, { 'notes.md': withCards, 'lectern.config.yaml': config })
  const { diagnostics, decks } = await buildIn(folder, { write: false })
  expect(diagnostics.map(String)).toEqual([])
  expect(decks[0]?.deck.markdown).toContain('class="card"')
})

test('one whole CSS file keeps its accent', async () => {
  await expect(loadTheme('mine.css', '/', { accent: '#7a1f5c' })).rejects.toThrow(
    'theme mine.css: is one whole CSS file, whose accent only the file can change; leave theme.accent out',
  )
})
