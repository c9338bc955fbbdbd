import { expect, test } from 'vitest'
import { foldFormula, halveFormula } from '../../src/fit/split-formula.js'

test('a formula of several steps is halved between two of them', () => {
  expect(halveFormula('\\begin{aligned}a &= b \\\\ &= c \\\\[2pt] &= d\\end{aligned}')).toEqual([
    '\\begin{aligned}a &= b \\\\ &= c \\end{aligned}',
    '\\begin{aligned}&= d\\end{aligned}',
  ])
  expect(halveFormula('a \\\\ b')).toEqual(['a ', 'b'])
})

test.each([
  'a + b',
  '\\begin{pmatrix}a \\\\ b\\end{pmatrix}',
  '\\begin{aligned}a &= \\begin{cases}1 \\\\ 2\\end{cases}\\end{aligned}',
  'x = \\begin{cases}1 \\\\ 2\\end{cases}',
  '{a \\\\ b}',
])('what is one step is left whole: %s', (value) => {
  expect(halveFormula(value)).toBeUndefined()
})

test('a long line is folded before its signs, outside of groups and brackets', () => {
  expect(foldFormula('y = \\frac{a + b}{c - d} + \\left(e + f\\right) - g', 2)).toBe(
    '\\begin{gathered}y = \\frac{a + b}{c - d}  \\\\ + \\left(e + f\\right) - g\\end{gathered}',
  )
})

test('a sign that belongs to what follows it is not torn off', () => {
  expect(foldFormula('y = -x^-1 + z', 2)).toBe('\\begin{gathered}y  \\\\ = -x^-1  \\\\ + z\\end{gathered}')
})

test.each(['abc', 'a = b \\\\ c = d', '\\begin{aligned}a &= b\\end{aligned}', 'a = b \\tag{1}'])(
  'what has no sign to fold at, steps or a tag is not folded: %s',
  (value) => {
    expect(foldFormula(value, 2)).toBeUndefined()
  },
)
