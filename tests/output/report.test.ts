import { expect, test } from 'vitest'
import { diagnostic } from '../../src/diagnostics/diagnostic.js'
import type { Deck, Lecture, Question, Section, Slide, SlideGroup, Source } from '../../src/model.js'
import { createReport, reportJson } from '../../src/output/report.js'

const source: Source = { path: 'notes.md', folder: '/', root: '/', text: '', frontMatter: {} }
const at = (line: number) => ({ file: 'notes.md', line, column: 1 })

function question(id: string, title: string, line: number): Question {
  const answer = { source, start: 0, end: 0, nodes: [] }
  const heading = [{ type: 'text' as const, value: title }]
  return { id, role: 'question', title, heading, origin: at(line), rating: undefined, body: answer, key: [], answer }
}

const first = question('q1', '什么是 注意力？', 3)
const second = question('q2', 'Why?', 9)
const section: Section = {
  id: 's',
  title: '1.基础',
  heading: [],
  part: undefined,
  origin: at(2),
  questions: [first, second],
}
const lecture: Lecture = {
  title: '讲义',
  author: undefined,
  lang: 'zh-Hans',
  sources: [source],
  sections: [section],
  dropped: [{ origin: at(1), reason: 'table of contents', text: '目录' }],
  convention: 'h3',
  confidence: 1,
}

function slide(
  kind: Slide['kind'],
  asked: Question | undefined,
  heading: SlideGroup['heading'],
  part?: Slide['part'],
): Slide {
  const group: SlideGroup = {
    kind: kind === 'points' ? 'answer' : 'question',
    kicker: undefined,
    heading,
    headingDepth: 2,
    layouts: ['stack'],
    subtitle: [],
    atoms: [],
    question: asked,
    section,
    origin: at(asked?.origin.line ?? 2),
    span: undefined,
  }
  const atom = {
    content: { type: 'line', value: 'x' },
    container: undefined,
    index: 0,
    count: 1,
    start: 0,
    origin: at(12),
  } as const
  return { kind, group, layout: 'stack', part, atoms: [atom], notes: '', scale: 30, fill: 2 / 3 }
}

const strong: SlideGroup['heading'] = [
  { type: 'strong', children: [{ type: 'text', value: '两种' }] },
  { type: 'break' },
  { type: 'inlineCode', value: 'd_k' },
]

const deck: Deck = {
  lecture,
  sections: [section],
  title: section.title,
  path: '讲义/01-基础',
  slides: [
    slide('title', undefined, [{ type: 'text', value: '基础' }]),
    slide('question', first, first.heading),
    slide('points', first, strong, { number: 1, of: 2 }),
    slide('points', first, strong, { number: 2, of: 2 }),
    slide('question', second, second.heading),
  ],
  markdown: '',
  figures: [],
}

test('reports lectures, sections, questions with their slides, and slides', () => {
  const report = createReport([deck], [diagnostic('empty-answer', 'No answer', at(9))])
  expect(report).toEqual({
    version: 1,
    lectures: [
      {
        title: '讲义',
        lang: 'zh-Hans',
        source: ['notes.md'],
        sections: [
          {
            title: '1.基础',
            deck: '讲义/01-基础',
            minutes: 1,
            questions: [
              { title: '什么是 注意力？', origin: { file: 'notes.md', line: 3 }, slides: [2, 3, 4] },
              { title: 'Why?', origin: { file: 'notes.md', line: 9 }, slides: [5] },
            ],
            slides: report.lectures[0]?.sections[0]?.slides,
          },
        ],
        dropped: [{ file: 'notes.md', line: 1, reason: 'table of contents', text: '目录' }],
      },
    ],
    diagnostics: [
      { rule: 'empty-answer', severity: 'warning', message: 'No answer', file: 'notes.md', line: 9, column: 1 },
    ],
  })
})

test('a slide has its number, question, place and rounded fill; a continuation is placed at its first atom', () => {
  const slides = createReport([deck], []).lectures[0]?.sections[0]?.slides ?? []
  expect(slides[0]).toMatchObject({ number: 1, kind: 'title', title: '基础', question: null })
  expect(slides[3]).toEqual({
    number: 4,
    id: 'q1/3',
    kind: 'points',
    title: '两种 d_k',
    question: '什么是 注意力？',
    origin: { file: 'notes.md', line: 12 },
    fill: 0.667,
    scale: 30,
    seconds: 2,
  })
  expect(slides[2]?.origin.line).toBe(3)
})

test('a deck takes as long as its notes, its slides without notes, and the time to think', () => {
  const [title, asked, ...others] = deck.slides
  if (!title || !asked) throw new RangeError('The deck has too few slides')
  const [said, quiet] = others.map((other) => ({ ...other, notes: '字'.repeat(240) }))
  if (!said || !quiet) throw new RangeError('The deck has too few answers')
  const thoughtAbout = { ...asked, group: { ...asked.group, thinking: 45 } }
  const [section] =
    createReport([{ ...deck, slides: [title, thoughtAbout, said, { ...quiet, notes: '' }] }], []).lectures[0]
      ?.sections ?? []
  expect(section?.slides.map(({ seconds }) => seconds)).toEqual([1, 47, 60, 2])
  expect(section?.minutes).toBe(2)
})

test('the time to think counts once, where the question ends', () => {
  const asked = slide('question', first, first.heading, { number: 1, of: 2 })
  const slides = [1, 2].map((number) => ({
    ...asked,
    group: { ...asked.group, thinking: 30 },
    part: { number, of: 2 },
  }))
  const [section] = createReport([{ ...deck, slides }], []).lectures[0]?.sections ?? []
  expect(section?.slides.map(({ seconds }) => seconds)).toEqual([2, 32])
})

test('the keys of report.json stand in the order of its description', () => {
  const json = reportJson(createReport([deck], []))
  expect(json.match(/"\w+"(?=:)/g)?.filter((key, index, all) => all.indexOf(key) === index)).toEqual(
    [
      'version',
      'lectures',
      'title',
      'lang',
      'source',
      'sections',
      'deck',
      'minutes',
      'questions',
      'origin',
      'file',
      'line',
      'slides',
      'number',
      'id',
      'kind',
      'question',
      'fill',
      'scale',
      'seconds',
      'dropped',
      'reason',
      'text',
      'diagnostics',
    ].map((key) => `"${key}"`),
  )
  expect(json.endsWith('}\n')).toBe(true)
})
