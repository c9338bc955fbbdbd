import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { parseNotes } from '../../src/outline/normalise.js'
import { isRatingLine, withoutRating } from '../../src/outline/ratings.js'

function inline(markdown: string): readonly PhrasingContent[] {
  const [heading] = parseNotes(`# ${markdown}`).children
  return heading?.type === 'heading' ? heading.children : []
}

describe('a title loses its rating', () => {
  test.each([
    ['⭐️什么是 CDN？', '⭐️', '什么是 CDN？'],
    ['⭐️ What is it?', '⭐️', 'What is it?'],
    ['★★★ 什么是甲？', '★★★', '什么是甲？'],
    ['★★★☆☆ 什么是甲？', '★★★☆☆', '什么是甲？'],
    ['🔥🔥 What is it?', '🔥🔥', 'What is it?'],
    ['什么是甲？【中等】', '【中等】', '什么是甲？'],
    ['What is it? [Hard]', '[Hard]', 'What is it?'],
    ['What is it? (⭐⭐)', '(⭐⭐)', 'What is it?'],
    ['What is it? ⭐⭐', '⭐⭐', 'What is it?'],
    ['What is it? \u200d⭐️', '\u200d⭐️', 'What is it?'],
    ['【高频】什么是甲？', '【高频】', '什么是甲？'],
    ['⭐ 什么是甲？（困难）', '⭐ （困难）', '什么是甲？'],
    ['**⭐ What is it?**', '⭐', 'What is it?'],
    ['🔥[Hard] `x` is what? ★', '🔥[Hard] ★', 'x is what?'],
  ])('%s', (markdown, rating, title) => {
    const found = withoutRating(inline(markdown))
    expect([found.rating, toString({ type: 'paragraph', children: [...found.rest] })]).toEqual([rating, title])
  })

  test.each([
    ...[
      '什么是甲？',
      '🚀 Getting started',
      'What is A*?',
      '⭐⭐⭐',
      'Stars ★ in text',
      '深度学习（上）',
      '深度学习（中）',
      '1. Why?',
    ],
    ...['What is (soft) attention?', 'Array [0]', 'Hard links', '【难易度】★★★ 甲', 'Is it hard?', '中等'],
  ])('but %s keeps all of it', (markdown) => {
    const nodes = inline(markdown)
    expect(withoutRating(nodes)).toEqual({ rest: nodes, rating: undefined })
  })

  test('and what is left knows where it stands', () => {
    const notes = '# ⭐️ **甲** 是什么？【中等】'
    const [heading] = parseNotes(notes).children
    const { rest } = withoutRating(heading?.type === 'heading' ? heading.children : [])
    expect(rest.map((node) => notes.slice(node.position?.start.offset, node.position?.end.offset))).toEqual([
      '**甲**',
      ' 是什么？',
    ])
  })
})

describe('a line below a question', () => {
  test.each([
    ...[
      '【难易度】★★★ 【考察频率】★★',
      '【难易度】2分（入门级）',
      '【考察频率】★★★★☆（高频考点）',
      '难度：⭐⭐',
      '难度：中等',
    ],
    ...[
      '**难度**：★★★',
      'Difficulty: Medium',
      '> 难度：困难',
      'Frequency: 4/5',
      '⭐⭐⭐',
      '【中等】【高频】',
      '【公司】★★',
      '[Hard]',
    ],
  ])('is metadata: %s', (markdown) => {
    const [node] = parseNotes(markdown).children
    expect(node && isRatingLine(node)).toBe(true)
  })

  test.each([
    ...[
      '【答案】D',
      '【解析】因为甲',
      '甲是乙。',
      'Level: how deep a heading is',
      '注：★ 表示重点',
      '- 难度：中等',
      '### 难度：中等',
      '`code`',
    ],
    ...[
      'Frequency: number of times',
      'Level: hard to tell',
      '频率：2 次每秒',
      '【注意】不要',
      `【难度】${'长'.repeat(300)}`,
      '![a](a.png)',
      '2 分',
    ],
  ])('is text: %s', (markdown) => {
    const [node] = parseNotes(markdown).children
    expect(node && isRatingLine(node)).toBe(false)
  })
})

test.each(['★', '★ ', '【', '【中等】', ' ', '[Hard] ', '难度：'])('a long run of %j takes no long time', (unit) => {
  const nodes: PhrasingContent[] = [{ type: 'text', value: `${unit.repeat(200_000)}x${unit.repeat(200_000)}` }]
  const started = performance.now()
  withoutRating(nodes)
  isRatingLine({ type: 'paragraph', children: nodes })
  isRatingLine({ type: 'paragraph', children: [{ type: 'text', value: `${unit.repeat(200).slice(0, 190)}x` }] })
  expect(performance.now() - started).toBeLessThan(5000)
})
