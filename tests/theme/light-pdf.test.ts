import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { colorPairs } from '../../src/theme/check/color-pairs.js'
import { hexColor } from '../../src/theme/check/hex-color.js'
import { type Rgb, wcagContrast } from '../../src/theme/color-contrast.js'
import { compileTheme } from '../../src/theme/compile-theme.js'
import { tokensOf } from '../../src/theme/css-tokens.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import { builtInThemes } from '../../src/theme/themes-folder.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'
import { fillColors, readPdf } from '../support/read-pdf.js'

/** Pairs of colours closer than they may be (H1, H2). */
function faintPairs(tokens: ReadonlyMap<string, string>): string[] {
  return colorPairs.flatMap(({ text, ground, ratio }) => {
    const [front, back] = [text, ground].map((name) => hexColor(tokens.get(name))) as [Rgb, Rgb]
    return wcagContrast(front, back) < ratio - 0.01 ? [`${text} on ${ground}`] : []
  })
}

const dark: string[] = []
for (const name of await builtInThemes()) if ((await loadTheme(name, '/')).dark) dark.push(name)

describe('the light colours of a dark theme', () => {
  test('there are such themes', () => expect(dark).toContain('night'))

  test.each(dark)('can be read in %s, also with another accent; light themes need none', async (name) => {
    for (const accent of [undefined, '#ffc24d']) {
      const { light, css } = await loadTheme(name, '/', accent ? { accent } : {})
      expect(faintPairs(light?.tokens ?? new Map())).toEqual([])
      expect(light?.tokens.get('--scheme')).toBe('light')
      // Only colours differ: all else is where it was.
      const plain = (text = '') => text.replace(/#[\da-f]{6,8}|var\(--[\w-]+\)|(--scheme: )\w+/g, '$1')
      expect(plain(light?.css)).toBe(plain(css))
    }
    expect((await loadTheme('lectern', '/')).light).toBeUndefined()
  })

  test('can be read where a theme says nothing of them, and colours of its own are turned around', async () => {
    const tokens = JSON.stringify({
      semantic: {
        color: { background: { $value: '#101418' }, text: { $value: '#f0f0f0' }, accent: { $value: '#ffd400' } },
      },
      component: { tray: { background: { $type: 'color', $value: '#303030' } } },
    })
    const css = '/*\n * @theme mine\n * @dark true\n */\nsection { border-color: var(--tray-background) }\n'
    const light = tokensOf((await compileTheme({ tokens, tokensFile: 'tokens.json', css })).lightCss ?? '')
    expect(faintPairs(light)).toEqual([])
    expect(light.get('--color-background')).toBe('#ffffff')
    const [red = 0] = hexColor(light.get('--tray-background')) ?? []
    expect(red).toBeGreaterThan(150)
  })

  test('are checked like the others, with file and line', async () => {
    const light = {
      shown: 'mine/tokens.light.json',
      text: '{\n"semantic": { "color": {\n"acent": { "$value": "#000" } } } }',
    }
    const css = '/*\n * @theme mine\n * @dark true\n */\n'
    const { problems } = await compileTheme({ tokens: '{}', tokensFile: 'mine/tokens.json', light, css })
    expect(problems).toEqual([
      {
        file: 'mine/tokens.light.json',
        line: 3,
        message: 'semantic.color.acent is no token that anything uses, did you mean semantic.color.accent?',
      },
    ])
  })
})

const notes = `# Part

## Why?

- **First**: this.

\`\`\`mermaid
flowchart LR
  A[one] --> B[two]
\`\`\`
`

test('a light PDF of a dark theme has the same pages in light colours, diagrams too; the HTML stays dark', async () => {
  const folder = temporaryFolder()
  const built = async (lightPdf: boolean) => {
    writeFiles(folder, { 'notes.md': notes, 'lectern.config.yaml': `theme: night\nlightPdf: ${lightPdf}\n` })
    const { diagnostics } = await buildIn(folder)
    expect(diagnostics.map(String)).toEqual([])
    const files = filesIn(path.join(folder, 'out'))
    const of = (ending: string) =>
      Object.entries(files).find(([name]) => /\/01/.test(name) && name.endsWith(ending))?.[1] ?? Buffer.alloc(0)
    return { pdf: of('.pdf'), html: of('.html').toString(), markdown: of('.md').toString() }
  }
  const usual = await built(false)
  const light = await built(true)
  expect(light.html).toBe(usual.html)
  expect(light.markdown).toBe(usual.markdown)
  const [one, other] = [await readPdf(usual.pdf), await readPdf(light.pdf)]
  expect(other.text).toBe(one.text)
  expect(other.pages).toBe(one.pages)
  const colors = await fillColors(light.pdf)
  const { tokens } = await loadTheme('night', '/')
  for (const name of ['--color-background', '--color-text', '--question-background', '--color-surface'])
    expect(colors, name).not.toContain(tokens.get(name))
  expect(colors).toContain('#005a8f')
  expect(await fillColors(usual.pdf)).toContain(tokens.get('--color-background'))
})
