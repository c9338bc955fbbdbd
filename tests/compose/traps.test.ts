import fc from 'fast-check'
import type { PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { compose } from '../../src/compose/compose.js'
import type { Atom } from '../../src/model.js'
import { items, lines, paragraph, picture, rows } from '../fit/measured.js'
import { atomsOf } from '../plan/answer-of.js'
import { compact, elementsIn, headOf, render, renderAtoms, slideOf, textIn } from './rendered.js'

function flow(node: RootContent): Atom {
  return { ...paragraph(''), content: { type: 'flow', node } }
}

function names(atoms: readonly Atom[]): readonly string[] {
  return elementsIn(renderAtoms(atoms).body).map(({ tagName }) => tagName)
}

test.each(['class: x', 'theme: y', '_class: x', 'headingDivider: 1', 'paginate: false', 'style: "p {}"', 'a: b\nc: d'])(
  'a note that reads %j stays a note',
  (note) => {
    const slide = renderAtoms([paragraph('一')], note)
    expect(slide.notes).toEqual([`讲稿\n\n${note}`])
    expect(slide.section.properties).toMatchObject({ className: ['points'], dataTheme: 'lectern' })
  },
)

test.each(['x --> y', 'x --!> y', '<!-- x --> y', 'a\n-->\n# b', '--->', '--', '->', '<!--'])(
  '%j inside a note does not end it',
  (note) => {
    const { notes, body } = renderAtoms([paragraph('一')], note)
    expect(notes.map((text) => text.replaceAll('\u2060', ''))).toEqual([`讲稿\n\n${note}`])
    expect(textIn(body).trim()).toBe('一')
  },
)

test('a note keeps its Markdown, its blank lines and what looks like a new slide', () => {
  const note = '# 一\n\n---\n\n- 二\n\n```js\na < b && c\n```'
  expect(renderAtoms([paragraph('一')], note).notes).toEqual([`讲稿\n\n${note}`])
})

test.each([
  '* 一\n* 二',
  '+ 一\n+ 二',
  '- 一\n- 二',
  '1) 一\n2) 二',
  '1. 一\n2. 二',
  '* 一\n  + 二\n    1) 三',
  '- 一\n\n* 二\n\n+ 三',
])('no item of %j becomes a fragment', (markdown) => {
  const { body } = renderAtoms(atomsOf(markdown))
  const found = elementsIn(body, 'li')
  expect(found.length).toBeGreaterThan(1)
  expect(found.filter(({ properties }) => 'dataMarpitFragment' in properties)).toEqual([])
})

test('two lists that touch stay two lists', () => {
  const { body } = renderAtoms([...items('一', '二'), ...items('三')])
  expect(body.filter(({ tagName }) => tagName === 'ul').map((list) => elementsIn([list], 'li').length)).toEqual([2, 1])
})

test('a list inside an item that holds two of them stays two lists', () => {
  const { body } = renderAtoms(atomsOf('- 一\n  - 甲\n\n  <!-- -->\n\n  * 乙\n- 二'))
  expect(elementsIn(body, 'li').filter(({ properties }) => 'dataMarpitFragment' in properties)).toEqual([])
})

test('an ordered list goes on with its own numbers', () => {
  const atoms = atomsOf('3. 一\n4. 二\n5. 三\n6. 四')
  const slides = render(compose([slideOf(atoms.slice(0, 2)), slideOf(atoms.slice(2))], headOf()))
  expect(slides.map(({ body }) => elementsIn(body, 'ol')[0]?.properties['start'])).toEqual([3, 5])
  expect(elementsIn(renderAtoms(atomsOf('1. 一\n1. 二')).body, 'li')).toHaveLength(2)
})

test('a soft line end is no line break, a forced one is', () => {
  expect(names(atomsOf('self\nattention'))).toEqual(['p'])
  expect(names(atomsOf('一<br>二'))).toEqual(['p', 'br'])
  expect(names(atomsOf('| 甲 |\n| --- |\n| 一<br>二 |'))).toContain('br')
})

test.each([
  'bg of the process',
  'blur and fit',
  'w:300',
  'h:20px',
  '50%',
  '#fff',
  'left:30% bg',
  'sepia:50%',
  'fit bg cover',
  'Bg',
  'a bg\tb',
  'width: 300',
])('the alternative text %j keeps its words and gains no look', (alt) => {
  const atom = picture(300)
  if (atom.content.type !== 'figure') throw new TypeError('A picture is a figure')
  const { body, section } = renderAtoms([{ ...atom, content: { ...atom.content, alt } }])
  const [image] = elementsIn(body, 'img')
  expect(compact(String(image?.properties['alt']).replaceAll('\u2060', ''))).toBe(compact(alt))
  expect(String(image?.properties['style']).replaceAll(/\s/g, '')).toBe('width:400px;height:300px;')
  expect(JSON.stringify(section.properties)).not.toContain('figures/')
})

test('a missing picture is a frame that names the file', () => {
  const atom = picture(300)
  if (atom.content.type !== 'figure') throw new TypeError('A picture is a figure')
  const figure = { ...atom.content.figure, url: 'img/a`b.png', name: undefined }
  const { body } = renderAtoms([{ ...atom, content: { ...atom.content, figure } }])
  expect(body[0]).toMatchObject({ tagName: 'figure', properties: { className: ['missing'] } })
  expect(elementsIn(body, 'img')).toEqual([])
  expect(textIn(body)).toContain('img/a`b.png')
})

test('rules and underlined headings inside an answer open no slide', () => {
  expect(
    elementsIn(renderAtoms(atomsOf('一\n\n---\n\n二\n\n***\n\n三\n\n___\n\n标题\n===\n\n小标题\n---')).body, 'hr'),
  ).toEqual([])
  for (const text of ['---', '***', '===', '- - -', '___']) {
    expect(textIn(renderAtoms([paragraph('一'), paragraph(text)]).body).trim()).toMatch(
      new RegExp(`${text.replaceAll('*', '\\*')}$`),
    )
  }
})

const traps = [
  ':100:',
  '1:100:3',
  ':smile:',
  '<!-- class: x -->',
  '# not a heading',
  '1. not a list',
  '1) not a list',
  '- not a list',
  '+ x',
  '$x$ costs $5',
  '$$x$$',
  '| a | b |',
  '~~a~~',
  '~a~',
  '==a==',
  '^a^',
  '{{ x }}',
  '![x](y)',
  '[x](y)',
  '[^1]',
  '[ ] x',
  'https://example.org/a_b_c',
  'www.example.org',
  'a@example.org',
  '&amp; &lt;',
  '<b>x</b>',
  '<style>p{}</style>',
  '```js',
  '    x',
  '> x',
  'a\\b \\* c',
  'snake_case __init__',
  '**x**',
  '“**x**”',
  '---',
  '😀 ✅ ©',
  'x <br> y',
]

test.each(traps)('the text %j is shown as it is, everywhere', (text) => {
  const shown = (atoms: readonly Atom[]) => compact(textIn(renderAtoms(atoms).body))
  expect(shown([paragraph(text)])).toBe(compact(text))
  expect(names([paragraph(text)])).toEqual(['p'])
  expect(shown([...items(text)])).toBe(compact(text))
  expect(names([...items(text)])).toEqual(['ul', 'li'])
  expect(shown([...rows(text)])).toBe(compact(text))
  expect(shown([...lines(text)])).toBe(compact(text))
  expect(shown([flow({ type: 'paragraph', children: [{ type: 'inlineCode', value: text.trim() }] })])).toBe(
    compact(text),
  )
  expect(
    shown([
      flow({ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: text.trim() }] }] }),
    ]),
  ).toBe(compact(text))
})

test.each(traps)('a heading that reads %j stays a heading', (text) => {
  const slide = slideOf([paragraph('一')])
  const group = {
    ...slide.group,
    heading: [{ type: 'text' as const, value: text }],
    kicker: [{ type: 'text' as const, value: text }],
  }
  const [rendered, ...others] = render(compose([{ ...slide, group }], headOf()))
  const [heading] = elementsIn(rendered?.section.children ?? [], 'h3')
  expect(others).toEqual([])
  expect(compact(textIn(heading?.children ?? []))).toBe(compact(text))
  expect(compact(textIn(rendered?.section.children ?? []))).toBe(`${compact(text)}${compact(text)}一`)
})

/** Punctuation, digits, letters and Chinese, some of it in clusters that mean something to Markdown or Marp. */
const clusters = [
  '**',
  '~~',
  '$',
  '$$',
  '`',
  '```',
  '<!--',
  '-->',
  '</p>',
  '<b>',
  '![',
  '](',
  '[^1]',
  ':100:',
  '&lt;',
  '\\',
  '1. ',
  '- ',
  '# ',
  '---',
]
const unit = fc.constantFrom(...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ 012ab一二（）。，“”', ...clusters)
const words = fc
  .string({ unit, minLength: 1, maxLength: 24 })
  .map((text) => text.replaceAll(/ +/g, ' ').trim())
  .filter((text) => text !== '')

test('whatever a text holds, the slide shows it and nothing else', () => {
  fc.assert(
    fc.property(words, (text) => {
      const { body } = renderAtoms([paragraph(text)])
      // Names such as `a-1` are kept on one line.
      const elements = elementsIn(body).filter(({ properties }) => String(properties['className']) !== 'name')
      expect(elements.map(({ tagName }) => tagName)).toEqual(['p'])
      expect(textIn(body).trim()).toBe(text)
    }),
    { numRuns: 1000 },
  )
})

/** Code without `\|`, which no table cell can hold. */
const code = words.filter((value) => !value.includes('\\|'))
const plain = fc.oneof(
  words.map((value): PhrasingContent => ({ type: 'text', value })),
  code.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
)

function marked(
  type: 'strong' | 'emphasis' | 'delete',
  inner: fc.Arbitrary<PhrasingContent>,
): fc.Arbitrary<PhrasingContent> {
  return fc.array(inner, { minLength: 1, maxLength: 3 }).map((children): PhrasingContent => ({ type, children }))
}

/** Inline content as authors write it: marks inside marks, but none inside another of its kind at a distance. */
const emphasis = marked('emphasis', plain)
const strong = marked('strong', fc.oneof(plain, emphasis))
const phrasing = fc.array(fc.oneof(plain, emphasis, strong, marked('delete', plain), marked('strong', strong)), {
  minLength: 1,
  maxLength: 4,
})

test('whatever is marked up in whatever way, its text is on the slide', () => {
  fc.assert(
    fc.property(phrasing, fc.constantFrom('paragraph', 'item', 'row', 'quote'), (children, place) => {
      const { body } = renderAtoms([atomIn(place, children)])
      expect(compact(textIn(body))).toBe(compact(toString({ type: 'paragraph', children })))
    }),
    { numRuns: 500 },
  )
})

function atomIn(place: string, children: PhrasingContent[]): Atom {
  const [item] = items('')
  const [row] = rows('')
  const node = { type: 'paragraph' as const, children }
  if (place === 'item' && item)
    return { ...item, content: { type: 'item', node: { type: 'listItem', children: [node] } } }
  if (place === 'row' && row) {
    return { ...row, content: { type: 'row', node: { type: 'tableRow', children: [{ type: 'tableCell', children }] } } }
  }
  return { ...flow(node), container: place === 'quote' ? { kind: 'quote' } : undefined }
}
