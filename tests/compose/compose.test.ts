import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { compose } from '../../src/compose/compose.js'
import type { Atom, Slide } from '../../src/model.js'
import { cards, items, lines, paragraph, rows } from '../fit/measured.js'
import { compact, elementsIn, headOf, render, slideOf, textIn } from './rendered.js'

function frontMatter(markdown: string): unknown {
  return parse(/^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '')
}

test.each([
  '问：“为什么”？',
  "it's: a 'test'",
  'a "b" c',
  '😀 #1 - x',
  '- list',
  '# 标题',
  '100%',
  '{a}',
  '[x]',
  '*a',
  '&x',
  '!x',
  'yes',
  '3.10',
  '---',
])('the title %j survives in the front matter, and Marp still reads it', (title) => {
  const markdown = compose([slideOf([paragraph('一')])], headOf(title, title))
  expect(frontMatter(markdown)).toMatchObject({ marp: true, theme: 'lectern', title, author: title })
  expect(render(markdown)).toHaveLength(1)
  expect(render(markdown)[0]?.section.properties['dataTheme']).toBe('lectern')
})

test('a deck without an author names none', () => {
  expect(frontMatter(compose([], headOf()))).not.toHaveProperty('author')
})

test('each slide is one slide with its class, scale, heading and note', () => {
  const first: Slide = { ...slideOf([paragraph('一')], '甲'), part: { number: 1, of: 2 }, scale: 28 }
  const second: Slide = { ...slideOf([...rows('二')], '乙'), kind: 'table', part: { number: 2, of: 2 }, scale: 28 }
  const slides = render(compose([first, second, slideOf([...lines('三', '四')])], headOf()))
  expect(slides.map(({ section }) => section.properties['className'])).toEqual([
    ['points', 'scale-28'],
    ['table', 'scale-28', 'continued'],
    ['points'],
  ])
  expect(slides.map(({ section }) => compact(textIn(elementsIn(section.children, 'h3'))))).toEqual([
    '标题（1/2）',
    '标题（2/2）',
    '标题',
  ])
  expect(slides.map(({ notes }) => notes)).toEqual([['讲稿\n\n甲'], ['讲稿\n\n乙'], []])
  expect(slides.map(({ body }) => compact(textIn(body)))).toEqual(['一', '二', '三四'])
})

test('a title slide has its lines and no page number', () => {
  const slide = slideOf([])
  const title: Slide = {
    ...slide,
    kind: 'title',
    group: { ...slide.group, headingDepth: 1, subtitle: ['作者', '3 个问题'] },
  }
  const [rendered, next] = render(compose([title, slideOf([paragraph('一')])], headOf()))
  expect(rendered?.body.map((element) => textIn([element]))).toEqual(['作者', '3 个问题'])
  expect(rendered?.section.properties['dataMarpitPagination']).toBeUndefined()
  expect(next?.section.properties['dataMarpitPagination']).toBeDefined()
})

test('a forced line break in a heading is a space', () => {
  const slide = slideOf([])
  const heading = [
    { type: 'text' as const, value: '一' },
    { type: 'break' as const },
    { type: 'text' as const, value: '二' },
  ]
  const [rendered] = render(compose([{ ...slide, group: { ...slide.group, heading } }], headOf()))
  expect(elementsIn(rendered?.section.children ?? [], 'h3').map((element) => textIn([element]))).toEqual(['一 二'])
})

test('cards stand side by side, each under its name', () => {
  const atom = cards({ 甲: ['一', '二'], 乙: ['三'] })
  const [rendered, other] = render(compose([slideOf([atom, paragraph('尾')]), slideOf([paragraph('下')])], headOf()))
  expect(rendered?.body.map(({ tagName, properties }) => [tagName, properties['className']])).toEqual([
    ['div', ['cards']],
    ['p', undefined],
  ])
  const shown = elementsIn(rendered?.body ?? [], 'div').filter(({ properties }) =>
    String(properties['className']).includes('card'),
  )
  expect(shown.map((card) => compact(textIn([card])))).toEqual(['甲一二乙三', '甲一二', '乙三'])
  expect(other?.body).toHaveLength(1)
})

test('four cards stand in two rows', () => {
  const atom = cards({ 甲: ['一'], 乙: ['二'], 丙: ['三'], 丁: ['四'] })
  const [rendered] = render(compose([slideOf([atom])], headOf()))
  expect(rendered?.body.map(({ properties }) => properties['className'])).toEqual([['cards', 'square']])
})

test('leads that share a cell are points in it', () => {
  const [row] = rows('—').map((atom): Atom => {
    const children = [
      { type: 'text' as const, value: '快' },
      { type: 'break' as const },
      { type: 'text' as const, value: '省' },
    ]
    const cell = { type: 'tableCell' as const, data: { leads: true as const }, children }
    return { ...atom, content: { type: 'row', node: { type: 'tableRow', children: [cell] } } }
  })
  const [rendered] = render(compose([slideOf(row ? [row] : [])], headOf()))
  const points = elementsIn(rendered?.body ?? [], 'td').flatMap((cell) => elementsIn([cell], 'li'))
  expect(points.map((point) => textIn([point]))).toEqual(['快', '省'])
})

test('a cell of which the notes say nothing says so to those who ask', () => {
  const [row] = rows('—').map((atom): Atom => {
    const cell = {
      type: 'tableCell' as const,
      data: { missing: true as const },
      children: [{ type: 'text' as const, value: '—' }],
    }
    return { ...atom, content: { type: 'row', node: { type: 'tableRow', children: [cell] } } }
  })
  const [rendered] = render(compose([slideOf(row ? [row] : [])], headOf()))
  const [told] = elementsIn(rendered?.body ?? [], 'abbr')
  expect(told?.properties['title']).toBe('未提及')
  expect(textIn(told ? [told] : [])).toBe('—')
})

test('code is shown as it is, blank lines, fences and all', () => {
  const code = ['```js', '', '  a < b && c', '<!-- x -->', '---', '~~~', '$x$ :100:']
  const [rendered] = render(compose([slideOf([...lines(...code)])], headOf()))
  expect(rendered?.body.map(({ tagName }) => tagName)).toEqual(['pre'])
  expect(textIn(rendered?.body ?? []).replace(/\n$/, '')).toBe(code.join('\n'))
})

test('the same slides give the same Markdown', () => {
  const slides = [slideOf([...items('一', '二')], '甲')]
  expect(compose(slides, headOf())).toBe(compose(slides, headOf()))
})

test.each([
  [undefined, [true]],
  [{ number: 1, of: 2 }, [false]],
  [{ number: 2, of: 2 }, [true]],
])('a question asks to think at its foot, where it ends: part %j', (part, asks) => {
  const slide = slideOf([])
  const group = { ...slide.group, kind: 'question' as const, thinking: 45 }
  const slides = render(compose([{ ...slide, kind: 'question', group, part }], headOf()))
  expect(slides.map(({ section }) => elementsIn([section], 'footer').map((foot) => textIn([foot])))).toEqual(
    asks.map((does) => (does ? ['想一想 · 45 秒'] : [])),
  )
})
