import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import {
  besidesAsking,
  isEndlessHeading,
  isLongHeading,
  isVeryLongHeading,
  shortHeading,
} from '../../src/plan/short-heading.js'

const scene =
  'An organization that owns dozens of shopping malls wants to use facial recognition to identify its customers.'
const asked = 'What is one of the main challenges?'

describe('the heading of an answer', () => {
  test('is the question while that takes two lines at most', () => {
    const heading = text(`It is 3.5 m long. ${asked}`)
    expect(isLongHeading(heading, '16:9')).toBe(false)
    expect(shortHeading(heading, '16:9')).toBe(heading)
  })

  test('is the sentence that asks where the question is long', () => {
    expect(shown(shortHeading(text(`${scene} ${asked}`), '16:9'))).toBe(asked)
    expect(shown(shortHeading([...text(`${scene} `), { type: 'strong', children: text(asked) }], '16:9'))).toBe(asked)
    expect(shown(shortHeading(text(`${asked} ${scene} ${scene}`), '16:9'))).toBe(asked)
  })

  test('leaves what stands before and behind it, each as it is written', () => {
    const besides = (heading: string) => besidesAsking(text(heading)).map(shown)
    expect(besides(`${scene} ${asked}`)).toEqual([scene])
    expect(besides(`${scene} It is late. ${asked} Give an example. Be brief.`)).toEqual([
      `${scene} It is late.`,
      'Give an example. Be brief.',
    ])
    expect(besides(`${asked} ${scene}`)).toEqual([scene])
  })

  test('stays whole where no sentence of it asks, and where it is one long sentence', () => {
    for (const long of [`${scene} ${scene}`, `${scene.slice(0, -1)}, ${asked.toLowerCase()}`]) {
      expect(shown(shortHeading(text(long), '16:9'))).toBe(long)
    }
  })
})

describe('the size of a heading', () => {
  const lengths = (heading: string) =>
    [isLongHeading, isVeryLongHeading, isEndlessHeading].map((is) => is(text(heading), '16:9'))

  test('goes down in steps, and only as far as it must', () => {
    expect(lengths('长'.repeat(50))).toEqual([false, false, false])
    expect(lengths('长'.repeat(51))).toEqual([true, false, false])
    expect(lengths('长'.repeat(63))).toEqual([true, true, false])
    expect(lengths('长'.repeat(73))).toEqual([true, true, true])
  })
})

function text(value: string): PhrasingContent[] {
  return [{ type: 'text', value }]
}

function shown(heading: readonly PhrasingContent[]): string {
  return toString({ type: 'paragraph', children: [...heading] })
}
