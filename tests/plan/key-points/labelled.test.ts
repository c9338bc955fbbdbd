import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { asQuestion, type Labelled, labelledAnswers, pointsOf } from './labelled.js'
import { allShown, bare } from './shown-units.js'

interface Judged {
  readonly answer: Labelled
  readonly missed: readonly string[]
  readonly needless: readonly string[]
  readonly shown: number
  readonly assertion: string | undefined
}

function judge(answer: Labelled): Judged {
  const parts = pointsOf(asQuestion(answer.question, answer.markdown))
  const shown = parts.flatMap(allShown).map(bare)
  // A table is always shown, with cells that nobody would label.
  const shownBesideTables = answer.compare === 'table' ? [] : shown
  const wanted = [...answer.points, ...(answer.assertion ? [answer.assertion] : [])].map(bare)
  const found = parts.find(({ assertion }) => assertion)?.assertion
  return {
    answer,
    missed: wanted.filter((point) => !shown.some((text) => text.includes(point))),
    needless: shownBesideTables.filter(
      (text) => text !== '' && !wanted.some((point) => text.includes(point) || point.includes(text)),
    ),
    shown: shownBesideTables.length,
    assertion: found && toString({ type: 'paragraph', children: [...found] }),
  }
}

const judged = labelledAnswers().map(judge)
const sum = (count: (one: Judged) => number) => judged.reduce((total, one) => total + count(one), 0)

describe('answers that were labelled by hand', () => {
  test('are many, and each names words that it holds', () => {
    expect(judged.length).toBeGreaterThanOrEqual(60)
    for (const { answer } of judged) {
      for (const point of [...answer.points, ...(answer.assertion ? [answer.assertion] : [])]) {
        expect(bare(answer.markdown.replaceAll('|', '')), answer.name).toContain(bare(point))
      }
    }
  })

  test('show what a lecturer would show', () => {
    const wanted = sum(({ answer }) => answer.points.length + (answer.assertion ? 1 : 0))
    const missed = sum((one) => one.missed.length)
    const shown = sum((one) => one.shown)
    const needless = sum((one) => one.needless.length)
    const faults = judged.flatMap(({ answer, missed, needless }) => [
      ...missed.map((text) => `${answer.name} misses ${text}`),
      ...needless.map((text) => `${answer.name} shows ${text}`),
    ])
    console.log(`key points: recall ${1 - missed / wanted} of ${wanted}, precision ${1 - needless / shown} of ${shown}`)
    console.log(faults.join('\n'))
    expect(missed / wanted).toBeLessThanOrEqual(0.1)
    expect(needless / shown).toBeLessThanOrEqual(0.3)
  })

  test('are headed by sentences that answer', () => {
    const wrong = judged.filter(
      ({ answer, assertion }) => assertion && bare(assertion) !== bare(answer.assertion ?? ''),
    )
    const missed = judged.filter(({ answer, assertion }) => answer.assertion && !assertion)
    const made = judged.filter(({ assertion }) => assertion).length
    console.log(`assertions: ${made} made, ${wrong.length} unlabelled, ${missed.length} missed`)
    console.log(wrong.map(({ answer, assertion }) => `${answer.name}: ${assertion}`).join('\n'))
    console.log(missed.map(({ answer }) => `${answer.name} misses its assertion`).join('\n'))
    expect(wrong.length).toBeLessThanOrEqual(0.3 * made)
    expect(missed.length).toBeLessThanOrEqual(3)
  })
})
