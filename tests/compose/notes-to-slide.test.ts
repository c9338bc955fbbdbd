import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { atomsOf, blocksIn } from '../plan/answer-of.js'
import { compact, elementsIn, renderAtoms, textIn } from './rendered.js'

/** Pieces from which authors, and careless authors, make a line. */
const piece = fc.constantFrom(
  ...[
    '词',
    '模型',
    '。',
    '，',
    '（',
    '）',
    '“',
    '”',
    ' ',
    ' ',
    'GPT',
    'a',
    '1',
    '1.',
    '-',
    '*',
    '**',
    '**',
    '_',
    '__',
    '~~',
  ],
  ...[
    '`',
    '`',
    '<b>',
    '</b>',
    '<sub>',
    '</sub>',
    '词<br>词',
    '<T>',
    '</span>',
    '<!-- x -->',
    '&lt;',
    '&',
    '\\',
    '|',
    '[',
    ']',
    '(b)',
    '#',
    '>',
    ':',
    '=',
    '{{x}}',
  ],
)
const line = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''))
const start = fc.constantFrom(
  '',
  '',
  '',
  '- ',
  '* ',
  '  - ',
  '1. ',
  '2) ',
  '> ',
  '#### ',
  '| ',
  '    ',
  '\n',
  '\n',
  '\n',
)
const notes = fc
  .array(fc.tuple(start, line), { minLength: 1, maxLength: 6 })
  .map((lines) => lines.map(([opening, text]) => opening + text).join('\n'))

/** Text of blocks; the box of a task is drawn. */
function textOf(blocks: readonly RootContent[]): string {
  return toString({ type: 'root', children: [...blocks] }, { includeHtml: false })
}

test('whatever is written, what is read of it is what the slide shows', () => {
  fc.assert(
    fc.property(notes, (markdown) => {
      const { body } = renderAtoms(atomsOf(markdown))
      const read = textOf(blocksIn(markdown))
      expect(compact(textIn(body))).toBe(compact(read))
      expect(elementsIn(body).filter(({ properties }) => 'dataMarpitFragment' in properties)).toEqual([])
    }),
    { numRuns: 500, examples: [['- 词<br>词|\n  -  \n词']] },
  )
})
