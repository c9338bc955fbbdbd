import { beforeAll, describe, expect, test } from 'vitest'
import type { Slide } from '../../src/model.js'
import { scoreDecks } from '../../src/score/score-deck.js'
import type { RenderedDeck } from '../../src/verify/gate.js'
import type { InspectedSlide } from '../../src/verify/inspect-deck.js'
import { measured } from '../support/measured.js'
import { lookedAt } from '../support/scored.js'
import { withAnswers, withBlocks, withLooks } from '../support/spoiled.js'

const sentence = 'The scheduler keeps the queue short because every worker takes the next job at once.'

const sound = `# Section

## Why is the queue short?

- **Order**: the next job goes to whoever is free.
- **Limit**: a worker never holds more than one job.
- **Rest**: a worker without a job sleeps.
- **Stop**: the queue is closed before the last job ends.

## What does it look like?

![Two workers](tall.svg)

## Which parts are there?

| part | role |
|---|---|
| queue | holds jobs |
| worker | does jobs |

## How is it used?

\`\`\`js
queue.push(job)
worker.run()
\`\`\`
`

/** Everything that Lectern shows as it is written, however much it is. */
const unsound = `# Section

## ${'Why does a question that nobody will ever read to its end go on and on as this one does, '.repeat(4)}and on?

${`${sentence.replace('short', 'long')} `.repeat(12).trim()}

${`- ${sentence.slice(0, -1)}, and ${sentence.slice(0, -1)}, and ${sentence}\n`.repeat(7)}
| a | b | c | d | e | f | g |
|---|---|---|---|---|---|---|
${'| one | two | three | four | five | six | a cell with many more words than two lines of its width hold, so that whoever sits in the last row gives up before the end of it |\n'.repeat(8)}

\`\`\`js
${'const veryLongName = anotherVeryLongName.call(firstArgument, secondArgument, thirdArgument, fourthArgument)\n'.repeat(18)}\`\`\`
`

let good: RenderedDeck
let bad: RenderedDeck

beforeAll(async () => {
  good = await lookedAt(sound, { detail: 'points' })
  // Nothing is reduced, so that there is something to find.
  bad = await lookedAt(unsound, { detail: 'full' })
}, 120_000)

/** The worst shortfall of a metric, and how many slides it names; undefined where it has nothing to measure. */
function measure(id: string, rendered: RenderedDeck) {
  const found = measured(id, rendered)
  return found && { shortfall: found.shortfall, named: found.short.length, values: found.values }
}

describe('metrics of real decks', () => {
  test.each([
    'M21',
    'M22',
    'M23',
    'M26',
    'M27',
    'M28',
    'M29',
    'M30',
    'M31',
    'M32',
    'M33',
    'M34',
    'M36',
    'M39',
    'M40',
    'M41',
    'M43',
    'M45',
  ])('%s is met by a sound deck', (id) => {
    expect(measure(id, good)).toMatchObject({ shortfall: 0 })
  })

  test.each(['M27', 'M30', 'M31', 'M37'])('%s is missed by a crammed one', (id) => {
    const found = measure(id, bad)
    expect(found?.shortfall, JSON.stringify(found)).toBeGreaterThan(0)
    expect(found?.named).toBeGreaterThan(0)
  })

  test('M38 is met by a sound deck but for one size of the theme', () => {
    const [families = 9, sizes = 9, hues = 9] = measure('M38', good)?.values ?? []
    expect([families <= 2, sizes <= 7, hues <= 1]).toEqual([true, true, true])
  })

  test('M35 is missed where key points were asked for and everything is shown', () => {
    const found = measure('M35', { ...bad, detail: 'points' })
    expect(found?.shortfall, JSON.stringify(found)).toBeGreaterThan(0)
    expect(found?.named).toBeGreaterThan(0)
  })

  test('nothing is measured where there is nothing', () => {
    expect(measure('M35', good)).toBeUndefined()
    expect(measure('M32', bad)).toBeUndefined()
    expect(measure('M35', bad)).toBeUndefined()
  })

  test('a score says for every shortfall where it comes from', () => {
    const { decks, score } = scoreDecks([good, bad])
    expect(decks[0]?.score).toBeGreaterThan(decks[1]?.score ?? 100)
    expect(score).toBeGreaterThan(decks[1]?.score ?? 100)
    for (const { slide, file, line, message } of decks[1]?.shortfalls ?? []) {
      expect(file).toBe('notes.md')
      expect(line).toBeGreaterThan(0)
      expect(message).not.toBe('')
      expect(slide === null || slide > 0).toBe(true)
    }
  })
})

describe('metrics of defects that Lectern does not make', () => {
  test.each<[id: string, string, (rendered: RenderedDeck) => RenderedDeck]>([
    ['M20', 'nearly empty slides', (deck) => withAnswers(deck, () => ({ fill: 0.2 }))],
    ['M21', 'slides filled to the brim', (deck) => withAnswers(deck, () => ({ fill: 0.99 }))],
    ['M22', 'what was left over', (deck) => withAnswers(deck, () => ({ fill: 0.1, part: { number: 2, of: 2 } }))],
    ['M23', 'a list of four torn after its first item', (deck) => tornAt(deck, 1)],
    ['M24', 'one full and one empty slide under a heading', (deck) => tornAt(deck, 2)],
    ['M25', 'slides that say too much', (deck) => withBlocks(deck, 'item', ({ text }) => ({ text: text.repeat(5) }))],
    ['M26', 'lists of too many points', (deck) => withAnswers(deck, ({ atoms }) => ({ atoms: [...atoms, ...atoms] }))],
    [
      'M28',
      'titles of three lines',
      (deck) => withBlocks(deck, 'title', () => ({ lines: ['one', 'two', 'three and more'] })),
    ],
    ['M29', 'answers in small type', (deck) => withAnswers(deck, () => ({ scale: 28 }))],
    [
      'M33',
      'a key point in the notes only',
      (deck) => withBlocks(deck, 'item', (block) => ({ text: block.text.replace('Order', '') })),
    ],
    ['M34', 'slides that say something else', (deck) => withBlocks(deck, undefined, () => ({ text: 'nothing' }))],
    ['M36', 'the same sentence on two slides', (deck) => twice(deck)],
    [
      'M38',
      'a family for every block',
      (deck) =>
        withBlocks(deck, undefined, ({ runs }, at) => ({ runs: runs.map((run) => ({ ...run, family: `f${at}` })) })),
    ],
    [
      'M39',
      'small text',
      (deck) => withBlocks(deck, 'item', ({ runs }) => ({ runs: runs.map((run) => ({ ...run, size: 20 })) })),
    ],
    [
      'M40',
      'a title below its text',
      (deck) => withBlocks(deck, 'title', ({ box }) => ({ box: { ...box, top: 600, bottom: 640 } })),
    ],
    ['M41', 'a comma that begins a line', (deck) => withBlocks(deck, 'item', () => ({ lines: ['一行', '，另一行'] }))],
    ['M41', 'a bracket that ends a line', (deck) => withBlocks(deck, 'item', () => ({ lines: ['一行（', '另一行'] }))],
    ['M43', 'a table that has no slide', (deck) => withLooks(deck, () => ({ tables: [] }))],
    ['M45', 'a PDF that is too heavy', (deck) => ({ ...deck, pdf: deck.pdf && { ...deck.pdf, bytes: 10_000_000 } })],
  ])('%s is missed by %s', (id, _, spoil) => {
    expect(measure(id, spoil(good))?.shortfall).toBeGreaterThan(measure(id, good)?.shortfall ?? 0)
  })

  test('M32 is missed by a picture that is blown up, or that is tiny', () => {
    const spoiled = (scale: number) => ({
      ...good,
      inspection: {
        ...good.inspection,
        slides: good.inspection.slides.map((slide) => ({
          ...slide,
          look: {
            ...slide.look,
            pictures: slide.look.pictures.map(({ alt }) => ({
              alt,
              box: { left: 0, top: 0, right: 40 * scale, bottom: 30 * scale },
            })),
          },
        })),
      },
    })
    expect(measure('M32', spoiled(1))?.shortfall).toBeGreaterThan(0)
  })
})

/** The first answer on two slides, broken before one of its atoms. */
function tornAt(rendered: RenderedDeck, at: number): RenderedDeck {
  return doubled(rendered, (slide) => [
    { ...slide, atoms: slide.atoms.slice(0, at), fill: 0.9, part: { number: 1, of: 2 } },
    { ...slide, atoms: slide.atoms.slice(at), fill: 0.3, part: { number: 2, of: 2 } },
  ])
}

function twice(rendered: RenderedDeck): RenderedDeck {
  return doubled(rendered, (slide) => [slide, slide])
}

function doubled(rendered: RenderedDeck, split: (slide: Slide) => Slide[]): RenderedDeck {
  const { deck, inspection } = rendered
  const index = deck.slides.findIndex(({ group }) => group.kind === 'answer')
  const slides = deck.slides.flatMap((slide, position) => (position === index ? split(slide) : [slide]))
  const seen = inspection.slides.flatMap((slide: InspectedSlide, position) =>
    position === index ? [slide, slide] : [slide],
  )
  return { ...rendered, deck: { ...deck, slides }, inspection: { ...inspection, slides: seen } }
}
