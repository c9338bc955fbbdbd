import path from 'node:path'
import { expect, test } from 'vitest'
import { checkTheme } from '../../src/theme/check/check-theme.js'
import { builtInThemes } from '../../src/theme/themes-folder.js'
import { projectRoot } from '../support/shared-inputs.js'

const broken = path.join(projectRoot, 'tests/theme/broken')

async function findingsOf(theme: string): Promise<readonly string[]> {
  const found = await checkTheme(theme, broken)
  return found.map(({ file, line, ruleId }) => `${file}:${line} ${ruleId}`)
}

test.each(await builtInThemes())('%s has no fault', async (name) => {
  expect((await checkTheme(name, broken)).map(String)).toEqual([])
})

test.each([
  ['pale', ['pale/tokens.json:6 theme-contrast']],
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
