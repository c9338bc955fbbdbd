import type { SlideMeasure } from '../../src/fit/measure-in-page.js'
import type { Atom, Container, SlideGroup } from '../../src/model.js'
import type { Card } from '../../src/plan/cards.js'

/** Body height of the slides in these tests, px. */
export const room = 500

/** Returns what the browser would measure of atoms of these heights, one below the other. */
export function measured(
  heights: readonly number[],
  head: readonly number[] = [],
  tail: readonly number[] = [],
): SlideMeasure {
  let top = 100
  const atoms = heights.map((height, index) => {
    const box = { top, bottom: top + height, head: head[index] ?? 0, tail: tail[index] ?? 0, excess: 0 }
    top += height
    return box
  })
  return { bodyTop: 100, bodyBottom: 100 + room, bodyWidth: 1136, counterHeight: 0, overflow: 0, atoms }
}

const origin = { file: 'notes.md', line: 1, column: 1 }

/** Returns a block of its own. */
function alone(node: Extract<Atom['content'], { type: 'flow' }>['node']): Atom {
  return { content: { type: 'flow', node }, container: undefined, index: 0, count: 1, start: 0, origin }
}

/** Returns a paragraph of its own. */
export function paragraph(value: string): Atom {
  const node = { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }
  return alone(node)
}

/** Returns a paragraph that begins with bold text. */
export function bold(value: string, rest = ''): Atom {
  const strong = { type: 'strong' as const, children: [{ type: 'text' as const, value }] }
  const children = rest === '' ? [strong] : [strong, { type: 'text' as const, value: rest }]
  return alone({ type: 'paragraph', children })
}

/** Returns the items of a list, each with a block of code below its words. */
export function steps(...values: readonly string[]): readonly Atom[] {
  return items(...values).map((atom) => {
    if (atom.content.type !== 'item') return atom
    const { node } = atom.content
    const code = { type: 'code' as const, value: 'x' }
    return { ...atom, content: { type: 'item', node: { ...node, children: [...node.children, code] } } }
  })
}

/** Returns the items of a list as leads, each with two lines of code below it. */
export function leads(...values: readonly string[]): readonly Atom[] {
  const list: Container = { kind: 'list', ordered: true, start: 1, leads: true }
  return items(...values).flatMap((item, index) => [
    { ...item, container: list },
    ...lines('a()', 'b()').map((line): Atom => ({ ...line, below: { list, index } })),
  ])
}

/** Returns leads without code of their own, of a list in which others have some. */
export function bareLeads(...values: readonly string[]): readonly Atom[] {
  const list: Container = { kind: 'list', ordered: true, start: 1, leads: true }
  return items(...values).map((item) => ({ ...item, container: list }))
}

/** Returns a heading inside an answer. */
export function heading(value: string): Atom {
  return alone({ type: 'heading', depth: 4, children: [{ type: 'text', value }] })
}

/** Returns cards by their names, each with a list of points. */
export function cards(points: Readonly<Record<string, readonly string[]>>): Atom {
  const phrase = (value: string) => [{ type: 'text' as const, value }]
  const children = Object.entries(points).map(([name, values]): Card => {
    const children = values.map((value) => ({
      type: 'listItem' as const,
      children: [{ type: 'paragraph' as const, children: phrase(value) }],
    }))
    return {
      type: 'card',
      children: [
        { type: 'heading', depth: 4, children: phrase(name) },
        { type: 'list', children },
      ],
    }
  })
  return alone({ type: 'cards', children })
}

/** Returns a picture of 400×300 px, shown at the height given. */
export function picture(height: number): Atom {
  const figure = {
    url: 'a.png',
    name: 'a.png',
    mediaType: 'image/png',
    bytes: new Uint8Array(),
    width: 400,
    height: 300,
  }
  const size = { width: Math.round((height * 4) / 3), height }
  const content = { type: 'figure' as const, figure, alt: '图', caption: undefined, size }
  return { content, container: undefined, index: 0, count: 1, start: 0, origin }
}

/** Returns the items of a list. */
export function items(...values: readonly string[]): readonly Atom[] {
  const container: Container = { kind: 'list', ordered: false, start: 1 }
  return values.map((value, index) => {
    const children = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }]
    return {
      content: { type: 'item', node: { type: 'listItem', children } },
      container,
      index,
      count: values.length,
      start: 0,
      origin,
    }
  })
}

/** Returns the rows of a table. */
export function rows(...values: readonly string[]): readonly Atom[] {
  const header = { type: 'tableRow' as const, children: [] }
  const container: Container = { kind: 'table', align: null, header, isDerived: false }
  return values.map((value, index) => {
    const cell = { type: 'tableCell' as const, children: [{ type: 'text' as const, value }] }
    const node = { type: 'tableRow' as const, children: [cell] }
    return { content: { type: 'row', node }, container, index, count: values.length, start: 0, origin }
  })
}

/** Returns the lines of a code block. */
export function lines(...values: readonly string[]): readonly Atom[] {
  const container: Container = { kind: 'code', lang: undefined, meta: undefined }
  return values.map((value, index) => ({
    content: { type: 'line', value },
    container,
    index,
    count: values.length,
    start: 0,
    origin,
  }))
}

/** Returns the lines that a program printed. */
export function output(...values: readonly string[]): readonly Atom[] {
  const container: Container = {
    kind: 'code',
    lang: undefined,
    meta: undefined,
    output: { kind: 'output', introduced: false },
  }
  return lines(...values).map((atom) => ({ ...atom, container }))
}

/** Returns a displayed formula. */
export function formula(value: string): Atom {
  return { ...paragraph(''), content: { type: 'flow', node: { type: 'math', value } } }
}

/** Returns the paragraphs of a quotation; `<cite>` stands for who said it. */
export function quote(...values: readonly string[]): readonly Atom[] {
  const container: Container = { kind: 'quote' }
  return values.map((value, index) => {
    const said = { type: value === '<cite>' ? ('html' as const) : ('text' as const), value }
    const node = { type: 'paragraph' as const, children: [said] }
    return { content: { type: 'flow', node }, container, index, count: values.length, start: 0, origin }
  })
}

/** Returns the options of a quiz. */
export function options(...values: readonly string[]): Atom {
  const children = values.map((value) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value }],
  }))
  const node = { type: 'options' as const, lettered: false, columns: 1 as const, children }
  return { ...paragraph(''), content: { type: 'flow', node } }
}

/** Returns a group of slides with these atoms that stands for no notes. */
export function groupOf(atoms: readonly Atom[], span?: SlideGroup['span']): SlideGroup {
  return {
    kind: 'answer',
    kicker: undefined,
    heading: [{ type: 'text', value: '标题' }],
    headingDepth: 3,
    layouts: ['stack'],
    subtitle: [],
    atoms,
    question: undefined,
    origin,
    span,
  }
}
