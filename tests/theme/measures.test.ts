import { describe, expect, test } from 'vitest'
import { loadTheme } from '../../src/theme/load-theme.js'
import { builtInThemes } from '../../src/theme/themes-folder.js'
import { typeFloors } from '../../src/theme/type-floors.js'
import { buildIn, temporaryFolder, writeFiles } from '../support/build-notes.js'

const px = (value = '') => Number.parseFloat(value)

describe.each(await builtInThemes())('in %s', (name) => {
  test('corners are sharp or round', async () => {
    const radii = async (corner: 'sharp' | 'round') => {
      const { tokens } = await loadTheme(name, '/', { corner })
      return [px(tokens.get('--radius')), px(tokens.get('--card-radius'))]
    }
    expect(await radii('sharp')).toEqual([0, 0])
    for (const radius of await radii('round')) expect(radius).toBeGreaterThan(8)
  })

  test('spaces and lines have more room when airy, less when dense; type stays above its floors', async () => {
    const [airy, normal, dense] = await Promise.all(
      (['airy', 'normal', 'dense'] as const).map(async (density) => (await loadTheme(name, '/', { density })).tokens),
    )
    expect(normal).toEqual((await loadTheme(name, '/')).tokens)
    for (const token of ['--space-1', '--space-4', '--space-6', '--leading-body']) {
      expect(px(airy?.get(token)), token).toBeGreaterThan(px(normal?.get(token)))
      expect(px(dense?.get(token)), token).toBeLessThan(px(normal?.get(token)))
    }
    expect(px(dense?.get('--size-body'))).toBeLessThanOrEqual(px(normal?.get('--size-body')))
    expect(px(dense?.get('--size-body'))).toBeGreaterThanOrEqual(28)
    expect(px(dense?.get('--size-table'))).toBeGreaterThanOrEqual(typeFloors.cell)
    expect(px(dense?.get('--size-code-dense'))).toBeGreaterThanOrEqual(typeFloors.code)
  })
})

const notes = `# Part

## Why does it matter how dense slides are?

- **First**: this is a point of several words that takes about a line of the slide, and then some more of the next.
- **Second**: that is another, as long as the first.
- **Third**: so is this, which makes three of them.

| one | two |
| --- | --- |
| a   | b   |

\`\`\`python
print(1)
\`\`\`
`

test.each(['airy', 'dense'])(
  'slides that are %s keep every gate, in the shape that the theme is given',
  async (density) => {
    const folder = temporaryFolder()
    const config = `theme: { name: lectern, density: ${density}, corner: round, ratio: "4:3" }\nformat: html\n`
    writeFiles(folder, { 'notes.md': notes, 'lectern.config.yaml': config })
    const { diagnostics, decks } = await buildIn(folder, { write: false })
    expect(diagnostics.map(String)).toEqual([])
    expect(decks[0]?.deck.markdown).toContain('size: 4:3')
    const body =
      decks[0]?.inspection.slides.flatMap(({ look }) => look.blocks.filter(({ role }) => role === 'item')) ?? []
    expect(body[0]?.runs[0]?.size).toBe(density === 'dense' ? 30 : 32)
  },
)
