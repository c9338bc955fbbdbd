import type { RootContent } from 'mdast'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Slide } from '../../src/model.js'
import { scoreDecks } from '../../src/score/score-deck.js'
import type { RenderedDeck } from '../../src/verify/gate.js'
import type { TextBlock } from '../../src/verify/slide-look.js'
import { measured } from '../support/measured.js'
import { lookedAt } from '../support/scored.js'
import { withAnswers, withBlocks, withLooks } from '../support/spoiled.js'

const notes = String.raw`# Section

## Which six steps are there?

- Read the plan
- Check the parts
- Mount the frame
- Test the brakes
- Paint the doors
- Sign the sheet

## What does a weight say?

- **Share** $\mathrm{softmax}(QK^\top)$: every weight isn't above 1.5 at all.
- **Sum**: all weights add up to one.

> The table is **never sorted** while it is read.

## What is the difference between a queue and a stack?

- **Queue**: the first job in is the first job out.
- **Stack**: the last job in is the first job out.

## What is stored?

Rows are kept in pages. **Note:** a page is never split.

- A page has a header:

  ~~~js
  const page = read(1)
  ~~~

- A page has a checksum.

## Which pictures are there?

![One](tall.svg) ![Other](tall.svg)
`

let deck: RenderedDeck

beforeAll(async () => {
  deck = await lookedAt(notes, { detail: 'points' })
}, 120_000)

const asks = (title: string) => (slide: Slide) => slide.group.question?.title.includes(title) === true
const isSix = asks('six steps')
const isWeight = asks('weight')

/** A deck of nothing but the answers and questions that are wanted. */
function only(rendered: RenderedDeck, wanted: (slide: Slide) => boolean): RenderedDeck {
  const kept = rendered.deck.slides.map(wanted)
  const chosen = <T>(values: readonly T[]) => values.filter((_, index) => kept[index])
  const [section] = rendered.deck.sections
  const questions = section.questions.filter((question) =>
    chosen(rendered.deck.slides).some(({ group }) => group.question === question),
  )
  return {
    ...rendered,
    deck: { ...rendered.deck, sections: [{ ...section, questions }], slides: chosen(rendered.deck.slides) },
    inspection: { ...rendered.inspection, slides: chosen(rendered.inspection.slides) },
  }
}

function blockOn(block: TextBlock, role: TextBlock['role'], text: string, lines: readonly string[]): TextBlock {
  return { ...block, role, text, lines }
}

describe('the right slides', () => {
  test('a slide whose title is all of its answer is a content slide, and an empty one', () => {
    const stated = withAnswers(only(deck, isSix), () => ({ atoms: [], fill: 0 }))
    expect(measured('M20', stated)?.values).toEqual([0])
  })

  test('code and tables of a question count with those of answers', () => {
    const code = Array.from({ length: 20 }, (_, line) => `line(${line})`)
    const asked = withLooks(deck, ({ blocks }, { kind }) => {
      const [first] = blocks
      if (kind !== 'question' || !first) return {}
      return { blocks: [...blocks, blockOn(first, 'code', code.join('\n'), code)], tables: [{ columns: 9, rows: 2 }] }
    })
    expect(measured('M31', asked)?.values[0]).toBeCloseTo(1 / 6, 9)
    expect(measured('M30', asked)?.values).toEqual([0])
  })

  test('M39 reads the text of questions too', () => {
    const small = withLooks(deck, ({ blocks }, { kind }) => {
      const [first] = blocks
      const runs = first?.runs.map((run) => ({ ...run, size: 24 })) ?? []
      return kind === 'question' && first ? { blocks: [...blocks, { ...first, role: 'prose', runs }] } : {}
    })
    expect(measured('M39', small)?.values[0]).toBeCloseTo((200 * 0.73 * 24) / 720, 9)
  })

  test('M21 counts a slide with a picture where its text fills it', () => {
    const full = withAnswers(only(deck, asks('pictures')), () => ({ fill: 0.99 }))
    expect(measured('M21', full)?.values).toEqual([0])
    const low = withLooks(full, ({ pictures }) => ({
      pictures: pictures.map((picture) => ({ ...picture, box: { left: 0, top: 0, right: 90, bottom: 60 } })),
    }))
    expect(measured('M21', low)?.values).toEqual([1])
  })

  test('M32 judges pictures in a row', () => {
    expect(measured('M32', deck)).toMatchObject({ shortfall: 0 })
    const tiny = withLooks(deck, ({ pictures }) => ({
      pictures: pictures.map((picture) => ({ ...picture, box: { left: 0, top: 0, right: 40, bottom: 30 } })),
    }))
    expect(measured('M32', tiny)?.shortfall).toBe(1)
  })

  test('M43 looks for what is seen, inside an item too', () => {
    const stored = only(deck, asks('stored'))
    expect(measured('M43', stored)?.values).toEqual([1])
    const hidden = withLooks(stored, ({ blocks }) => ({ blocks: blocks.filter(({ role }) => role !== 'code') }))
    const found = measured('M43', hidden)
    expect(found?.values).toEqual([0])
    expect(found?.short[0]?.line).toBe(notes.slice(0, notes.indexOf('~~~js')).split('\n').length)
  })
})

describe('the right values', () => {
  test('M22: a lone item is left over however much it fills', () => {
    const torn = withAnswers(only(deck, isSix), ({ atoms }) => ({
      atoms: atoms.slice(0, 1),
      fill: 0.9,
      part: { number: 2, of: 2 },
    }))
    expect(measured('M22', torn)?.values).toEqual([1])
  })

  test('M24: the slides of an answer are compared whatever heads them', () => {
    const { slides } = deck.deck
    const [queue, stored] = [asks('queue'), asks('stored')].map((test) => slides.find(test)?.group.question)
    const joined = withAnswers(deck, (slide) => ({
      fill: isWeight(slide) ? 0.9 : 0.3,
      group: slide.group.question === stored ? { ...slide.group, question: queue } : slide.group,
    }))
    expect(measured('M24', joined)?.values).toEqual([0])
    const uneven = withAnswers(joined, ({ fill, kind }) => ({ fill: kind === 'comparison' ? 0.9 : fill }))
    expect(measured('M24', uneven)?.values[0]).toBeCloseTo(0.6, 9)
  })

  test('M25: a formula is one word, and so is what has an apostrophe or a point in it', () => {
    // Share x every weight isn't above 1.5 at all; Sum all weights add up to one; The table is … read.
    expect(measured('M25', only(deck, isWeight))?.values[0]).toBe(9 + 7 + 9)
  })

  test('M25: cards are words, code and tables are none', () => {
    expect(measured('M25', only(deck, asks('queue')))?.values[0]).toBe(2 * 10)
    expect(measured('M25', only(deck, asks('stored')))?.values[0]).toBe(11 + 5 + 5)
  })

  test('M26: six points of one line are allowed as five are', () => {
    const six = only(deck, isSix)
    expect(measured('M26', six)).toMatchObject({ values: [5], short: [{ message: 'lists 6 points' }] })
    const longer = withBlocks(six, 'item', (_, at) => (at === 1 ? { lines: ['Read', 'the plan'] } : {}))
    expect(measured('M26', longer)?.values).toEqual([6])
    const seven = withAnswers(six, ({ atoms }) => ({ atoms: [...atoms, ...atoms.slice(0, 1)] }))
    expect(measured('M26', seven)?.values).toEqual([7])
  })

  test('M27: the paragraphs of an item are one item', () => {
    const text = (value: string) => ({ type: 'text' as const, value })
    const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [text(value)] })
    const six = withAnswers(only(deck, isSix), ({ atoms }) => ({
      atoms: atoms.map((atom, at) =>
        at > 0
          ? atom
          : {
              ...atom,
              content: {
                type: 'item',
                node: { type: 'listItem', children: [paragraph('Read the plan'), paragraph('Check the parts')] },
              },
            },
      ),
    }))
    const wide = { left: 72, top: 0, right: 1172, bottom: 80 }
    const lined = withBlocks(six, 'item', () => ({ lines: ['one', 'two'], box: wide }))
    expect(measured('M27', lined)?.values[0]).toBeCloseTo(1 / 5, 9)
  })

  test('M27: in half the width four lines hold as much as two', () => {
    const lines = (count: number) => Array.from({ length: count }, () => 'line')
    const items = (count: number, right: number) =>
      withBlocks(only(deck, isSix), 'item', () => ({
        lines: lines(count),
        box: { left: 72, top: 0, right, bottom: 80 },
      }))
    expect(measured('M27', items(4, 72 + 540))?.values).toEqual([0])
    expect(measured('M27', items(5, 72 + 540))?.values).toEqual([1])
    expect(measured('M27', items(3, 72 + 1100))?.values).toEqual([1])
  })

  test('M28: a question set large is long where it would be at 44 px', () => {
    const lines = (text: string) => [text.slice(0, 30), text.slice(30, 60), text.slice(60)]
    const asked = (text: string) =>
      withBlocks(deck, 'title', (_, __, { kind }) => (kind === 'question' ? { lines: lines(text) } : {}))
    expect(measured('M28', asked('w'.repeat(111)))?.values[0]).toBe(0)
    expect(measured('M28', asked('w'.repeat(113)))?.values[0]).toBeGreaterThan(0)
    expect(measured('M28', asked('字'.repeat(51)))?.values[0]).toBeGreaterThan(0)
  })

  test('M28: a counter below its title is a line and a runt; two short words are none', () => {
    const six = only(deck, (slide) => isSix(slide) && slide.kind === 'points')
    const below = withLooks(six, ({ blocks }) => ({
      blocks: blocks.flatMap((block) =>
        block.role === 'title'
          ? [
              { ...block, lines: ['One line', 'and another one'] },
              {
                ...blockOn(block, 'counter', '(1/2)', ['(1/2)']),
                box: { ...block.box, top: block.box.bottom, bottom: block.box.bottom + 24 },
              },
            ]
          : [block],
      ),
    }))
    expect(measured('M28', below)?.values).toEqual([1, 1])
    const words = withBlocks(six, 'title', () => ({ lines: ['One line', 'or so'] }))
    expect(measured('M28', words)?.values).toEqual([0, 0])
  })

  test('M36: a point that is a title elsewhere is said twice', () => {
    const six = withBlocks(only(deck, isSix), 'title', (_, __, { kind }) =>
      kind === 'points' ? { text: 'Mount the frame' } : {},
    )
    const twice = {
      ...six,
      deck: { ...six.deck, slides: six.deck.slides.flatMap((slide) => [slide, slide]) },
      inspection: { ...six.inspection, slides: six.inspection.slides.flatMap((slide) => [slide, slide]) },
    }
    const first = withLooks(twice, ({ blocks }, _, index) =>
      index === 2 ? { blocks: blocks.filter(({ role }) => role === 'title') } : {},
    )
    expect(measured('M36', first)?.short.map(({ text }) => text)).toContain('Mount the frame')
  })

  test('M41: a dash begins no Chinese line', () => {
    const lined = (lines: string[]) => withBlocks(only(deck, isSix), 'item', (_, at) => (at === 1 ? { lines } : {}))
    expect(measured('M41', lined(['一行字', '——又一行']))?.values).toEqual([1])
    expect(measured('M41', lined(['one line', '— and another']))?.values).toEqual([0])
  })
})

describe('what an author points at', () => {
  const without = (text: string) => withBlocks(deck, undefined, (block) => ({ text: block.text.replaceAll(text, '') }))

  test('is bold in a quotation too, and is named with its line', () => {
    expect(measured('M33', deck)).toMatchObject({ values: [1] })
    expect(measured('M33', without('never sorted'))?.short).toMatchObject([
      { message: '“never sorted” is in the notes only', line: 17 },
    ])
    const { decks } = scoreDecks([without('never sorted')])
    expect(decks[0]?.shortfalls.find(({ id }) => id === 'M33')?.line).toBe(17)
  })

  test('is not shown by the question above it, nor by a part of a longer word', () => {
    const gone = (text: string) => withBlocks(deck, 'heading', (block) => ({ text: block.text.replace('Queue', text) }))
    expect(measured('M33', gone(''))?.short.map(({ message }) => message)).toEqual(['“Queue” is in the notes only'])
    expect(measured('M33', gone('Queues'))?.short).toHaveLength(1)
  })

  test('is what stands behind a label', () => {
    expect(measured('M33', without('Note:'))?.short).toEqual([])
    expect(measured('M33', without('Note: a page is never split'))?.short).toHaveLength(1)
  })

  test('M34: the question above an answer does not answer it', () => {
    const silent = withBlocks(only(deck, isWeight), undefined, ({ role }) =>
      role === 'item' || role === 'prose' ? { text: 'nothing' } : {},
    )
    expect(measured('M34', silent)?.values).toEqual([0])
  })
})

test('slides beyond the aim are named, be they acceptable or not', () => {
  const filled = withAnswers(deck, () => ({ fill: 0.6 }))
  const answers = filled.deck.slides.filter(({ group, kind }) => group.kind === 'answer' && kind !== 'figure')
  expect(measured('M20', filled)?.short).toHaveLength(answers.length)
  const met = withAnswers(deck, () => ({ fill: 0.7 }))
  expect(measured('M20', met)?.short).toEqual([])
})

test('M33: a question inside an answer may not stand on a slide, so it is no point', async () => {
  const aside = Array.from({ length: 30 }, (_, at) => `Remark ${at} is about the desk and the lamp on it.`).join(' ')
  const notes = `# Section\n\n## What is kept in a page?\n\n**Rows are kept in a page.** ${aside} **But are keys kept**? ${aside}\n`
  expect(measured('M33', await lookedAt(notes, { detail: 'points' }))?.values).toEqual([1])
})

test('M24 and M29: a topic is divided by its headings', async () => {
  const long = Array.from({ length: 5 }, (_, at) => `- Point ${at} of the part takes a line of the slide`).join('\n')
  const topic = `# Section\n\n## Notes on pages\n\n### One\n\nShort.\n\n### Two\n\n${long}\n\n## Notes on keys\n\nA key.\n`
  const looked = await lookedAt(topic, { detail: 'points' })
  expect(looked.deck.sections[0].questions.map(({ role }) => role)).toEqual(['topic', 'topic'])
  expect(measured('M24', looked)).toBeUndefined()
})

test('M23: a row is never torn', async () => {
  const cell = Array.from({ length: 60 }, (_, at) => `word${at} is one of many words`).join(' and ')
  const table = `| a | b | c |\n|---|---|---|\n| one | ${cell} | ${cell} |\n`
  const torn = await lookedAt(`# Section\n\n## What is listed?\n\n${table}`, { detail: 'full' })
  const content = torn.deck.slides.filter(({ group }) => group.kind === 'answer')
  expect(content.length).toBeGreaterThan(1)
  expect(measured('M23', torn)?.short).toHaveLength(content.length - 1)
}, 120_000)

describe('what is left out', () => {
  test('M35: a table made of an answer shows its text', () => {
    const nodes: RootContent[] = [{ type: 'paragraph', children: [{ type: 'text', value: 'x'.repeat(800) }] }]
    const question = deck.deck.sections[0].questions.find(({ title }) => title.includes('queue'))
    const asked = only(deck, asks('queue'))
    const long = question && { ...question, answer: { ...question.answer, nodes } }
    const replaced = withAnswers(asked, (slide) => ({ group: { ...slide.group, question: long } }))
    const section = { ...replaced.deck.sections[0], questions: long ? [long] : [] }
    const made = { ...replaced, deck: { ...replaced.deck, sections: [section] as const } }
    const cells = withLooks(made, ({ blocks }) => ({
      blocks: blocks.map((block) => (block.role === 'prose' ? blockOn(block, 'cell', 'x'.repeat(200), ['x']) : block)),
    }))
    // Two cells and the names of what is compared.
    expect(measured('M35', cells)?.values[0]).toBeCloseTo((400 + 'QueueStack'.length) / 800, 9)
  })

  test('M38 names a slide for each size beyond six', () => {
    const sizes = withBlocks(deck, 'item', ({ runs }, at) => ({ runs: runs.map((run) => ({ ...run, size: 50 + at })) }))
    const found = measured('M38', sizes)
    expect(found?.short.length).toBe((found?.values[1] ?? 0) - 6)
    expect(found?.short[0]?.message).toMatch(/^has text of \d+ px/)
  })
})
