import { describe, expect, test } from 'vitest'
import { paceOf, paceText } from '../../src/present/pace.js'
import { presentWords } from '../../src/present/present-words.js'
import type { PresentedSlide } from '../../src/present/slides.js'

const slides = [60, 120, 300].map((seconds) => ({ seconds }) as PresentedSlide)

describe('the pace of a talk of 1, 2 and 5 minutes', () => {
  test.each([
    { slide: 0, elapsed: 0, remaining: 480, behind: 0 },
    { slide: 1, elapsed: 100, remaining: 380, behind: 0 },
    { slide: 1, elapsed: 400, remaining: 300, behind: 4 },
    { slide: 2, elapsed: 60, remaining: 300, behind: -2 },
    { slide: 2, elapsed: 600, remaining: 0, behind: 2 },
  ])('on slide $slide after $elapsed s', ({ slide, elapsed, remaining, behind }) => {
    expect(paceOf(slides, slide, elapsed, 0)).toEqual({ remaining, total: 480, behind })
  })

  test.each([
    { slide: 1, elapsed: 60, remaining: 360, total: 420, behind: 0 },
    { slide: 2, elapsed: 60, remaining: 300, total: 420, behind: -1 },
    { slide: 2, elapsed: 540, remaining: 0, total: 420, behind: 2 },
    { slide: 0, elapsed: 30, remaining: 450, total: 480, behind: 0 },
  ])(
    'begun with the second slide, on slide $slide after $elapsed s',
    ({ slide, elapsed, remaining, total, behind }) => {
      expect(paceOf(slides, slide, elapsed, 1)).toEqual({ remaining, total, behind })
    },
  )

  test.each([
    ['zh-Hans', 4, '慢 4 分钟'],
    ['zh-TW', -2, '快 2 分鐘'],
    ['en', 0, 'On time'],
    ['fr', 1, '1 min behind'],
  ])('is said in %s', (lang, behind, said) => {
    expect(paceText({ behind, remaining: 0, total: 0 }, presentWords(lang))).toBe(said)
  })
})
