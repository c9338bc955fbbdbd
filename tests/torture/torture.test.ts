import { cpSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import type { FlagSettings } from '../../src/config/flags.js'
import { diagnosticRecords } from '../../src/diagnostics/report-json.js'
import type { Detail, Format, Ratio } from '../../src/model.js'
import { notesProcessor } from '../../src/outline/processor.js'
import { compact, elementsIn, type RenderedSlide, render, textIn } from '../compose/rendered.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'
import { manyQuestions } from './many-questions.js'

const notes = readFileSync(path.join(import.meta.dirname, 'torture.md'), 'utf8')
const ways: readonly (readonly [Detail, Ratio, readonly Format[]])[] = [
  ['full', '16:9', ['md', 'html', 'pdf']],
  ['full', '4:3', ['md', 'html']],
  ['points', '16:9', ['md', 'html']],
  ['points', '4:3', ['md', 'html']],
]

describe.each(ways)('the torture file in detail %s at %s', (detail, ratio, format) => {
  test('fits, keeps every word, and finds only what is wrong with it', async () => {
    const { report, diagnostics, ok, decks } = await buildTorture({ detail, ratio, format })
    expect(findingsOf(diagnostics)).toEqual([
      `warning figure-small-text ${lineOf('tiny-text.svg')}`,
      `warning missing-figure ${lineOf('![解码器结构]')}`,
      `warning empty-answer ${lineOf('### 这个问题有没有回答？')}`,
    ])
    expect(ok).toBe(true)
    const sections = report.lectures.flatMap((lecture) => lecture.sections)
    expect(sections.map(({ questions }) => questions.length)).toEqual([9, 7, 8])
    expect(decks.map((slides) => slides.length)).toEqual(sections.map(({ slides }) => slides.length))
    expect(sections.flatMap(({ slides }) => slides).every(({ fill }) => fill <= 1)).toBe(true)

    const all = decks.flat()
    const shown = compact(all.map(({ section, notes: said }) => [textIn([section]), ...said].join('\n')).join('\n'))
    expect(leavesOf(notes).filter((leaf) => !shown.includes(leaf))).toEqual([])
    for (const slides of decks) {
      const titles = slides.map(titleOf)
      expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([])
    }
    // Marp would show the items of a list with `*` or `1)` one by one.
    expect(
      elementsIn(all.map(({ section }) => section)).some((element) => 'dataMarpitFragment' in element.properties),
    ).toBe(false)

    const answers = sections.flatMap(({ questions }, index) =>
      questions.map((question) => question.slides.map((number) => noteOf(decks[index]?.[number - 1])).join('')),
    )
    expect(answers).toEqual(writtenAnswers(notes))
  }, 60_000)
})

test('scripts that no embedded font can set are named with their lines, and no deck with holes is written', async () => {
  const folder = temporaryFolder()
  cpSync(import.meta.dirname, folder, { recursive: true })
  const { diagnostics, written, ok } = await buildIn(folder, {
    inputs: ['right-to-left.md'],
    flags: { format: ['html'] },
  })
  // Hebrew, in line 7, is drawn; Arabic is joined, which no font here can do.
  expect(findingsOf(diagnostics)).toEqual(['error missing-glyph 11'])
  expect(diagnostics.map(({ message }) => message).join('\n')).toMatch(/“س” \(U\+0633\)/)
  expect({ written, ok }).toEqual({ written: [], ok: false })
})

test('three hundred questions become a deck of a proportionate size', async () => {
  const build = async (count: number) => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'notes.md': manyQuestions(count) })
    const { report, diagnostics, ok } = await buildIn(folder, { flags: { format: ['html'] } })
    expect(findingsOf(diagnostics)).toEqual([])
    expect(ok).toBe(true)
    const sections = report.lectures.flatMap((lecture) => lecture.sections)
    expect(sections.flatMap(({ questions }) => questions)).toHaveLength(count)
    const html = filesIn(path.join(folder, 'out'))
    const bytes = Object.entries(html).reduce(
      (sum, [name, file]) => sum + (name.endsWith('.html') ? file.length : 0),
      0,
    )
    return { slides: sections.reduce((sum, { slides }) => sum + slides.length, 0), bytes }
  }
  const [fifty, threeHundred] = [await build(50), await build(300)]
  expect(threeHundred.slides).toBe(6 * fifty.slides)
  expect(threeHundred.bytes).toBeLessThan(6.2 * fifty.bytes)
}, 120_000)

async function buildTorture(flags: FlagSettings) {
  const folder = temporaryFolder()
  cpSync(import.meta.dirname, folder, { recursive: true })
  const result = await buildIn(folder, { inputs: ['torture.md'], flags })
  const files = filesIn(path.join(folder, 'out'))
  const names = result.report.lectures.flatMap(({ sections }) => sections.map(({ deck }) => deck))
  const decks = names.map((name) => render(String(files[`${name}.md`])))
  return { ...result, decks }
}

function findingsOf(diagnostics: Parameters<typeof diagnosticRecords>[0]): string[] {
  return diagnosticRecords(diagnostics).map(({ severity, rule, line }) => `${severity} ${rule} ${line}`)
}

function lineOf(text: string): number {
  return notes.slice(0, notes.indexOf(text)).split('\n').length
}

/** What a slide is called: the line above its heading, the heading, and its position among those with the same one. */
function titleOf({ section, body }: RenderedSlide): string {
  const named = section.children.filter((child) => child.type === 'element' && !body.includes(child))
  return compact(textIn(named))
}

/** Every piece of text that the notes hold outside of comments. */
function leavesOf(markdown: string): string[] {
  const leaves: string[] = []
  const collect = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return
    const { type, children } = node as { type?: string; children?: unknown[] }
    if (type === 'html' || type === 'image') return
    if (children) for (const child of children) collect(child)
    else leaves.push(...toString(node).split('\n'))
  }
  collect(notesProcessor.parse(markdown))
  return leaves.map(compact).filter((leaf) => leaf !== '')
}

function noteOf(slide: RenderedSlide | undefined): string {
  const said = (slide?.notes ?? []).join('\n').replaceAll('\u2060', '')
  return compact(said.replace(/^(?:讲稿|Speaker notes)\n/, ''))
}

/** The answers as they are written, below the heading of each question. */
function writtenAnswers(markdown: string): string[] {
  return markdown
    .split(/^### .*$/m)
    .slice(1)
    .map((answer) => compact(answer.replace(/^## .*/ms, '')))
}
