import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkTheme } from '../../src/theme/check/check-theme.js'
import { colorPairs } from '../../src/theme/check/color-pairs.js'
import { hexColor } from '../../src/theme/check/hex-color.js'
import { veiled } from '../../src/theme/check/veiled.js'
import { type Rgb, wcagContrast } from '../../src/theme/color-contrast.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import { builtInThemes } from '../../src/theme/themes-folder.js'
import { projectRoot } from '../support/shared-inputs.js'

const broken = path.join(projectRoot, 'tests/theme/broken')

async function findingsOf(theme: string): Promise<readonly string[]> {
  const found = await checkTheme(theme, broken)
  return found.map(({ file, line, ruleId }) => `${file}:${line} ${ruleId}`)
}

describe.each(await builtInThemes())('the theme %s', (name) => {
  test('has no fault', async () => {
    expect((await checkTheme(name, broken)).map(String)).toEqual([])
  })

  test('has every colour that is judged', async () => {
    const { tokens } = await loadTheme(name, broken)
    const lacking = colorPairs.flatMap(({ text, ground }) => [text, ground]).filter((one) => !hexColor(tokens.get(one)))
    expect(lacking).toEqual([])
  })
})

test.each([
  ['pale', ['pale/tokens.json:6 theme-contrast']],
  ['barred', ['barred/tokens.json:6 theme-contrast']],
  ['alike', ['alike/tokens.json:6 theme-colors-alike']],
  ['small', ['small/tokens.json:6 theme-type-small']],
  ['loads', ['loads/theme.css:9 theme-loads', 'loads/theme.css:12 theme-loads']],
  ['raw', ['raw/theme.css:10 theme-raw-value', 'raw/theme.css:11 theme-raw-value']],
  ['hides', [10, 14, 18, 22].map((line) => `hides/theme.css:${line} theme-unmeasurable`)],
  ['nameless', ['nameless/theme.css:1 theme-metadata']],
  ['torn', ['torn/theme.css:9 theme-invalid']],
  ['unknown', ['unknown/tokens.json:2 theme-invalid']],
])('what is wrong with the theme %s is told with its line', async (theme, expected) => {
  expect([...new Set(await findingsOf(theme))]).toEqual(expect.arrayContaining(expected))
  expect(
    (await findingsOf(theme)).every((finding) => expected.some((one) => finding.endsWith(one.split(' ')[1] ?? ''))),
  ).toBe(true)
})

test('a finding says what to do', async () => {
  const [low] = await checkTheme('pale', broken)
  expect(low?.reason).toBe(
    'Text: --color-text on --color-background has a contrast of 4.5:1, expected 7:1; take a colour further from its ground',
  )
  const [other] = await checkTheme('unknown', broken)
  expect(other?.reason).toContain('did you mean semantic.color.accent?')
})

test('contrast is reckoned as elsewhere, and light on the screen lessens it', () => {
  const [white, ink]: readonly [Rgb, Rgb] = [
    [255, 255, 255],
    [0x1f, 0x23, 0x28],
  ]
  expect(wcagContrast(white, white)).toBe(1)
  expect(wcagContrast(ink, white)).toBeCloseTo(15.8, 1)
  expect(wcagContrast(veiled(ink, 1 / 15), veiled(white, 1 / 15))).toBeLessThan(wcagContrast(ink, white))
})
