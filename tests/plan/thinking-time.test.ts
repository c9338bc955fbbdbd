import { describe, expect, test } from 'vitest'
import { plan } from '../../src/plan/plan.js'
import { speakingSeconds } from '../../src/plan/speaking-time.js'
import { hasTimeToThink, thinkingSeconds } from '../../src/plan/thinking-time.js'
import { wordingFor } from '../../src/plan/wording.js'
import { outlineOf, questionsOf } from '../outline/outline-of.js'

function notesWith(count: number, sections = 1): string {
  const questions = Array.from({ length: count }, (_, index) => `### 什么是第 ${index + 1} 个？\n\n答案。\n`)
  const each = count / sections
  const parts = Array.from(
    { length: sections },
    (_, part) => `## 第 ${part + 1} 部分\n\n${questions.slice(part * each, (part + 1) * each).join('\n')}`,
  )
  return `# 基础\n\n${parts.join('\n')}`
}

function thinkingIn(text: string, think: boolean): readonly (number | undefined)[] {
  const { lecture } = outlineOf(text)
  return lecture.sections.flatMap((section) =>
    plan(lecture, section, new Map(), { detail: 'full', think, ratio: '16:9' }).map(({ thinking }) => thinking),
  )
}

describe('how long it takes to say a text', () => {
  test.each([
    ['字'.repeat(240), 60],
    ['ひらがな한국어字'.repeat(30), 60],
    ['word '.repeat(130), 60],
    [`${'字'.repeat(120)} ${'word '.repeat(65)}`, 60],
    ['', 0],
    ['[x](https://example.org/a/very/long/address) https://example.org/a/b', 60 / 130],
    ["<br> don't", 60 / 130],
  ])('%j', (text, seconds) => {
    expect(speakingSeconds(text)).toBeCloseTo(seconds)
  })
})

describe('time to think', () => {
  test('grows with what there is to read, in steps, within bounds', () => {
    const seconds = (body: string) =>
      questionsOf(outlineOf(`# Quiz\n\n#### Q1. Which?\n\n${body}`)).map(thinkingSeconds)
    expect(seconds('- [ ] one\n- [x] two\n')).toEqual([30])
    expect(seconds(`- [ ] ${'one '.repeat(40)}\n- [x] ${'two '.repeat(40)}\n`)).toEqual([60])
    expect(seconds(`${`- [ ] ${'one '.repeat(40)}\n`.repeat(5)}- [x] two\n`)).toEqual([90])
  })

  test('is given on question slides only, where it is wanted', () => {
    expect(thinkingIn(notesWith(1), true).filter((seconds) => seconds !== undefined)).toEqual([30])
    expect(thinkingIn(notesWith(1), false).filter((seconds) => seconds !== undefined)).toEqual([])
    expect(thinkingIn('# 甲\n\n## 一\n\n字。\n\n## 二\n\n字。\n', true).filter(Boolean)).toEqual([])
  })

  test('is not given in a lecture of more than 60 questions, whatever its sections', () => {
    expect(hasTimeToThink(outlineOf(notesWith(60, 2)).lecture)).toBe(true)
    expect(hasTimeToThink(outlineOf(notesWith(62, 2)).lecture)).toBe(false)
    expect(thinkingIn(notesWith(62, 2), true).filter(Boolean)).toEqual([])
  })

  test.each([
    ['zh-Hans', '想一想 · 30 秒'],
    ['en', 'Think first · 30 s'],
    ['ja', '考えてみよう · 30 秒'],
    ['ko', '생각해 보기 · 30초'],
  ])('is asked for in %s', (lang, text) => {
    expect(wordingFor(lang).think(30)).toBe(text)
  })
})
