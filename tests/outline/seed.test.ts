import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { seedInput } from '../support/shared-inputs.js'
import { findingsOf, outlineOf, questionsOf } from './outline-of.js'

const seed = seedInput()

test.skipIf(!seed)('the seed has 4 sections and 22 questions, at the lines where their titles stand', async () => {
  const text = await readFile(seed ?? '', 'utf8')
  const outlined = outlineOf(text)
  const lines = text.split('\n')
  expect(outlined.lecture.sections).toHaveLength(4)
  expect(outlined.lecture.lang).toBe('zh-Hans')
  expect(questionsOf(outlined).filter(({ role }) => role === 'question')).toHaveLength(22)
  for (const { title, origin } of [...outlined.lecture.sections, ...questionsOf(outlined)]) {
    expect(lines[origin.line - 1]).toContain(title)
  }
})

test.skipIf(!seed)(
  'nothing of the seed is lost: what is no answer and no heading is its table of contents',
  async () => {
    const text = await readFile(seed ?? '', 'utf8')
    const outlined = outlineOf(text)
    expect(findingsOf(outlined)).toEqual([])
    expect(new Set(outlined.lecture.dropped.map(({ reason }) => reason))).toEqual(
      new Set(['table of contents', 'separator']),
    )
    const heads = [...outlined.lecture.sections, ...questionsOf(outlined)].map(({ origin }) => origin.line)
    const contents = outlined.lecture.dropped.map(({ origin }) => origin.line)
    const answers = questionsOf(outlined).map(({ answer }) => ({
      from: text.slice(0, answer.start).split('\n').length,
      to: text.slice(0, answer.end).split('\n').length,
    }))
    const firstHead = Math.min(...heads)
    const lost = text.split('\n').flatMap((line, index) => {
      const number = index + 1
      const isShown = heads.includes(number) || answers.some(({ from, to }) => number >= from && number <= to)
      const isContents = number >= Math.min(...contents) && number < firstHead
      return line.trim() === '' || isShown || isContents ? [] : [`${number}: ${line}`]
    })
    expect(lost.filter((line) => !/^\d+: (?:---|# |<h1)/.test(line))).toEqual([])
  },
)
