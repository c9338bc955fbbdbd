import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { themesReadme, themeWords } from '../../docs/theme-lists.mjs'
import { compileTheme } from '../../src/theme/compile-theme.js'
import { tokensOf } from '../../src/theme/css-tokens.js'
import { builtInThemes, themesFolder } from '../../src/theme/themes-folder.js'
import { projectRoot } from '../support/shared-inputs.js'

const readme = readFileSync(path.join(themesFolder, 'README.md'), 'utf8')

test('the lists of tokens and classes in the README are those of the sources (node docs/theme-lists.mjs writes them)', () => {
  expect(readme).toBe(themesReadme())
})

test('the README lists the tokens that all themes have', async () => {
  const listed = [...readme.matchAll(/`(--[\w-]+)`/g)].map(([, property = '']) => property)
  const least = await compileTheme({ tokens: '{}', tokensFile: 'tokens.json', css: '/* @theme least */' })
  const ofAll = [...tokensOf(least.css).keys()].filter((property) => !property.startsWith('--marp-shiki-'))
  expect([...new Set(listed)].sort()).toEqual(ofAll.sort())
})

/** Classes that a style sheet has rules for. */
function classesIn(css: string): readonly string[] {
  const selectors = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\{[^{}]*\}/g, '\n')
  return [...new Set([...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name))]
}

test('every class that a theme or the example deck knows has a meaning', async () => {
  const example = readFileSync(path.join(themesFolder, 'example.md'), 'utf8')
  const themes = (await builtInThemes()).map((name) => readFileSync(path.join(themesFolder, name, 'theme.css'), 'utf8'))
  const base = readFileSync(path.join(themesFolder, 'base.css'), 'utf8')
  const onSlides = [...example.matchAll(/class="([^"]*)"|_class: (.*) -->/g)].flatMap(([, one, other]) =>
    (one ?? other ?? '').split(' '),
  )
  const known = new Set(themeWords.classes.flatMap(({ names }) => names))
  const used = new Set([base, ...themes].flatMap(classesIn).concat(onSlides))
  const isOfOthers = (name: string) =>
    themeWords.ofOthers.some((one) => new RegExp(`^${one.replace('*', '.*')}$`).test(name))
  expect([...used].filter((name) => !known.has(name) && !isOfOthers(name))).toEqual([])
})

test('the README shows a picture of each theme', async () => {
  for (const name of await builtInThemes()) {
    expect(readme).toMatch(new RegExp(`^!\\[[^\\]]{20,}\\]\\(../docs/themes/${name}\\.png\\)$`, 'm'))
    const { length } = readFileSync(path.join(projectRoot, 'docs/themes', `${name}.png`))
    expect(length).toBeLessThan(150 * 1024)
  }
})
