import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

import type { SlideKind } from '../../src/model.js'
import type { Rgb } from '../../src/theme/color-contrast.js'
import { diagramColors } from '../../src/theme/diagram-colors.js'
import { codeFamily, textFamilies, textFamily } from '../../src/theme/fonts/font-families.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import { builtInThemes, themesFolder } from '../../src/theme/themes-folder.js'
import { buildIn, temporaryFolder, writeFiles } from '../support/build-notes.js'
import { projectRoot } from '../support/shared-inputs.js'

/** Whether a rule is for what stands outside of the flow at the edge of every slide. */
function isRunningLine(selector: string): boolean {
  return /^section[^>]*> (?:footer|:is\(header, footer\))(?![^>]*\+)/.test(selector)
}

const example = await readFile(`${themesFolder}/example.md`, 'utf8')
const names = await builtInThemes()
const themes = await Promise.all(names.map(async (name) => rulesOf(name)))

interface Rule {
  readonly selector: string
  readonly body: string
}

/** A theme taken apart. */
async function rulesOf(name: string) {
  const theme = await loadTheme(name, '/')
  const own = await readFile(`${themesFolder}/${name}/theme.css`, 'utf8')
  const css = theme.css.replace(/\/\*[\s\S]*?\*\//g, '')
  const rules: readonly Rule[] = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim(),
    body: body.trim(),
  }))
  const declarations = rules.flatMap(({ body }) => body.split(';').map((line) => line.trim()))
  const styling = declarations.filter((line) => line !== '' && !line.startsWith('--'))
  return { ...theme, whole: theme.css, own, css, rules, styling }
}

const kinds = {
  title: true,
  agenda: true,
  question: true,
  points: true,
  comparison: true,
  table: true,
  figure: true,
  code: true,
  formula: true,
  recap: true,
} as const satisfies Record<SlideKind, true>

/** The names in a list of families. */
function familiesOf(list = ''): readonly string[] {
  return list.split(',').map((name) => name.trim().replaceAll('"', ''))
}

type Tokens = ReadonlyMap<string, string>

function color(token: string, tokens: Tokens): Rgb {
  const value = tokens.get(token) ?? ''
  if (!/^#[\da-f]{6}$/i.test(value)) throw new RangeError(`${token} is no colour: ${value}`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16))
  return [red, green, blue]
}

test('there are themes', () => {
  expect(names).toContain('lectern')
})

describe.each(themes)('the theme $name', ({ name, whole, own, css, rules, styling, tokens, ...meta }) => {
  describe('says about itself', () => {
    test('its name, which is that of its folder, and its author, in the comment at the top', () => {
      expect(names).toContain(name)
      expect(whole).toMatch(new RegExp(`^/\\*!?\\s[\\s\\S]*?@theme ${name}$[\\s\\S]*?@author \\S`, 'm'))
    })

    test('what it is like, in one line', () => {
      expect(meta.description).toMatch(/^\S.{10,90}\.$/)
    })

    test('that it has a wide and a narrow size of the same height', () => {
      expect(whole).toMatch(/^ \* @size 16:9 1280px 720px$/m)
      expect(whole).toMatch(/^ \* @size 4:3 960px 720px$/m)
      expect(meta.ratios).toEqual(['16:9', '4:3'])
    })

    test('whether it is dark', () => {
      const [background, text] = ['--color-background', '--color-text'].map((token) => color(token, tokens)[1])
      expect(meta.dark).toBe(Number(background) < Number(text))
      expect(tokens.get('--scheme')).toBe(meta.dark ? 'dark' : 'light')
    })

    test('nothing that lets Marp scale content', () => {
      expect(whole).not.toContain('@auto-scaling')
    })
  })

  describe('styles', () => {
    test.each(Object.keys(kinds))('slides of kind %s by a rule of their own', (kind) => {
      const rule = new RegExp(`^section(?:\\.${kind}|:is\\([^)]*\\.${kind}[,)])`)
      expect(rules.some(({ selector }) => rule.test(selector))).toBe(true)
    })

    test.each([30, 28, 24])('slides of scale-%i with that body size', (size) => {
      const rule = rules.find(({ selector }) => selector === `section.scale-${size}`)
      expect(rule?.body).toContain(`--size-body: ${size}px`)
    })

    test('code for both highlighters of Marp', () => {
      expect([...tokens.keys()]).toContain('--marp-shiki-token-keyword')
      expect(css).toContain('.hljs-keyword')
    })

    test('with at most 200 lines of its own', () => {
      expect(own.trimEnd().split('\n').length).toBeLessThanOrEqual(200)
    })
  })

  describe('keeps away from', () => {
    test('loading anything', () => {
      expect(css).not.toMatch(/@import|url\(|https?:|@font-face/i)
    })

    test('hiding what leaves its box', () => {
      expect(styling.filter((line) => /^overflow(?:-[xy])?\s*:|^clip/.test(line))).toEqual([])
    })

    test('shadows and gradients', () => {
      expect(css).not.toMatch(/shadow|gradient\(/)
    })

    test('weights other than regular and bold', () => {
      const weights = styling.filter((line) => line.startsWith('font-weight:'))
      expect(weights).not.toHaveLength(0)
      expect(weights.filter((line) => !/: (?:400|700|inherit)$/.test(line))).toEqual([])
    })

    test('colours and type sizes outside the tokens', () => {
      expect(styling.filter((line) => /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i.test(line))).toEqual([])
      expect(styling.filter((line) => /^font(?:-size)?:.*\dpx/.test(line))).toEqual([])
    })

    test('more than six sizes of type for what fits as it should, and two for what does not', () => {
      const sizesIn = (body: string) => [...body.matchAll(/--size-[\w-]+:\s*(\d+)px/g)].map(([, px]) => Number(px))
      const at = (selector: string) =>
        rules.filter((rule) => rule.selector === selector).flatMap(({ body }) => sizesIn(body))
      const usual = [...at('section'), ...at('section.scale-30')].filter((size) => size !== 28)
      expect(new Set(usual).size).toBeLessThanOrEqual(6)
      expect(Math.min(...usual)).toBeGreaterThanOrEqual(22)
      const rare = [...at('section.scale-28'), ...at('section.scale-24')].filter((size) => !usual.includes(size))
      expect(new Set(rare)).toEqual(new Set([28, 20]))
    })

    test('tokens that it does not declare', () => {
      const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, property = '']) => property)
      expect(used.filter((property) => !tokens.has(property))).toEqual([])
    })
  })

  describe('can be measured, because', () => {
    test('slides flow from the top', () => {
      const slide = rules.filter(({ selector }) => selector === 'section').flatMap(({ body }) => body.split(/;\s*/))
      expect(slide).toContain('display: flow-root')
      const sideBySide = rules.filter(({ body }) => /display:\s*(?:inline-)?(?:flex|grid)/.test(body))
      const ofContent = sideBySide.map(({ selector }) => selector).filter((selector) => !isRunningLine(selector))
      expect(ofContent).toEqual(['section .cards', 'section.beside'])
    })

    test('content has margins above it and none below', () => {
      const content = rules.filter(({ selector }) => !selector.endsWith('::before'))
      expect(content.filter(({ body }) => /margin-bottom|margin-block/.test(body))).toEqual([])
      const margins = styling.filter((line) => line.startsWith('margin:'))
      expect(margins).not.toHaveLength(0)
      expect(margins.filter((line) => line !== 'margin: 0')).toEqual([])
    })

    test('only decoration and running lines are positioned', () => {
      const positioned = rules.filter(({ body }) => /^\s*position:/m.test(body)).map(({ selector }) => selector)
      const isDecoration = (selector: string) => /::(?:before|after)$/.test(selector) || isRunningLine(selector)
      expect(positioned.filter((selector) => !isDecoration(selector))).toEqual([])
    })

    test('text and code begin with the families that are embedded', () => {
      const [marks = '', text = '', ...others] = familiesOf(tokens.get('--font-body'))
      expect(textFamilies.map(({ name }) => name)).toContain(text)
      expect(marks).toMatch(/^Noto \w+ Western Marks$/)
      const last = [textFamily.name, codeFamily.name, 'Twemoji']
      expect([text, ...others]).toEqual(expect.arrayContaining(last))
      expect(others.slice(0, 3).join()).toContain(last.filter((name) => name !== text).join())
      expect(others.at(-1)).toMatch(/serif$/)
      const [code, ...behind] = familiesOf(tokens.get('--font-code'))
      expect([code, ...behind.slice(0, 2)]).toEqual([codeFamily.name, textFamily.name, 'Twemoji'])
      expect(behind.at(-1)).toBe('monospace')
    })

    test('no character is drawn bold or slanted by the browser', () => {
      expect(styling).toContain('font-synthesis: none')
    })
  })

  test('makes decks of every kind of slide without a finding, in both shapes', async () => {
    const folder = temporaryFolder()
    const notes = await readFile(path.join(projectRoot, 'docs/forms.md'))
    writeFiles(folder, { 'notes.md': notes })
    for (const ratio of meta.ratios) {
      const { diagnostics } = await buildIn(folder, { flags: { theme: name, ratio }, write: false })
      expect(diagnostics.map(String)).toEqual([])
    }
  })

  test('draws diagrams on a ground of their own where pictures have one', () => {
    const isSeenThrough = tokens.get('--figure-background') === '#00000000'
    expect(diagramColors(tokens).ground).toBe(isSeenThrough ? undefined : tokens.get('--color-background'))
    expect(isSeenThrough).toBe(!meta.dark)
  })
})

test.each(Object.keys(kinds))('the example deck shows a slide of kind %s', (kind) => {
  expect(example).toMatch(new RegExp(`^<!-- _class: ${kind}(?: |$)`, 'm'))
})
