import { describe, expect, test } from 'vitest'
import { outlined, shownFor } from './comparisons-of.js'
import { comparing, type LabelledAnswer, notComparing } from './labelled-answers.js'

const isDerived = (line: string) => line.includes(':')

function found({ question, answer }: LabelledAnswer): readonly string[] {
  return outlined(shownFor(question, answer)).filter(isDerived)
}

/** How many of the derived things that begin with a word are right, and how many of the right ones are found. */
function measure(kind: 'table' | 'cards') {
  const all = [...comparing, ...notComparing].map((labelled) => ({
    found: found(labelled).filter((line) => line.startsWith(kind)),
    right: labelled.comparisons.filter((line) => line.startsWith(kind)),
  }))
  const sum = (count: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + count(one), 0)
  const hits = sum(({ found: lines, right }) => lines.filter((line) => right.includes(line)).length)
  const made = sum(({ found: lines }) => lines.length)
  const wanted = sum(({ right }) => right.length)
  return { precision: hits / made, recall: hits / wanted, made, wanted }
}

test('M42: derived tables are right', () => {
  const { precision, recall, made, wanted } = measure('table')
  console.log(`derived tables: precision ${precision.toFixed(3)} of ${made}, recall ${recall.toFixed(3)} of ${wanted}`)
  expect(precision).toBeGreaterThanOrEqual(0.98)
})

test('cards are right', () => {
  const { precision, recall, made, wanted } = measure('cards')
  console.log(`cards: precision ${precision.toFixed(3)} of ${made}, recall ${recall.toFixed(3)} of ${wanted}`)
  expect(precision).toBeGreaterThanOrEqual(0.95)
})

describe('what an answer sets against each other is found', () => {
  test.each(comparing)('$question', (labelled) => {
    expect(found(labelled)).toEqual(labelled.comparisons)
  })
})

describe('nothing is made of what sets nothing against anything', () => {
  test.each(notComparing)('$question', (labelled) => {
    expect(found(labelled)).toEqual([])
  })
})
