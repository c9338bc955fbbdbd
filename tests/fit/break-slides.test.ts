import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakPenalty } from '../../src/fit/break-penalty.js'
import { breakPrice } from '../../src/fit/break-price.js'
import { breakSlides } from '../../src/fit/break-slides.js'
import { heightOf } from '../../src/fit/height.js'
import type { SlideMeasure } from '../../src/fit/measure-in-page.js'
import type { Atom } from '../../src/model.js'
import { type Case, everyWay, judge } from './exhaustive.js'
import {
  bareLeads,
  bold,
  formula,
  heading,
  items,
  leads,
  lines,
  measured,
  options,
  output,
  paragraph,
  picture,
  quote,
  room,
  rows,
  steps,
} from './measured.js'

/** Runs of atoms of every kind. */
const run = fc.oneof(
  fc
    .constantFrom(
      '一句话。',
      '导语：',
      '例如这样。',
      '如下图所示。',
      '上图如此。',
      'Some words in a row.',
      '句'.repeat(40),
    )
    .map((text) => [paragraph(text)]),
  fc.constantFrom('粗体', '粗'.repeat(70)).map((text) => [bold(text)]),
  fc.constantFrom('，再说。', '，', '说'.repeat(50)).map((rest) => [bold('粗体', rest)]),
  fc.integer({ min: 1, max: 3 }).map((count) => steps(...Array<string>(count).fill('一步'))),
  fc.constantFrom('导语', '导语'.repeat(40)).map((lead) => leads(lead, '导语')),
  fc.constantFrom('导语', '导语'.repeat(40)).map((lead) => leads(lead).slice(0, 1)),
  fc.integer({ min: 1, max: 4 }).map((count) => bareLeads(...Array<string>(count).fill('导语'))),
  fc.constantFrom(30, 60, 200).map((length) => items('短', '长'.repeat(length), ...Array<string>(4).fill('短'))),
  fc.constant([formula('x')]),
  fc
    .integer({ min: 1, max: 4 })
    .map((count) => [formula('x'), paragraph('其中各项如下。'), ...items(...Array<string>(count).fill('甲'))]),
  fc.integer({ min: 1, max: 3 }).map((count) => [...quote(...Array<string>(count).fill('引文。'))]),
  fc.constantFrom('引文。', '又一句。').map((text) => quote(text, '又一句。', '<cite>')),
  fc.integer({ min: 1, max: 4 }).map((count) => [...lines('a', 'b', 'c'), ...output(...Array(count).fill('1'))]),
  fc.constant([options('甲', '乙'.repeat(200))]),
  fc.constant([heading('小标题')]),
  fc.constant([picture(200)]),
  fc.integer({ min: 1, max: 5 }).map((count) => items(...Array<string>(count).fill('一项：').with(-1, '末项'))),
  fc.integer({ min: 1, max: 5 }).map((count) => rows(...Array<string>(count).fill('行'))),
  fc
    .integer({ min: 1, max: 7 })
    .map((count) => lines(...Array.from({ length: count }, (_, index) => ['b', '  a', '  a', ''][index % 4] ?? ''))),
)

/** As many runs as have ten atoms together: all their ways of breaking can be tried. */
function firstTen(runs: readonly (readonly Atom[])[]): readonly Atom[] {
  const fitting = runs.findIndex((_, index) => runs.slice(0, index + 1).flat().length > 10)
  return (fitting < 0 ? runs : runs.slice(0, fitting)).flat()
}

function cases(highest: number): fc.Arbitrary<Case> {
  return fc
    .array(run, { minLength: 1, maxLength: 5 })
    .map(firstTen)
    .chain((atoms) => {
      const heights = fc.array(fc.integer({ min: 1, max: highest }), {
        minLength: atoms.length,
        maxLength: atoms.length,
      })
      return fc.record({
        atoms: fc.constant(atoms),
        measure: fc
          .tuple(heights, fc.nat(40), fc.nat(20))
          .map(([height, head, tail]) => framed(atoms, height, head, tail)),
        slack: fc.nat(60),
      })
    })
}

/** What is measured of atoms when each container has a head and a tail: they count to its first and its last atom. */
function framed(atoms: readonly Atom[], heights: readonly number[], head: number, tail: number): SlideMeasure {
  const isFirst = (atom: Atom) => atom.index === 0
  const isLast = (atom: Atom) => atom.index === atom.count - 1
  const full = heights.map((height, index) => {
    const atom = atoms[index]
    return height + (atom?.container && isFirst(atom) ? head : 0) + (atom?.container && isLast(atom) ? tail : 0)
  })
  return measured(
    full,
    atoms.map((atom) => (isFirst(atom) ? 0 : head)),
    atoms.map((atom) => (isLast(atom) ? 0 : tail)),
  )
}

/** A failure on a machine can be run again by its seed; every run looks at others. */
const runs = { numRuns: 300 }

test('no other way to break the atoms has fewer faults, and none with as few costs less', () => {
  fc.assert(
    fc.property(cases(300), (input) => {
      const { starts, cost } = breakSlides(input.atoms, input.measure, input.slack)
      const ways = everyWay(input)
      const fewest = Math.min(...ways.map(({ faults }) => faults))
      const cheapest = Math.min(...ways.filter(({ faults }) => faults === fewest).map((way) => way.cost))
      const chosen = judge(input, starts)
      expect(chosen.faults).toBe(fewest)
      expect(chosen.cost).toBeCloseTo(cheapest, 6)
      expect(cost).toBeCloseTo(cheapest, 6)
    }),
    runs,
  )
})

test('no break leaves an orphan or tears a lead off where a way without exists', () => {
  let avoidable = 0
  fc.assert(
    fc.property(cases(220), (input) => {
      const { starts, fits } = breakSlides(input.atoms, input.measure, input.slack)
      if (!fits || everyWay(input).every(({ faults }) => faults > 0)) return
      avoidable += 1
      expect(judge(input, starts).faults).toBe(0)
    }),
    runs,
  )
  expect(avoidable).toBeGreaterThan(runs.numRuns / 4)
})

test('slides never exceed their room when every atom alone fits', () => {
  fc.assert(
    fc.property(cases(room - 60 - 40 - 20), ({ atoms, measure, slack }) => {
      const { starts, fits } = breakSlides(atoms, measure, slack)
      expect(fits).toBe(true)
      for (const [index, start] of starts.entries()) {
        expect(heightOf(measure, start, starts[index + 1] ?? atoms.length)).toBeLessThanOrEqual(room - slack)
      }
    }),
  )
})

test('every atom is on exactly one slide, in order', () => {
  fc.assert(
    fc.property(cases(700), ({ atoms, measure, slack }) => {
      const { starts } = breakSlides(atoms, measure, slack)
      expect(starts[0]).toBe(0)
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
      expect(starts.every((start) => start < atoms.length)).toBe(true)
    }),
  )
})

test('an atom that is higher than a slide stands alone, and the slides say that they do not fit', () => {
  const atoms = [paragraph('一'), paragraph('二'), paragraph('三')]
  expect(breakSlides(atoms, measured([100, 700, 100]), 0)).toMatchObject({ starts: [0, 1, 2], fits: false })
})

test('no atoms make one slide', () => {
  expect(breakSlides([], measured([]), 0)).toEqual({ starts: [0], cost: 0, fits: true })
})

test('what fits on one slide is not broken', () => {
  expect(breakSlides(items('一', '二', '三'), measured([150, 150, 150]), 0).starts).toEqual([0])
})

test('the room that is kept free breaks what would have fitted', () => {
  const atoms = [paragraph('一'), paragraph('二')]
  expect(breakSlides(atoms, measured([240, 240]), 0).starts).toEqual([0])
  expect(breakSlides(atoms, measured([240, 240]), 30).starts).toEqual([0, 1])
})

test('a heading goes with what follows it', () => {
  const atoms = [paragraph('一'), heading('小标题'), paragraph('二')]
  expect(breakSlides(atoms, measured([300, 60, 300]), 0).starts).toEqual([0, 1])
})

test('a bold line goes with the list, code or picture that it heads', () => {
  const listed = [paragraph('一'), bold('作用'), ...items('甲', '乙', '丙')]
  expect(breakSlides(listed, measured([330, 50, 110, 110, 110]), 0).starts).toEqual([0, 1])
  const price = (before: Atom, after: Atom) => breakPenalty([before, after], 1, false)
  const [item = paragraph(''), line = paragraph('')] = [items('甲')[0], lines('a()')[0]]
  for (const after of [item, line, picture(100), formula('x')]) expect(price(bold('作用'), after)).toBe(1000)
  expect(price(bold('为什么要缩放？', '请推导。'), item)).toBe(40)
  expect(price(bold('作用'), paragraph('一'))).toBe(40)
  expect(price(bold('这句话很长。'.repeat(20)), item)).toBe(0)
})

test('a line that ends with a comma goes with what follows it', () => {
  const price = (text: string, after: Atom) => breakPenalty([paragraph(text), after], 1, false)
  const [line = paragraph('')] = lines('a()')
  expect(price('Add this to your config,', line)).toBe(1000)
  expect(price('按下面的命令安装，', line)).toBe(1000)
  expect(price('Add this to your config,', paragraph('and more'))).toBe(30)
  expect(breakPenalty([...lines('f(a,'), paragraph('一')], 1, false)).toBe(0)
})

test('steps with code of their own may each have a slide, single points may not', () => {
  expect(breakPrice(steps('一', '二'), 1, false)).toBe(8)
  expect(breakPrice(items('一', '二'), 1, false)).toBe(40)
  expect(breakPrice(items('一', '二'.repeat(200)), 1, false)).toBe(40)
  expect(breakPenalty(steps('一', '二'), 1, false)).toBe(40)
  expect(breakSlides(steps('一', '二', '三'), measured([300, 260, 260]), 0).starts).toEqual([0, 1, 2])
})

test('the leads of a list stand with their own code, and a slide may begin with any of them', () => {
  const atoms = leads('一', '二', '三')
  const price = (at: number) => breakPenalty(atoms, at, false)
  expect([price(1), price(3), price(4)]).toEqual([1000, 0, 1000])
  expect(breakPenalty(leads('长'.repeat(70), '二'), 1, false)).toBe(0)
  expect(breakPrice(bareLeads('一', '二', '三'), 1, false)).toBe(8)
  const [first, , , second] = atoms
  expect(first && second && breakPenalty([first, second], 1, false)).toBe(8)
  expect(breakSlides(atoms, measured([60, 150, 150, 60, 100, 100, 60, 100, 100]), 0).starts).toEqual([0, 3, 6])
})

test('the last lead of a list stands with code that the notes leave at the margin, a point of a list does not', () => {
  const [code = paragraph('')] = lines('a()')
  const after = (atoms: readonly Atom[]) => breakPenalty([...atoms, code], atoms.length, false)
  expect(after(leads('一').slice(0, 1))).toBe(200)
  expect(after(items('一', '二', '三'))).toBe(0)
})

test('seven points are two lists, six of a line each are one', () => {
  const slides = (...texts: readonly string[]) =>
    breakSlides(items(...texts), measured(texts.map((text) => (text.length > 34 ? 100 : 70))), 0).starts.length
  expect(slides(...Array<string>(6).fill('一项'))).toBe(1)
  expect(slides(...Array<string>(7).fill('一项'))).toBe(2)
  expect(slides(...Array<string>(4).fill('一项'), '长'.repeat(40))).toBe(1)
})

test('a line that ends with a colon goes with its list', () => {
  const atoms = [paragraph('一'), paragraph('如下：'), ...items('甲', '乙', '丙')]
  expect(breakSlides(atoms, measured([380, 50, 100, 100, 100]), 0).starts).toEqual([0, 1])
})

test('long lists and tables leave neither one item nor one row alone', () => {
  const sixItems = items('一', '二', '三', '四', '五', '六')
  expect(breakSlides(sixItems, measured(Array(6).fill(99)), 0).starts).toEqual([0, 3])
  const sixRows = rows('一', '二', '三', '四', '五', '六')
  expect(breakSlides(sixRows, measured(Array(6).fill(99)), 0).starts.at(-1)).toBeLessThanOrEqual(4)
})

test('a list of three is not torn where the blocks before it can stand alone', () => {
  const atoms = [paragraph('一'), paragraph('二'), ...items('甲', '乙', '丙')]
  expect(breakSlides(atoms, measured([90, 90, 130, 130, 130]), 0).starts).toEqual([0, 2])
})

test('the last lines of code are not left alone for a fuller slide before them', () => {
  const code = lines('a()', '', 'b()', '', 'c()', '', 'd()', '', 'e()', 'f()')
  const { starts } = breakSlides(code, measured(Array(10).fill(62)), 0)
  expect(starts).toHaveLength(2)
  expect(starts[1]).toBeLessThanOrEqual(7)
})

test('ways that cost the same give fewer slides, then the earlier break', () => {
  const atoms = [paragraph('一'), paragraph('二'), paragraph('三')]
  expect(breakSlides(atoms, measured([300, 150, 300]), 0).starts).toEqual([0, 1])
})

test('the repeated header of a table takes room on each slide', () => {
  const atoms = rows('一', '二', '三', '四')
  const heights = [160, 160, 160, 160]
  const measure = measured(heights, [0, 60, 60, 60])
  const { starts } = breakSlides(atoms, measure, 0)
  expect(starts).toEqual([0, 2])
  expect(heightOf(measure, 2, 4)).toBe(380)
})

test('the price of a break tells where one may be', () => {
  const price = (atoms: readonly Atom[], at: number) => breakPenalty(atoms, at, false)
  const between = price([paragraph('一'), paragraph('二')], 1)
  const code = lines('a()', 'b()', 'c()', '', 'd() {', '  e()', '}', 'f()')
  expect(between).toBe(0)
  expect(price([paragraph('一'), heading('二')], 1)).toBeLessThan(between)
  expect(price([paragraph('一'), paragraph('例如二')], 1)).toBeGreaterThan(between)
  expect(price([heading('一'), paragraph('二')], 1)).toBeGreaterThan(500)
  expect(price([paragraph('如下：'), picture(100)], 1)).toBeGreaterThan(500)
  expect(price(code, 4)).toBeLessThan(price(code, 5))
  expect(price(code, 1)).toBeGreaterThan(price(code, 5))
})

test('what would fit on one slide is not torn for a little room', () => {
  const atoms = [paragraph('一'), ...lines('a()', 'b()', '', 'c()', 'd()', 'e()')]
  expect(breakSlides(atoms, measured([300, 50, 50, 50, 50, 50, 50]), 0).starts).toEqual([0, 1])
})

test('a formula stays with what its letters mean, and code with its short lead and its output', () => {
  const legend = [formula('x'), paragraph('其中各项如下。'), ...items('一', '二', '三', '四')]
  expect(breakPenalty(legend, 1, false)).toBe(200)
  expect(breakPenalty([formula('x'), paragraph('where x is it')], 1, false)).toBe(200)
  expect(breakPenalty([formula('x'), paragraph('另外。')], 1, false)).toBe(0)
  expect(breakPenalty(legend, 4, false)).toBeGreaterThan(breakPenalty(items('一', '二', '三', '四'), 2, false))
  expect(breakPenalty([paragraph('看代码。'), ...lines('a')], 1, false)).toBe(40)
  expect(breakPenalty([paragraph('很长的一段话。'.repeat(9)), ...lines('a')], 1, false)).toBe(0)
  expect(breakPenalty([...lines('a'), ...output('1')], 1, false)).toBe(25)
})

test('code is cut before a line that is not indented rather than at a blank line inside', () => {
  const code = lines('a', '  b', '  c', '', '  d', '', 'e', '  f', '  g', '  h')
  expect([4, 5, 6, 7].map((at) => breakPenalty(code, at, false))).toEqual([20, 30, 10, 30])
})

test('a figure stays with the sentence that points at it, before or after it', () => {
  const [ahead, figure, back, other] = [
    paragraph('过程如下图所示。'),
    picture(200),
    paragraph('如上图所示。'),
    paragraph('话。'),
  ]
  expect(breakPenalty([ahead, figure], 1, false)).toBe(1000)
  expect(breakPenalty([figure, back], 1, false)).toBe(1000)
  expect(breakPenalty([figure, other], 1, false)).toBe(0)
  expect(breakPenalty([other, figure], 1, false)).toBe(40)
  expect(breakPenalty([paragraph('很长的一段话。'.repeat(9)), figure], 1, false)).toBe(15)
})
