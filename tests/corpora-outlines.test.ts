import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import type { Lecture, Question } from '../src/model.js'
import { parseNotes } from '../src/outline/normalise.js'
import { outline } from '../src/outline/outline.js'
import { readNotes } from '../src/source/read-notes.js'
import { corpusInput, projectRoot } from './support/shared-inputs.js'

const index = corpusInput('index.tsv')

/** A row of the index: what a document is to be read as. */
interface Row {
  readonly id: string
  readonly file: string
  readonly sections: readonly [number, number]
  readonly questions: readonly [number, number]
}

const rows = index ? readFileSync(index, 'utf8').trim().split('\n').slice(1).map(readRow) : []

function readRow(line: string): Row {
  const [id = '', file = '', , sections = '', questions = ''] = line.split('\t')
  return { id, file, sections: range(sections), questions: range(questions) }
}

function range(text: string): readonly [number, number] {
  const [least = 0, most = least] = text.split('-').map(Number)
  return [least, most]
}

/** S1 has a question at line 503 whose item is indented by three spaces: 416, not 415. */
const counted: Readonly<Record<string, number>> = { S1: 416 }

async function outlineOf({ file }: Row): Promise<Lecture> {
  const { sources } = await readNotes(path.join(path.dirname(index ?? ''), file), projectRoot)
  return outline(sources, { title: undefined, author: undefined, lang: undefined, name: 'notes' }).lecture
}

function questionsOf(lecture: Lecture): Question[] {
  return lecture.sections.flatMap((section) => section.questions)
}

/** M10: a run of the answer this long on a question's slide gives it away. */
const longestShared = 12

describe.skipIf(!index)('real documents of other authors', () => {
  test.each(rows)('$id has its sections and questions', async (row) => {
    const lecture = await outlineOf(row)
    const questions = questionsOf(lecture).filter(({ role }) => role === 'question').length
    const [least, most] = row.questions
    expect(lecture.sections.length).toBeGreaterThanOrEqual(row.sections[0])
    expect(lecture.sections.length).toBeLessThanOrEqual(row.sections[1])
    expect(questions).toBeGreaterThanOrEqual(counted[row.id] ?? least)
    expect(questions).toBeLessThanOrEqual(counted[row.id] ?? most)
  })

  test.each(rows)('$id: every word is in a title, a question, an answer, or listed as left out', async (row) => {
    const lecture = await outlineOf(row)
    const kept = keptText(lecture)
    const lost = lecture.sources.flatMap(({ text }) =>
      leavesOf(parseNotes(text)).filter((leaf) => !kept.includes(comparable(leaf))),
    )
    expect(lost).toEqual([])
  })

  test.each(rows)('$id: no question shows what its answer says', async (row) => {
    for (const { title, body, answer, key } of questionsOf(await outlineOf(row))) {
      const marks: string[] = []
      visit({ type: 'root', children: [...body.nodes] } as Nodes, 'listItem', ({ checked }) => {
        if (typeof checked === 'boolean') marks.push(title)
      })
      expect(marks).toEqual([])
      const asked = comparable(body.nodes.map((node) => toString(node)).join(' '))
      const told = proseOf({ type: 'root', children: [...answer.nodes] } as Nodes).map(comparable)
      expect(
        told.filter((leaf) => leaf.length >= longestShared && asked.includes(leaf)),
        title,
      ).toEqual([])
      if (key.length > 0) expect(body.nodes.length, title).toBeGreaterThan(0)
      expect(body.end <= answer.start || answer.nodes.length === 0, title).toBe(true)
    }
  })
})

/** Everything that an outline holds, as one comparable text. */
function keptText(lecture: Lecture): string {
  const { sections, dropped, title, sources } = lecture
  const passages = questionsOf(lecture).flatMap(({ heading, body, key, answer }) => [
    toString({ type: 'paragraph', children: [...heading] }),
    ...[...body.nodes, ...key, ...answer.nodes].map((node) => toString(node)),
    ...[body, answer].map(({ source, start, end }) => source.text.slice(start, end)),
  ])
  const heads = sections.flatMap((section) => [section.title, section.part ?? ''])
  const labels = sources.flatMap(({ text }) =>
    questionsOf(lecture).map(({ origin }) => text.split('\n')[origin.line - 1]),
  )
  return comparable([title, ...heads, ...passages, ...labels, ...dropped.map(({ text }) => text)].join(' '))
}

function leavesOf(tree: Nodes): string[] {
  const leaves: string[] = []
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') leaves.push(node.value)
  })
  return leaves.filter((leaf) => comparable(leaf) !== '')
}

/** Without code: an option and the explanation of it name the same things. */
function proseOf(tree: Nodes): string[] {
  const prose: string[] = []
  visit(tree, 'text', ({ value }) => void prose.push(value))
  return prose
}

function comparable(text: string): string {
  return text.replace(/[\s*_`\\]+/g, '')
}
