import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { runLectern } from '../support/run-lectern.js'
import { projectRoot } from '../support/shared-inputs.js'

const broken = path.join(projectRoot, 'tests/theme/broken')

const lectern = (...argv: readonly string[]) => runLectern(argv, { cwd: broken, env: process.env })

test('a theme with errors is told them with their lines, and no slide is made', async () => {
  const { code, stderr } = await lectern('theme', 'check', 'raw')
  const lines = readFileSync(path.join(broken, 'raw/theme.css'), 'utf8').split('\n')
  expect(code).toBe(1)
  expect(stderr).toBe(
    `${['border-top: 4px solid #ff0000', 'font-size: 60px']
      .map((declaration, index) => {
        const line = lines.findIndex((text) => text.includes(declaration)) + 1
        const what = index === 0 ? 'A colour' : 'A size of type'
        return `raw/theme.css:${line}:3 error ${what} stands outside the tokens: ${declaration}; make it a token and write var(--…) here theme-raw-value\n`
      })
      .join('')}raw: 2 findings\n`,
  )
})

test('a theme that may be used has its slides made in both shapes', async () => {
  const { code, stdout } = await lectern('theme', 'check', 'night', '--json')
  expect(JSON.parse(stdout)).toEqual({ ok: true, findings: [] })
  expect(code).toBe(0)
})

test('colours that some cannot tell apart are a warning', async () => {
  const { code, stderr } = await lectern('theme', 'check', 'alike')
  expect(code).toBe(0)
  expect(stderr).toMatch(/^alike\/tokens\.json:6:1 warning .* theme-colors-alike$/m)
})
