import { expect, test } from 'vitest'
import type { Atom, Figure } from '../../src/model.js'
import { figureRows } from '../../src/plan/figure-rows.js'
import { figureContent, figuresOf, fitContent, fitFigure } from '../../src/plan/figures.js'

function figure(width: number, height: number, more: Partial<Figure> = {}): Figure {
  return { url: 'a.png', name: 'a.png', mediaType: 'image/png', bytes: new Uint8Array(), width, height, ...more }
}

function atom(shown: Figure): Atom {
  const place = { start: 0, origin: { file: 'notes.md', line: 1, column: 1 } }
  return { content: figureContent(shown, '', undefined), container: undefined, index: 0, count: 1, ...place }
}

/** Number of figures of each atom after rows are made. */
function rows(...figures: readonly Figure[]): readonly number[] {
  return figureRows(figures.map(atom)).map(({ content }) => figuresOf(content).length)
}

const small = figure(400, 300)

test('two or three small pictures stand side by side, four in two rows, one by itself', () => {
  expect(rows(small)).toEqual([1])
  expect(rows(small, small)).toEqual([2])
  expect(rows(small, small, small)).toEqual([3])
  expect(rows(small, small, small, small)).toEqual([2, 2])
  expect(rows(small, small, small, small, small)).toEqual([3, 2])
})

const missing = figure(0, 0, { name: undefined })

test('missing pictures stand two in a row, but not beside others', () => {
  expect(rows(missing, missing, missing)).toEqual([2, 1])
  expect(rows(small, missing)).toEqual([1, 1])
  expect(rows(missing, small, small)).toEqual([1, 2])
})

test('the frames of two missing pictures share the width', () => {
  const [row] = figureRows([atom(missing), atom(missing)])
  if (row?.content.type !== 'figures') throw new Error('there is no row')
  const sizes = figuresOf(fitContent(row.content, { width: 1136, height: 536 })).map(({ size }) => size.width)
  expect(sizes).toEqual([556, 556])
})

test('a picture that would be too narrow or is large stands alone', () => {
  expect(rows(small, figure(1600, 900))).toEqual([1, 1])
  expect(rows(figure(100, 800), figure(800, 200))).toEqual([1, 1])
})

test('a drawing whose text would be too small stands alone', () => {
  const drawing = figure(600, 450, { mediaType: 'image/svg+xml', smallestText: 16 })
  const fine = figure(1600, 1200, { mediaType: 'image/svg+xml', smallestText: 16 })
  expect(rows(fine, fine)).toEqual([1, 1])
  expect(rows(drawing, { ...drawing, width: 500, height: 375 })).toEqual([1, 1])
  const short = figure(300, 225, { mediaType: 'image/svg+xml', smallestText: 16 })
  expect(rows(short, short)).toEqual([2])
})

test('figures of a row have one height and fill the width with a gap between them', () => {
  const [row] = figureRows([atom(small), atom(figure(800, 400))])
  if (row?.content.type !== 'figures') throw new Error('there is no row')
  const sizes = figuresOf(fitContent(row.content, { width: 1136, height: 536 })).map(({ size }) => size)
  expect(sizes[0]?.height).toBe(sizes[1]?.height)
  const width = sizes.reduce((sum, size) => sum + size.width, 24)
  expect(width).toBeLessThanOrEqual(1136)
  expect(width).toBeGreaterThan(1130)
})

test('text in a drawing grows no larger than body text', () => {
  const drawing = figure(200, 100, { mediaType: 'image/svg+xml', smallestText: 16 })
  expect(fitFigure(drawing, { width: 1136, height: 536 })).toEqual({ width: 400, height: 200 })
})
