import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/diagnostics/errors.js'
import { compileTheme } from '../../src/theme/compile-theme.js'
import { tokensOf } from '../../src/theme/css-tokens.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import { builtInThemes, themesFolder } from '../../src/theme/themes-folder.js'
import { temporaryFolder, writeFiles } from '../support/build-notes.js'

const css = '/*\n * @theme mine\n */\n'

/** Compiles tokens that are JSON already, or an object to be written as JSON. */
async function compiled(tokens: string | object, own = css) {
  const text = typeof tokens === 'string' ? tokens : JSON.stringify(tokens, null, 2)
  return await compileTheme({ tokens: text, tokensFile: 'mine/tokens.json', css: own })
}

/** Tokens of a theme that compiles. */
async function tokensFrom(tokens: object, own = css) {
  const result = await compiled(tokens, own)
  expect(result.problems).toEqual([])
  return tokensOf(result.css)
}

async function problems(tokens: string | object, own = css): Promise<string[]> {
  return (await compiled(tokens, own)).problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)
}

const semantic = (color: object) => ({ semantic: { color } })

describe('tokens become CSS', () => {
  test('as custom properties in three groups, with references as references', async () => {
    const result = await compiled({
      primitive: { teal: { $type: 'color', $value: '#00605a' } },
      semantic: { color: { $type: 'color', accent: { $value: '{primitive.teal}' } } },
      component: { table: { header: { $type: 'color', $value: '{semantic.color.text}' } } },
    })
    expect(result.problems).toEqual([])
    const lines = result.css.split('\n').map((line) => line.trim())
    expect(lines).toEqual(
      expect.arrayContaining([
        '--teal: #00605a;',
        '--color-accent: var(--teal);',
        '--table-header: var(--color-text);',
        '--card-title: var(--color-accent);',
      ]),
    )
    const order = ['1 Primitive', '--teal', '2 Semantic', '--color-accent', '3 Component', '--table-header']
    const places = order.map((words) => result.css.indexOf(words))
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  test('with what the theme says about itself first, then tokens, base and own rules', async () => {
    const own = 'section.title {\n  color: var(--cover-accent);\n}\n'
    const result = await compiled({}, css + own)
    expect(result.css.startsWith('/*\n * @theme mine')).toBe(true)
    expect(result.css.endsWith(own)).toBe(true)
  })

  test('the same on every call', async () => {
    expect(await compiled({})).toEqual(await compiled({}))
  })

  test.each([
    ['a colour as the format has it', { colorSpace: 'srgb', components: [0, 0.3529, 0.5608] }, '#005a8f'],
    ['a colour with another way to say it', { colorSpace: 'hsl', components: [202, 100, 28] }, '#005a8f'],
    ['a wide-gamut colour', { colorSpace: 'oklch', components: [0.45, 0.1, 240] }, '#085b87'],
    ['a transparent colour', { colorSpace: 'srgb', components: [1, 1, 1], alpha: 0.5 }, '#ffffff80'],
    ['a colour in short', '#005A8F', '#005a8f'],
  ])('%s', async (_, value, expected) => {
    const tokens = await tokensFrom(semantic({ accent: { $type: 'color', $value: value } }))
    expect(tokens.get('--color-accent')).toBe(expected)
  })

  test('lengths, numbers and families', async () => {
    const tokens = await tokensFrom({
      primitive: { slab: { $type: 'fontFamily', $value: ['Roboto Slab', 'Noto Sans SC', 'serif'] } },
      semantic: {
        font: { body: { $value: '{primitive.slab}' } },
        size: { title: { $value: { value: 2.75, unit: 'rem' } }, cover: { $value: '56px' } },
        leading: { body: { $value: 1.6 } },
      },
    })
    expect(tokens.get('--font-body')).toBe('"Roboto Slab", "Noto Sans SC", serif')
    expect(tokens.get('--size-title')).toBe('44px')
    expect(tokens.get('--size-cover')).toBe('56px')
    expect(tokens.get('--leading-body')).toBe('1.6')
  })

  test('narrow quotation marks before the family that has wide ones', async () => {
    const families = ['Noto Sans SC', 'sans-serif']
    const result = await compiled({ primitive: { sans: { $type: 'fontFamily', $value: families } } })
    expect(result.css).toContain('--sans: var(--marks,) "Noto Sans SC", sans-serif;')
    const serif = await compiled({ primitive: { sans: { $type: 'fontFamily', $value: ['Noto Serif SC', 'serif'] } } })
    expect(serif.css).toContain('--sans: var(--marks,) "Noto Serif SC", serif;')
  })

  test('colours that a theme does not give are made of those that it gives', async () => {
    const tokens = await tokensFrom(
      semantic({
        background: { $value: '#101418' },
        text: { $value: '#f0f0f0' },
        accent: { $value: '#ffc24d' },
      }),
      '/*\n * @theme mine\n * @dark\n */\n',
    )
    expect(tokens.get('--scheme')).toBe('dark')
    expect(tokens.get('--color-muted')).toBe('#c3c4c5')
    expect(tokens.get('--color-highlight')).toBe('#23221c')
    expect(tokens.get('--question-background')).toBe('#23221c')
    expect(tokens.get('--cover-accent')).toBe('#ffc24d')
  })

  test('tokens of its own that its rules use', async () => {
    const own = `${css}section.title { border-top: var(--band-height) solid }\n`
    const tokens = await tokensFrom({ component: { band: { height: { $type: 'dimension', $value: '24px' } } } }, own)
    expect(tokens.get('--band-height')).toBe('24px')
  })
})

describe('what is wrong with tokens is told with its line', () => {
  test.each<[string, string | object, string]>([
    [
      'text that is no JSON',
      '{\n  "primitive": {\n    "blue": 1,\n  }\n}',
      'mine/tokens.json:3: no valid JSON (Expected double-quoted property name); look for a missing or extra comma, quote or bracket',
    ],
    [
      'JSON that ends too early',
      '{\n  "primitive": {\n',
      "mine/tokens.json:2: no valid JSON (Expected property name or '}'); look for a missing or extra comma, quote or bracket",
    ],
    [
      'a word without quotes',
      '{\n  "primitive": {\n    "blue": { "$value": blue }\n  }\n}',
      "mine/tokens.json:3: no valid JSON (Unexpected token 'b'); look for a missing or extra comma, quote or bracket",
    ],
    ['JSON that is no object', '[]', 'mine/tokens.json:1: expected { "primitive": …, "semantic": …, "component": … }'],
    [
      'a key that is there twice',
      '{\n  "primitive": {},\n  "primitive": {}\n}',
      'mine/tokens.json:3: Map keys must be unique',
    ],
    ['an unknown group', { sematic: {} }, 'mine/tokens.json:2: unknown group sematic, did you mean semantic?'],
    [
      'an unknown token',
      semantic({ acent: { $type: 'color', $value: '#000000' } }),
      'mine/tokens.json:4: semantic.color.acent is no token that anything uses, did you mean semantic.color.accent?',
    ],
    [
      'a reference to nothing',
      semantic({ accent: { $value: '{semantic.color.tekst}' } }),
      'mine/tokens.json:4: semantic.color.accent refers to {semantic.color.tekst}, which is not there, did you mean semantic.color.text?',
    ],
    [
      'a reference to itself',
      semantic({ accent: { $value: '{semantic.color.accent}' } }),
      'mine/tokens.json:4: semantic.color.accent refers to itself: semantic.color.accent → semantic.color.accent; give one of them a value',
    ],
    [
      'a circle that goes through what the base has',
      semantic({ text: { $value: '{component.code.text}' } }),
      'mine/tokens.json:4: semantic.color.text refers to itself: semantic.color.text → component.code.text → semantic.color.text; give one of them a value',
    ],
    [
      'a wrong type',
      { semantic: { size: { body: { $type: 'color', $value: '#000000' } } } },
      'mine/tokens.json:4: semantic.size.body is a color, expected a dimension',
    ],
    [
      'a reference to another type',
      semantic({ accent: { $value: '{semantic.size.body}' } }),
      'mine/tokens.json:4: semantic.color.accent is a color and refers to {semantic.size.body}, which is a dimension',
    ],
    [
      'a value of another type',
      { semantic: { size: { body: { $value: 32 } } } },
      'mine/tokens.json:4: semantic.size.body is 32, expected a length such as { "value": 24, "unit": "px" }',
    ],
    [
      'a colour that is none',
      semantic({ accent: { $value: 'blueish' } }),
      'mine/tokens.json:4: semantic.color.accent is "blueish", expected a colour such as "#005a8f" or { "colorSpace": "srgb", "components": [0, 0.3529, 0.5608] }',
    ],
    [
      'a colour that says two things',
      semantic({ accent: { $value: { colorSpace: 'srgb', components: [0, 0, 0], hex: '#7a1f5c' } } }),
      'mine/tokens.json:4: semantic.color.accent is {"colorSpace":"srgb","components":[0,0,0],"hex":"#7a1f5c"}, expected components and hex of one colour, not #000000 and #7a1f5c; "$value": "#7a1f5c" is enough',
    ],
    [
      'an unknown type',
      { primitive: { blue: { $type: 'colour', $value: '#000000' } } },
      'mine/tokens.json:4: unknown $type colour, did you mean color?',
    ],
    [
      'no type at all',
      { primitive: { blue: { $value: '#000000' } } },
      'mine/tokens.json:3: primitive.blue has no $type; write "$type": "color", "dimension", "fontFamily" or "number" beside its $value',
    ],
    [
      'a value that is no token',
      { primitive: { blue: '#000000' } },
      'mine/tokens.json:3: primitive.blue is no token; write { "$value": … }',
    ],
    [
      'two tokens of one name in CSS',
      { primitive: { 'color-text': { $type: 'color', $value: '#000000' } } },
      'mine/tokens.json:3: primitive.color-text and semantic.color.text are both --color-text in CSS; rename one',
    ],
    [
      'a share that is none',
      semantic({
        accent: { $value: '#000000', $extensions: { lectern: { mix: { with: '{semantic.color.text}', share: 12 } } } },
      }),
      'mine/tokens.json:4: expected mix as { "with": "{path.of.color}", "share": a number from 0 to 1 }',
    ],
  ])('%s', async (_, tokens, message) => {
    expect((await problems(tokens))[0]).toBe(message)
  })

  test('all of it at once, by a theme that is loaded', async () => {
    const folder = temporaryFolder()
    const tokens =
      '{\n "semantic": { "color": {\n  "acent": { "$value": "#000000" },\n  "text": { "$value": 1 }\n } }\n}'
    writeFiles(folder, { 'mine/tokens.json': tokens, 'mine/theme.css': css })
    const [first, second] = [
      'mine/tokens.json:3: semantic.color.acent is no token that anything uses, did you mean semantic.color.accent?',
      'mine/tokens.json:4: semantic.color.text is 1, expected a colour such as "#005a8f" or { "colorSpace": "srgb", "components": [0, 0.3529, 0.5608] }',
    ]
    await expect(loadTheme('mine', folder)).rejects.toThrow(new UsageError(`${first}\n${second}`))
  })
})

describe('token files that Lectern brings along', async () => {
  const files = ['base.tokens.json', ...(await builtInThemes()).map((name) => `${name}/tokens.json`)]
  const texts = await Promise.all(files.map((file) => readFile(`${themesFolder}/${file}`, 'utf8')))

  test.each(files)('write colours and lengths as the format of 2025.10 has them: %s', (file) => {
    const values = valuesIn(JSON.parse(texts[files.indexOf(file)] ?? ''))
    expect(values.length).toBeGreaterThan(10)
    const short = values.filter((value) => typeof value === 'string' && !/^\{[\w.-]+\}$/.test(value))
    expect(short).toEqual([])
  })
})

/** Every `$value` in a token file. */
function valuesIn(node: unknown): unknown[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => (key === '$value' ? [value] : valuesIn(value)))
}
