import type { Blockquote } from 'mdast'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { parseNotes } from '../../src/outline/normalise.js'
import { titleBlock } from '../../src/outline/syntax/title-block.js'
import { misplaced, shown } from './read-notes.js'

function calloutsOf(markdown: string): readonly (string | undefined)[] {
  const quotes: Blockquote[] = []
  visit(parseNotes(markdown), 'blockquote', (node) => {
    quotes.push(node)
  })
  return quotes.map(({ data }) => data?.callout)
}

test.each([
  ['> [!NOTE]\n> 文', '*NOTE* ¶ 文', 'note'],
  ['> [!tip]', '*tip*', 'tip'],
  ['> [!QUESTION] 题 **粗** $x$\n> 文\n> 行', '*题 *粗* ⟨x⟩* ¶ 文行', 'question'],
  ['> [!note]- 折\n>\n> - 一', '*折* ¶ 一', 'note'],
  ['> [!note|wide]+ 折  \n> 文', '*折* ¶ 文', 'note'],
  ['> [!WARNING]\n> **粗**文', '*WARNING* ¶ *粗*文', 'warning'],
  ['- 项\n\n  > [!注意] 题\n  > 文', '项 ¶ *题* ¶ 文', '注意'],
  ['> > [!NOTE] 题\n> > 文', '*题* ¶ 文', 'note'],
])('%j is a callout with a lead', (markdown, read, kind) => {
  expect(shown(markdown)).toBe(read)
  expect(calloutsOf(markdown)).toContain(kind)
  expect(misplaced(markdown.replace('\n> 行', ''))).toEqual([])
})

test.each(['> 文 [!NOTE]', '> [!]', '> [NOTE]', '> \\[!NOTE]', '> `[!NOTE]`'])('%s is a quote', (markdown) => {
  expect(calloutsOf(markdown)).toEqual([undefined])
})

test.each([
  ['% 题\n\n文', { title: '题', end: 4 }],
  ['% 题\n% 人\n% 日\n文', { title: '题', author: '人', end: 12 }],
  ['% 题\n%\n% 日\n% 四', { title: '题', end: 10 }],
  ['+++\ntitle = "题"\ndraft = true\n+++\n文', { title: '题', end: 33 }],
  ["+++\ntitle = '题'\n+++\n文", { title: '题', end: 20 }],
  ['+++\ndate = 2024\n+++\n文', { end: 20 }],
  ['文\n% 题', { end: 0 }],
  ['%matplotlib inline\n文', { end: 0 }],
  ['% 题', { end: 0 }],
  ['+++\ntitle = "题"\n文', { end: 0 }],
  ['---\ntitle: 题\n---\n文', { end: 0 }],
])('the title block of %j is known', (text, block) => {
  expect(titleBlock(text)).toMatchObject(block)
})

test.each([
  ['% 题\n% 人\n文', '文'],
  ['+++\ntitle = "题"\n+++\n\n文', '文'],
  ['文\n% 不是题', '文 % 不是题'],
  ['% 题\n\n文\n\n% 不是题', '文 ¶ % 不是题'],
])('%j shows nothing of its title block', (markdown, read) => {
  expect(shown(markdown)).toBe(read)
  expect(misplaced(markdown.replace('文\n%', '文 %'))).toEqual([])
})
