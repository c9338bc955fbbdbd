import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { SlideKind } from '../../src/model.js'
import { tokensOf } from '../../src/theme/tokens.js'

const themes = new URL('../../themes/', import.meta.url)
const css = await readFile(new URL('lectern.css', themes), 'utf8')
const example = await readFile(new URL('example.md', themes), 'utf8')
const readme = await readFile(new URL('README.md', themes), 'utf8')

const withoutComments = css.replace(/\/\*[\s\S]*?\*\//g, '')
const rules = [...withoutComments.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
  selector: selector.trim(),
  body: body.trim(),
}))
const declarations = rules.flatMap(({ body }) => body.split(';').map((line) => line.trim()))
const styling = declarations.filter((line) => line !== '' && !line.startsWith('--'))
const tokens = tokensOf(withoutComments)

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

/** Share of white that ambient light adds in a classroom (H3). */
const classroom = 1 / 15

function color(token: string): string {
  const value = tokens.get(token)
  if (value === undefined || !/^#[\da-f]{6}$/i.test(value)) throw new RangeError(`${token} is no colour: ${value}`)
  return value
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(text: string, background: string, veil = 0): number {
  const [dark = 0, light = 0] = [text, background]
    .map((token) => (luminance(color(token)) + veil) / (1 + veil))
    .sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe('what the theme says about itself', () => {
  test('it has the name and the author that Marp and Lectern look for', () => {
    expect(css).toMatch(/^ \* @theme lectern$/m)
    expect(css).toMatch(/^ \* @author Lectern$/m)
  })

  test('it has a wide and a narrow size of the same height', () => {
    expect(css).toMatch(/^ \* @size 16:9 1280px 720px$/m)
    expect(css).toMatch(/^ \* @size 4:3 960px 720px$/m)
  })

  test('it does not let Marp scale content', () => {
    expect(css).not.toContain('@auto-scaling')
  })
})

describe('what the theme styles', () => {
  test.each(Object.keys(kinds))('slides of kind %s have a rule of their own', (kind) => {
    const own = new RegExp(`^section(?:\\.${kind}|:is\\([^)]*\\.${kind}[,)])`)
    expect(rules.some(({ selector }) => own.test(selector))).toBe(true)
  })

  test.each([30, 28, 24])('scale-%i sets the body size', (size) => {
    const rule = rules.find(({ selector }) => selector === `section.scale-${size}`)
    expect(rule?.body).toContain(`--size-body: ${size}px`)
  })

  test.each(Object.keys(kinds))('the example deck shows a slide of kind %s', (kind) => {
    expect(example).toMatch(new RegExp(`^<!-- _class: ${kind}(?: |$)`, 'm'))
  })

  test('code is coloured for both highlighters of Marp', () => {
    expect([...tokens.keys()]).toContain('--marp-shiki-token-keyword')
    expect(withoutComments).toContain('.hljs-keyword')
  })
})

describe('what the theme keeps away from', () => {
  test('it loads nothing', () => {
    expect(withoutComments).not.toMatch(/@import|url\(|https?:|@font-face/i)
  })

  test('it hides nothing that leaves its box', () => {
    expect(styling.filter((line) => /^overflow(?:-[xy])?\s*:|^clip/.test(line))).toEqual([])
  })

  test('it casts no shadow and draws no gradient', () => {
    expect(withoutComments).not.toMatch(/shadow|gradient\(/)
  })

  test('it asks for no weight but regular and bold', () => {
    const weights = styling.filter((line) => line.startsWith('font-weight:'))
    expect(weights).not.toHaveLength(0)
    expect(weights.filter((line) => !/: (?:400|700|inherit)$/.test(line))).toEqual([])
  })

  test('it names no colour and no type size outside the tokens', () => {
    expect(styling.filter((line) => /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i.test(line))).toEqual([])
    expect(styling.filter((line) => /^font(?:-size)?:.*\dpx/.test(line))).toEqual([])
  })

  test('it has six sizes of type for what fits as it should, and two for what does not', () => {
    const sizesIn = (body: string) => [...body.matchAll(/--size-[\w-]+:\s*(\d+)px/g)].map(([, px]) => Number(px))
    const at = (selector: string) =>
      rules.filter((rule) => rule.selector === selector).flatMap(({ body }) => sizesIn(body))
    const usual = [...at('section'), ...at('section.scale-30')].filter((size) => size !== 28)
    expect([...new Set(usual)].sort((one, other) => other - one)).toEqual([48, 40, 32, 30, 24, 22])
    const rare = [...at('section.scale-28'), ...at('section.scale-24')].filter((size) => !usual.includes(size))
    expect(new Set(rare)).toEqual(new Set([28, 20]))
  })

  test('it refers to no token that it does not declare', () => {
    const used = [...withoutComments.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name)
    expect(used.filter((name) => !tokens.has(name))).toEqual([])
  })
})

describe('what measuring relies on', () => {
  test('slides flow from the top', () => {
    const slide = rules.filter(({ selector }) => selector === 'section').flatMap(({ body }) => body.split(/;\s*/))
    expect(slide).toContain('display: flow-root')
    const sideBySide = rules.filter(({ body }) => /display:\s*(?:inline-)?(?:flex|grid)/.test(body))
    expect(sideBySide.map(({ selector }) => selector)).toEqual(['section .cards', 'section.beside'])
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
    expect(positioned).toEqual([
      'section pre.numbered .line::before',
      'section::before',
      'section > :is(header, footer)',
    ])
  })

  test('text and code begin with the families that are embedded', () => {
    expect(tokens.get('--font-body')).toMatch(
      /^"Noto Sans Western Marks", "Noto Sans SC", "JetBrains Mono", "Twemoji", .*sans-serif$/s,
    )
    expect(tokens.get('--font-code')).toMatch(/^"JetBrains Mono", "Noto Sans SC", "Twemoji", .*monospace$/s)
    expect(styling).toContain('font-synthesis: none')
  })
})

describe('what is written about the theme', () => {
  test('the README lists the tokens that there are', () => {
    const listed = [...readme.matchAll(/`(--[\w-]+)`/g)].map(([, name = '']) => name)
    const declared = [...tokens.keys()].filter((name) => !name.startsWith('--marp-shiki-'))
    expect([...new Set(listed)].sort()).toEqual(declared.sort())
  })
})

describe('how well the theme can be read', () => {
  const body = [
    ['--color-text', '--color-background'],
    ['--color-text', '--color-highlight'],
    ['--color-text', '--recap-background'],
    ['--question-text', '--question-background'],
    ['--cover-text', '--cover-background'],
    ['--code-text', '--code-background'],
    ['--code-text', '--output-background'],
    ['--color-text', '--callout-background'],
    ['--color-text', '--callout-alert-background'],
  ] as const

  test.each(body)('%s on %s has a contrast of 7, in a lit classroom too', (text, background) => {
    expect(contrast(text, background)).toBeGreaterThanOrEqual(7)
    expect(contrast(text, background, classroom)).toBeGreaterThanOrEqual(7)
  })

  const code = ['comment', 'keyword', 'string', 'constant', 'function'].flatMap((token) =>
    ['--code-background', '--marp-shiki-line-highlight'].map((background) => [`--code-${token}`, background] as const),
  )
  const secondary = [
    ['--color-muted', '--color-background'],
    ['--color-muted', '--color-surface'],
    ['--color-muted', '--question-background'],
    ['--color-accent', '--color-background'],
    ['--color-accent', '--color-surface'],
    ['--color-accent', '--recap-background'],
    ['--question-kicker', '--question-background'],
    ['--cover-muted', '--cover-background'],
    ['--cover-accent', '--cover-background'],
    ['--table-header', '--color-background'],
    ['--code-number', '--code-background'],
    ['--output-mark', '--output-background'],
    ['--output-error', '--output-background'],
    ['--callout-mark', '--callout-background'],
    ['--callout-alert', '--callout-alert-background'],
    ...code,
  ] as const

  test.each(secondary)('%s on %s has a contrast of 4.5', (text, background) => {
    expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5)
  })

  test('the formula gives the extremes and a value known from elsewhere', () => {
    expect(contrast('--white', '--white')).toBe(1)
    expect(contrast('--ink', '--white')).toBeCloseTo(15.8, 1)
    expect(contrast('--ink', '--white', classroom)).toBeLessThan(contrast('--ink', '--white'))
  })
})
