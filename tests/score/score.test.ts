import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupWeights, type MetricGroup } from '../../src/score/metric.js'
import { scoreOf, totalScore } from '../../src/score/score.js'
import { shortfall } from '../../src/score/shortfall.js'

const fill = { what: 'median', aim: { from: 0.65, to: 0.85 }, acceptable: { from: 0.5, to: 0.92 } }
const none = { what: 'count', aim: { to: 0 }, acceptable: { to: 0 } }

describe('a shortfall', () => {
  test.each([
    [0.65, 0],
    [0.85, 0],
    [0.92, 0.5],
    [0.5, 0.5],
    [0.885, 0.25],
    [0.99, 1],
    [0.35, 1],
    [0, 1],
  ])('of a fill of %d is %d', (value, expected) => {
    expect(shortfall(value, fill)).toBeCloseTo(expected, 9)
  })

  test('is whole at once where nothing but the aim is acceptable', () => {
    expect([shortfall(0, none), shortfall(1, none)]).toEqual([0, 1])
  })

  test('is between 0 and 1 and grows with the distance', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (value, more) => {
          const [near, far] = [shortfall(0.85 + value, fill), shortfall(0.85 + value + more, fill)]
          expect(near).toBeGreaterThanOrEqual(0)
          expect(far).toBeLessThanOrEqual(1)
          expect(far).toBeGreaterThanOrEqual(near)
        },
      ),
    )
  })
})

describe('a score', () => {
  const all = (shortfallOf: (group: MetricGroup) => number) =>
    (Object.keys(groupWeights) as MetricGroup[]).flatMap((group) => [
      { group, shortfall: shortfallOf(group) },
      { group, shortfall: shortfallOf(group) },
    ])

  test('is 100 where every aim is met and 0 where none is', () => {
    expect(scoreOf(all(() => 0))).toBe(100)
    expect(scoreOf(all(() => 1))).toBeCloseTo(0, 9)
  })

  test('loses what a group weighs', () => {
    expect(scoreOf(all((group) => (group === 'layout' ? 1 : 0)))).toBeCloseTo(65, 9)
    expect(scoreOf(all((group) => (group === 'engineering' ? 0.5 : 0)))).toBeCloseTo(95, 9)
  })

  test('shares the weight of a group over the metrics that apply, and that of an empty group over the others', () => {
    const layout = { group: 'layout', shortfall: 1 } as const
    const content = { group: 'content', shortfall: 0 } as const
    expect(scoreOf([layout, { ...layout, shortfall: 0 }, content])).toBeCloseTo(75, 9)
    expect(scoreOf([layout, content])).toBeCloseTo(50, 9)
  })

  test('of several decks weighs each by its content slides', () => {
    expect(
      totalScore([
        { score: 90, contentSlides: 3 },
        { score: 50, contentSlides: 1 },
      ]),
    ).toBeCloseTo(80, 9)
    expect(totalScore([])).toBe(100)
  })
})
