import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Image, Node } from 'mdast'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { outline } from '../../src/outline/outline.js'
import { readNotes } from '../../src/source/read-notes.js'
import { projectRoot, seedInput } from '../support/shared-inputs.js'

/** One answer of the lecture, as it is written. */
interface Answer {
  readonly title: string
  readonly text: string
  readonly nodes: readonly Node[]
}

const content = path.join(projectRoot, 'content')
const languages = { zh: await answersIn('zh'), en: await answersIn('en') }
const both = Object.entries(languages)
const sections = [2, 1, 9, 10]

async function answersIn(language: string): Promise<readonly (readonly Answer[])[]> {
  const { sources } = await readNotes(path.join(content, language), projectRoot)
  const { lecture } = outline(sources, { title: undefined, author: undefined, lang: language, name: language })
  return lecture.sections.map(({ questions }) =>
    questions.map(({ title, answer: { source, start, end, nodes } }) => ({
      title,
      text: source.text.slice(start, end),
      nodes,
    })),
  )
}

function count(answers: readonly Answer[], kind: string): number {
  return found(answers, kind).length
}

function found(answers: readonly Answer[], kind: string): readonly Node[] {
  const all: Node[] = []
  for (const { nodes } of answers)
    visit({ type: 'root', children: [...nodes] } as Node, kind, (node) => void all.push(node))
  return all
}

function imagesOf(answers: readonly Answer[]): readonly Image[] {
  return found(answers, 'image') as readonly Image[]
}

/** Numbers of an answer in order of size: the two languages may say them in another order. */
function numbersOf({ text }: Answer): readonly string[] {
  return [...text.replace(/!\[|\]\([^)]*\)/g, ' ').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number).sort()
}

describe.each(both)('the lecture in %s', (language, answers) => {
  test('answers 22 questions in four sections', () => {
    expect(answers.map(({ length }) => length)).toEqual(sections)
    const asking = language === 'zh' ? /？$/ : /\?$/
    expect(answers.flat().filter(({ title }) => !asking.test(title))).toEqual([])
  })

  test('names the sources of every answer at its end, with an address', () => {
    const sourceLine =
      language === 'zh' ? /^来源：.*\]\(https?:\/\/[^)]+\)[^\n]*$/m : /^Sources?: .*\]\(https?:\/\/[^)]+\)[^\n]*$/m
    const last = answers.flat().map(({ title, text }) => ({ title, last: text.trim().split('\n\n').at(-1) ?? '' }))
    expect(last.filter((answer) => !sourceLine.test(answer.last))).toEqual([])
  })

  test('says in words what each figure shows', () => {
    const silent = imagesOf(answers.flat()).filter(({ alt, title }) => (alt ?? '').length < 15 || !title)
    expect(silent.map(({ url }) => url)).toEqual([])
  })

  test('has at least twelve drawings, each of them used', () => {
    const used = imagesOf(answers.flat()).map(({ url }) => path.basename(url))
    const drawn = readdirSync(path.join(content, language, 'figures'))
    expect([...new Set(used)].sort()).toEqual(drawn.sort())
    expect(drawn.length).toBeGreaterThanOrEqual(12)
  })

  test.each([
    ['comparison tables', 'table', 8],
    ['displayed formulas', 'math', 6],
    ['pieces of code', 'code', 2],
  ])('has %s', (_, kind, least) => {
    expect(count(answers.flat(), kind)).toBeGreaterThanOrEqual(least)
  })
})

describe('the two languages', () => {
  test('give the same numbers in every answer', () => {
    const [zh, en] = [languages.zh.flat(), languages.en.flat()]
    expect(en).toHaveLength(zh.length)
    zh.forEach((answer, index) => {
      expect(numbersOf(en[index] ?? answer), answer.title).toEqual(numbersOf(answer))
    })
  })

  test.each(['table', 'math', 'code', 'image', 'listItem'])('have as many of each %s in every answer', (kind) => {
    const counts = (answers: readonly Answer[]) => answers.map((answer) => count([answer], kind))
    expect(counts(languages.en.flat())).toEqual(counts(languages.zh.flat()))
  })
})

describe('what is set right against other notes', () => {
  const seed = seedInput()
  test.skipIf(!seed)('no answer shares a run of 15 Chinese characters with the seed', () => {
    const known = runsOf(readFileSync(seed ?? '', 'utf8'))
    for (const { title, text } of languages.zh.flat()) {
      expect(
        [...runsOf(text)].filter((run) => known.has(run)),
        title,
      ).toEqual([])
    }
  })

  test('is listed with sources in content/README.md', () => {
    const list = path.join(content, 'README.md')
    expect(existsSync(list)).toBe(true)
    const rows = readFileSync(list, 'utf8')
      .split('\n')
      .filter((line) => /^\|.*\]\(https?:/.test(line))
    expect(rows.length).toBeGreaterThanOrEqual(15)
  })
})

/** Every run of 15 Chinese characters, whatever stands between them. */
function runsOf(text: string): ReadonlySet<string> {
  const characters = [...text.matchAll(/\p{Script=Han}/gu)].map(([character]) => character)
  return new Set(characters.slice(14).map((_, index) => characters.slice(index, index + 15).join('')))
}
