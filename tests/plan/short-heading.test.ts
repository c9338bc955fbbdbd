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

  const claim = 'A tag that is not given when an image is pulled is always taken to be the latest.'
  test.each([
    ['True or False?', claim],
    ['Is this true?', claim],
    ['Why is that so?', claim],
    ['对吗？', '拉取镜像时如果没有写明标签，那么拉取到的一定是仓库里面最新发布的那一个镜像，无论本地有没有。'],
    ['为什么？', '拉取镜像时如果没有写明标签，那么拉取到的一定是仓库里面最新发布的那一个镜像，无论本地有没有。'],
  ])('is what %s asks of, in front of it or behind', (barely, stated) => {
    for (const heading of [`${barely} ${stated}`, `${stated} ${barely}`]) {
      expect(shown(shortHeading(text(heading), '4:3'))).toBe(stated)
      expect(besidesAsking(text(heading), '4:3').map(shown)).toEqual([barely])
    }
  })

  test('is what hardly asks where nothing else is short enough', () => {
    expect(shown(shortHeading(text(`${scene.repeat(2)} True or false?`), '16:9'))).toBe('True or false?')
  })

  test('leaves what stands before and behind it, each as it is written', () => {
    const besides = (heading: string) => besidesAsking(text(heading), '16:9').map(shown)
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
