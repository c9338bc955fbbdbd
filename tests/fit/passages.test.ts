import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passages } from '../../src/fit/passages.js'
import { answerSlides } from '../../src/plan/answer-slides.js'
import { frameWith, questionWith } from '../plan/answer-of.js'
import { groupOf } from './measured.js'

const block = fc.constantFrom(
  '一段文字。',
  '**同一句话，说了一遍又一遍。**再说一遍。'.repeat(6),
  '- 一\n  - 甲\n  - 乙\n- 二',
  '3. 一\n4. 二',
  '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |',
  '```js\na()\n\nb()\n```',
  '    缩进\n    代码',
  '> 引\n> - 一\n> - 二',
  '$$\nx\n$$',
  '<ul><li>一</li><li>二</li></ul>',
  '文[^1]。\n\n[^1]: 注',
  '---',
  '<!-- 附注 -->',
)

test('whatever the breaks, the passages in order are the stretch of the notes, nothing twice', () => {
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 5 }),
      fc.array(fc.nat(20), { maxLength: 5 }),
      (blocks, cuts) => {
        const question = questionWith(blocks.join('\n\n'))
        for (const group of answerSlides(question, frameWith())) {
          const inside = cuts.filter((cut) => cut > 0 && cut < group.atoms.length)
          const starts = [0, ...new Set(inside)].sort((a, b) => a - b)
          const joined = passages(group, group.atoms, starts).join('')
          const stretch = group.span?.source.text.slice(group.span.start, group.span.end) ?? ''
          expect(joined.replaceAll(/\s/g, '')).toBe(stretch.replaceAll(/\s/g, ''))
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('each passage is the Markdown of its slide', () => {
  const [group] = answerSlides(questionWith('导语：\n\n- 一\n  - 甲\n- 二\n\n尾'), frameWith())
  if (!group) throw new RangeError('The answer has no slide, expected one')
  expect(passages(group, group.atoms, [0, 2, 3])).toEqual(['导语：\n\n- 一\n  - 甲', '- 二', '尾'])
})

test('a passage keeps the indentation of its first line', () => {
  const [group] = answerSlides(questionWith('导语\n\n    a\n    b'), frameWith())
  if (!group) throw new RangeError('The answer has no slide, expected one')
  expect(passages(group, group.atoms, [0, 1])).toEqual(['导语', '    a\n    b'])
})

test('slides that stand for no notes have none', () => {
  expect(passages(groupOf([]), [], [0])).toEqual([''])
})
