import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textOf } from '../../src/fit/atom-text.js'
import { refine } from '../../src/fit/refine.js'
import type { Atom } from '../../src/model.js'
import { atomsOf, questionWith, shown } from '../plan/answer-of.js'
import { heading, lines, paragraph, picture } from './measured.js'

function refined(markdown: string) {
  const [atom] = atomsOf(markdown)
  return atom && refine(atom, questionWith(markdown).answer.source)
}

function texts(atoms: readonly Atom[] = []): readonly string[] {
  return atoms.map(textOf)
}

test('a nested item keeps its first paragraph, what follows it stands by itself', () => {
  const found = refined('- 一\n  - 甲\n  - 乙\n\n    段\n- 二')
  expect(shown(found?.atoms ?? [])).toEqual(['list 1/2: 一 @1', 'list 1/2: 甲 @2', 'list 2/2: 乙段 @3'])
  expect(found?.tornSentence).toBe(false)
})

test('nested lists inside nested lists are reached round by round', () => {
  const found = refined('- 一\n  - 甲\n    - 子\n    - 丑')
  const nested = found?.atoms[1]
  expect(nested && texts(refine(nested, questionWith('').answer.source)?.atoms)).toEqual(['甲', '子', '丑'])
})

test('a paragraph is split at its sentences, and none is torn', () => {
  expect(refined('一。二。三。')).toMatchObject({ tornSentence: false })
  expect(texts(refined('一。二。三。')?.atoms)).toEqual(['一。', '二。', '三。'])
})

test('a long sentence is split at its semicolons, then at its commas, and that is told', () => {
  expect(texts(refined('一，二；三，四。')?.atoms)).toEqual(['一，二；', '三，四。'])
  expect(texts(refined('一，二、三。')?.atoms)).toEqual(['一，', '二、', '三。'])
  expect(refined('一，二、三。')?.tornSentence).toBe(true)
})

test('text without any mark is split between words or else characters, never inside one', () => {
  const latin = texts(refined(Array(60).fill('attention').join(' '))?.atoms)
  expect(latin.length).toBeGreaterThan(1)
  expect(latin.every((piece) => /^attention(?: attention)*$/.test(piece))).toBe(true)
  const family = '👨‍👩‍👧'
  const pieces = texts(refined(family.repeat(60))?.atoms)
  expect(pieces.length).toBeGreaterThan(1)
  expect(pieces.every((piece) => piece.length % family.length === 0)).toBe(true)
})

test('an item that is too long goes on as text', () => {
  expect(shown(refined('- 一。二。\n- 三')?.atoms ?? [])).toEqual(['list 1/2: 一。 @1', 'flow: 二。 @1'])
})

test('a row that is too high goes on in a second row', () => {
  expect(texts(refined('| 甲 | 乙 |\n| --- | --- |\n| 一。二。 | 三<br>四 |')?.atoms)).toEqual(['一。三', '二。四'])
})

test('a row that has to be cut inside a sentence says so', () => {
  expect(refined('| 甲 | 乙 |\n| --- | --- |\n| 一。二。 | 三<br>四 |')?.tornSentence).toBe(false)
  expect(refined('| 甲 | 乙 |\n| --- | --- |\n| 一，二，三 | 四 |')?.tornSentence).toBe(true)
})

test('what holds nothing to split at is left alone', () => {
  expect(refine(paragraph('一'), undefined)).toBeUndefined()
  expect(refine(heading('一。二。'), undefined)).toBeUndefined()
  expect(refine(picture(100), undefined)).toBeUndefined()
  const [line] = lines('a; b')
  expect(line && refine(line, undefined)).toBeUndefined()
  expect(refined('| 甲 |\n| --- |\n| 乙 |')).toBeUndefined()
})

const unit = fc.constantFrom(...'一二三。，；：、！“”（）ab .,;1')
const inline = fc.string({ unit, minLength: 1, maxLength: 60 }).filter((text) => /[一二三ab1]/.test(text))
const marked = fc
  .tuple(inline, fc.constantFrom('', '**', '`', '*'))
  .map(([text, mark]) => `字${mark}${text.trim()}${mark}字`)
const markdown = fc.oneof(
  fc.array(marked, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  fc.tuple(marked, marked, marked).map(([first, second, third]) => `- ${first}\n  - ${second}\n\n  ${third}`),
  fc.tuple(marked, marked).map(([first, second]) => `| 甲 | 乙 |\n| --- | --- |\n| ${first} | ${second} |`),
)

test('whatever is split, the text of the pieces is the text before', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      for (const atom of atomsOf(text)) {
        const found = refine(atom, questionWith(text).answer.source)
        if (!found) continue
        expect(found.atoms.length).toBeGreaterThan(1)
        expect(characters(found.atoms)).toEqual(characters([atom]))
      }
    }),
    { numRuns: 500 },
  )
})

/** The characters that atoms show; a row's halves are read cell by cell, so order is not compared. */
function characters(atoms: readonly Atom[]): readonly string[] {
  return [...texts(atoms).join('').replaceAll(/\s/g, '')].sort()
}

test('the pieces start where the atom does or later, in order', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      for (const atom of atomsOf(text)) {
        const starts = refine(atom, questionWith(text).answer.source)?.atoms.map(({ start }) => start) ?? []
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        expect(starts.every((start) => start >= atom.start)).toBe(true)
      }
    }),
  )
})
