import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BrowserSession, Page } from '../src/browser/open-browser.js'
import type { BuildResult } from '../src/build.js'
import { formatList } from '../src/config/formats.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from './support/build-notes.js'
import { openTestBrowser } from './support/open-test-browser.js'
import { type ReadPdf, readPdf } from './support/read-pdf.js'

const notes = `---
title: Transformers
author: Ada Lovelace
---

# Foundations

## Attention

### Why divide by the square root of d?

Without it, scores grow with the width of the vectors. The softmax saturates.

- **Variance**: it grows with the width.
- **Gradient**: it vanishes.

### What is a mask?

A mask hides the future of every token.

## Position

### Why does order matter?

Attention alone sees a set, so order has to be told.

### What is a mask?

A mask hides padding, which says nothing of the words.

# Practice

## Training

### How long does training take?

It takes weeks on many machines.

### What limits the batch?

Memory of the accelerators limits it.
`

const formats = formatList.map(({ name }) => name)
const name = 'Transformers/Transformers'
const folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-lecture-'))
let built: BuildResult
let files: Readonly<Record<string, Buffer>>
let session: BrowserSession
let page: Page

beforeAll(async () => {
  writeFiles(folder, { 'notes.md': notes })
  built = await buildIn(folder, { flags: { deck: 'lecture', format: formats } })
  files = filesIn(path.join(folder, 'out'))
  session = await openTestBrowser()
  page = await session.page()
}, 300_000)
afterAll(async () => {
  await session.close()
  rmSync(folder, { recursive: true, force: true })
})

function pdf(ending: string): Promise<ReadPdf> {
  return readPdf(files[`${name}${ending}`] ?? Buffer.alloc(0))
}

function titlesIn({ outline }: ReadPdf) {
  return outline.map((part) => [part.title, part.children.map(({ title, children }) => [title, children.length])])
}

test('all sections are in one deck, in every format, behind a title and a list of them, and no gate finds anything', () => {
  expect(built.diagnostics).toEqual([])
  const endings = formatList.flatMap((format) => format.endings)
  expect(built.written).toEqual(expect.arrayContaining(endings.map((ending) => `${name}${ending}`)))
  expect(built.written.filter((file) => /\/\d\d-/.test(file))).toEqual([])
  const [lecture] = built.report.lectures
  expect(lecture?.opening?.map(({ number, id, title }) => [number, id, title])).toEqual([
    [1, '/title', 'Transformers'],
    [2, '/agenda', 'Contents'],
  ])
  expect(new Set(lecture?.sections.map(({ deck }) => deck))).toEqual(new Set([name]))
  const slides = [...(lecture?.opening ?? []), ...(lecture?.sections.flatMap((section) => section.slides) ?? [])]
  expect(slides.map(({ number }) => number)).toEqual(slides.map((_, index) => index + 1))
  expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length)
  const opening = String(files[`${name}.md`]).split('\n---\n').slice(1, 3).join()
  for (const text of [
    '# Transformers',
    'Ada Lovelace',
    '6 questions',
    '#### Foundations',
    '1. Attention',
    '3. Training',
  ])
    expect(opening).toContain(text)
})

test('slides keep the addresses that they have in decks of sections; those of no question name their section', async () => {
  const apart = temporaryFolder()
  writeFiles(apart, { 'notes.md': notes })
  const { report, written } = await buildIn(apart, { flags: { format: ['html'] } })
  const [sections, together] = [report, built.report].map(({ lectures }) => lectures[0]?.sections ?? [])
  expect(written).toContain('Transformers/03-Training.html')
  expect(report.lectures[0]).not.toHaveProperty('opening')
  const idsOf = (among: typeof sections) =>
    among?.map(({ slides }) => slides.filter(({ question }) => question !== null).map(({ id }) => id))
  expect(idsOf(together)).toEqual(idsOf(sections))
  expect(together?.map(({ slides }) => slides.filter(({ question }) => question === null).map(({ id }) => id))).toEqual(
    ['attention', 'position', 'training'].map((id) => [`/${id}/title`, `/${id}/agenda`, `/${id}/recap`]),
  )
}, 120_000)

test('a question that two sections ask names its section', () => {
  const slides = String(files[`${name}.md`]).split('\n---\n')
  const asked = slides.filter((slide) => slide.includes('## What is a mask?') && slide.includes('_class: question'))
  expect(asked).toHaveLength(2)
  expect(asked[0]).toContain('Question 2 of 2 · Attention')
  expect(asked[1]).toContain('Question 2 of 2 · Position')
})

test('bookmarks are parts, sections and questions, and lead to their slides and pages', async () => {
  const [slides, handout, read] = await Promise.all(['.pdf', '-handout.pdf', '-notes.pdf'].map(pdf))
  const nested = [
    [
      'Foundations',
      [
        ['Attention', 2],
        ['Position', 2],
      ],
    ],
    ['Practice', [['Training', 2]]],
  ]
  for (const one of [slides, handout, read]) expect(one && titlesIn(one)).toEqual(nested)
  const sections = built.report.lectures[0]?.sections ?? []
  expect(slides?.outline.flatMap(({ children }) => children.map((section) => section.page))).toEqual(
    sections.map((section) => section.slides[0]?.number),
  )
  const questions = slides?.outline.flatMap(({ children }) => children.flatMap((section) => section.children))
  expect(questions?.map(({ title, page: at }) => [title, at])).toEqual(
    sections.flatMap((section) => section.questions.map(({ title, slides: own }) => [title, own[0]])),
  )
  expect(slides?.info['Title']).toBe('Transformers')
  expect(handout?.info['Title']).toBe('Transformers · Handout')
  expect(read?.info['Title']).toBe('Transformers · Notes')
})

test('on paper each section begins on a page of its own, which names it, and is listed with its page', async () => {
  const [handout, read] = await Promise.all(['-handout.pdf', '-notes.pdf'].map(pdf))
  const pagesOf = (one: ReadPdf | undefined) =>
    one?.outline.flatMap(({ children }) => children.map((section) => section.page)) ?? []
  expect(pagesOf(read)).toEqual([2, 3, 4])
  expect(read?.pages).toBe(4)
  const [front = '', ...sections] = read?.text.split('\n') ?? []
  expect(front).toMatch(/Transformers.*Ada Lovelace.*Contents.*Foundations.*Attention 2.*mask\? 2Position 3.*Practice/)
  for (const [index, title] of ['Attention', 'Position', 'Training'].entries()) {
    const text = sections[index] ?? ''
    expect(text.split(title).length - 1).toBe(2)
    expect(text).toMatch(/\b1\s*(?:Why|How).*\b2\s*What/)
  }
  const places = pagesOf(handout)
  expect(new Set(places).size).toBe(3)
  const on = handout?.text.split('\n') ?? []
  expect(on[(places[1] ?? 0) - 1]).toMatch(/^Transformers Position\d+ \/ \d+/)
  expect(on[0]).not.toContain('Variance')
})

test('cards lie in the decks of their sections, each with an identifier of its own', () => {
  const rows = String(files[`${name}.txt`]).split('\n').slice(5, -1)
  const fields = rows.map((row) => row.split('\t'))
  expect(fields.map(([, deck]) => deck)).toEqual(
    ['Attention', 'Attention', 'Position', 'Position', 'Training', 'Training'].map((title) => `Transformers::${title}`),
  )
  expect(new Set(fields.map(([id]) => id)).size).toBe(6)
})

test('the course page lists the deck once and leads to its sections, its questions and what is found', async () => {
  await page.goto(pathToFileURL(path.join(folder, 'out', 'index.html')).href)
  const hrefs = (selector: string) =>
    page.$$eval(selector, (links) => links.map((link) => decodeURIComponent(link.getAttribute('href') ?? '')))
  expect(await hrefs('.links .present')).toEqual([`${name}.html`])
  expect(await hrefs('.card .name')).toEqual(
    ['attention', 'position', 'training'].map((id) => `${name}.html#/${id}/title`),
  )
  expect((await hrefs('.questions a')).slice(2, 4)).toEqual([
    `${name}.html#why-does-order-matter/1`,
    `${name}.html#what-is-a-mask-1/1`,
  ])
  expect(await page.$eval('.summary', (element) => element.textContent)).toMatch(/^1 deck · 6 questions · /)
  await page.type('#query', 'padding')
  await page.waitForSelector('#hits a')
  expect(await hrefs('#hits a')).toEqual([expect.stringMatching(/html#what-is-a-mask-1\/\d$/)])
  expect(await page.$eval('#hits a', (link) => link.textContent)).toContain('Position')
  await page.goto(`${pathToFileURL(path.join(folder, 'out', `${name}.html`)).href}#/position/recap`)
  const shown = await page.waitForSelector('svg.bespoke-marp-active h2')
  expect(await shown?.evaluate((element) => element.textContent)).toBe('Recap')
})

test('the same notes give the same bytes, in both shapes of slides, and decks of sections make way', async () => {
  const other = temporaryFolder()
  writeFiles(other, { 'notes.md': notes.replace('title:', 'deck: lecture\ntitle:') })
  const first = await buildIn(other, { flags: { deck: 'section', format: ['md'] } })
  expect(first.written).toContain('Transformers/01-Attention.md')
  const again = await buildIn(other, { flags: { format: formats } })
  expect(again.diagnostics).toEqual([])
  const twice = filesIn(path.join(other, 'out'))
  expect(twice['Transformers/01-Attention.md']).toBeUndefined()
  for (const { endings } of formatList)
    for (const ending of endings)
      expect([ending, twice[`${name}${ending}`]?.equals(files[`${name}${ending}`] ?? Buffer.alloc(0))]).toEqual([
        ending,
        true,
      ])
  const narrow = await buildIn(other, { flags: { ratio: '4:3', format: ['html', 'pdf'] } })
  expect(narrow.diagnostics).toEqual([])
  expect(narrow.decks.map(({ deck }) => deck.sections.length)).toEqual([3])
}, 240_000)

test('a lecture of one section is shown as its section is, under the name of the lecture', async () => {
  const one = temporaryFolder()
  writeFiles(one, { 'notes.md': '---\ntitle: Notes\n---\n\n# Only\n\n## Why?\n\nBecause of this.\n' })
  const { written, report } = await buildIn(one, { flags: { deck: 'lecture', format: ['md'] } })
  expect(written).toContain('Notes/Notes.md')
  expect(report.lectures[0]).not.toHaveProperty('opening')
  expect(report.lectures[0]?.sections[0]?.slides[0]).toMatchObject({ kind: 'title', title: 'Only', id: '/title' })
}, 60_000)
