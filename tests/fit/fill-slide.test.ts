import { expect, test } from 'vitest'
import { fillSlide } from '../../src/fit/fill-slide.js'
import type { Atom } from '../../src/model.js'
import { measured, paragraph, picture, room } from './measured.js'

function heights(atoms: readonly Atom[]): readonly number[] {
  return atoms.flatMap(({ content }) => (content.type === 'figure' ? [content.size.height] : []))
}

test('a slide without a figure is as full as its atoms are high', () => {
  const atoms = [paragraph('一')]
  expect(fillSlide(atoms, 250, measured([250]), 0)).toEqual({ atoms, fill: 0.5 })
})

test('the only figure grows into the room that is left, in its proportions', () => {
  const { atoms, fill } = fillSlide([paragraph('一'), picture(300)], 400, measured([100, 300]), 0)
  expect(heights(atoms)).toEqual([398])
  expect(atoms[1]?.content).toMatchObject({ size: { width: 530, height: 398 } })
  expect(fill).toBeCloseTo(498 / room, 3)
})

test('a figure grows no further than its pixels allow', () => {
  const { atoms } = fillSlide([picture(60)], 60, measured([60]), 0)
  expect(heights(atoms)).toEqual([450])
})

test('the room that is kept free stays free', () => {
  const { atoms } = fillSlide([paragraph('一'), picture(300)], 400, measured([100, 300]), 40)
  expect(heights(atoms)).toEqual([358])
})

test('a figure shrinks by what must be kept free beyond the room that is left', () => {
  const { atoms, fill } = fillSlide([picture(440)], 440, measured([440]), 80)
  expect(heights(atoms)).toEqual([418])
  expect(fill).toBeCloseTo(418 / room, 3)
})

test('a figure on a full slide and one of several figures stay as they are', () => {
  const full = [paragraph('一'), picture(300)]
  expect(fillSlide(full, room, measured([200, 300]), 0)).toEqual({ atoms: full, fill: 1 })
  const two = [picture(100), picture(100)]
  expect(fillSlide(two, 200, measured([100, 100]), 0)).toEqual({ atoms: two, fill: 0.4 })
})

test('a slide is never more than full', () => {
  expect(fillSlide([paragraph('一')], 700, measured([700]), 0).fill).toBe(1)
})
