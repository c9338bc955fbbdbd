import type { ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import type { Detail, Question, Slide, SlideGroup } from '../../src/model.js'
import { answerSlides } from '../../src/plan/answer-slides.js'
import { chosenFaults } from '../../src/verify/chosen-faults.js'
import { toldParagraphs } from '../../src/verify/shown-sentences.js'
import { frameWith, questionWith } from '../plan/answer-of.js'

const prose = `Attention weighs every word. This makes it slow for long texts. However, it sees all of them at once.

Caches help. As described above, they keep keys. What do they hold? Consider a text of ten words. Each word has a key.

Both steps take time.

First, the queries are made. Second, they meet the keys.`

describe('what was chosen of an answer', () => {
  test.each<[rule: string, shown: string]>([
    ['G2', 'This makes it slow for long texts.'],
    ['G4', 'This makes it slow for long texts.'],
    ['G3', 'As described above, they keep keys.'],
    ['G5', 'What do they hold?'],
    ['G5', 'Each word has a key.'],
    ['G8', 'the queries are made.'],
    ['G1', 'Attention weighs every'],
  ])('breaks %s where a slide shows “%s” alone', (rule, shown) => {
    expect(rulesOf(prose, [paragraph(shown)])).toContain(rule)
  })

  test('stands alone where its slide shows what it needs', () => {
    expect(rulesOf(prose, [paragraph('Attention weighs every word.')])).toEqual([])
    const [first = ''] = prose.split('\n\n')
    expect(rulesOf(prose, [paragraph(first)])).toEqual([])
    expect(rulesOf(prose, [paragraph('the queries are made.'), paragraph('they meet the keys.')])).toEqual([])
  })

  test('breaks G6 where it takes more than three lines', () => {
    const long = `Attention weighs ${'every word against every other word and '.repeat(8)}itself.`
    expect(rulesOf(`${long} It ends.`, [paragraph(long)])).toEqual(['G6'])
    expect(rulesOf(long, [paragraph(long)])).toEqual([])
  })

  test('breaks G2 where a title needs the sentence before it, and G4 where one is set against it', () => {
    expect(rulesOf(prose, [paragraph('Caches help.')], 'This makes it slow for long texts')).toEqual(['G2', 'G4'])
    expect(rulesOf(prose, [paragraph('Caches help.')], 'Attention weighs every word')).toEqual([])
  })

  test('breaks G7 where a name says the opposite of its item, or stands beside whole items', () => {
    const list = '- **Recurrence**: not needed here.\n- **Attention**: used in all layers.'
    expect(rulesOf(list, [item('**Recurrence**', list), item('**Attention**', list)])).toEqual(['G7'])
    expect(rulesOf(list.replace('not needed', 'needed'), [item('**Recurrence**', list)])).toEqual([])
    const mixed = list.replace('not needed', 'needed')
    expect(rulesOf(mixed, [item('**Recurrence**', mixed), item('**Attention**: used in all layers.', mixed)])).toEqual([
      'G7',
    ])
  })

  test('stands alone as names of which some end with a full stop, which makes sentences of them', () => {
    const said = 'it means that what it stands in front of is fixed for good, and that nobody changes it later on'
    const item = (name: string) => `- ${name} ${said}, ${said}, ${said};`
    const answer = ['**Final variables**. Here', '**Final methods**. There', '**Final classes**:'].map(item).join('\n')
    expect(shownLines(questionWith(answer))).toEqual(['Final variables', 'Final methods', 'Final classes'])
    expect(faultsIn(questionWith(answer), 'points')).toEqual([])
  })

  test('stands alone as headings in a list, whatever paragraph in front of them has the same words', () => {
    const parts = ['Caching: Front, Back, Gain', 'Batching: Design, Gain', 'Sharding: Flow, Parts, Gain'].map(
      (part, index) => {
        const [name = '', leads = ''] = part.split(': ')
        const items = leads
          .split(', ')
          .map((lead) => `- **${lead}**: it is as fast as it is large, whatever comes its way`)
        return `#### ${index + 1}. ${name}\n${items.join('\n')}`
      },
    )
    const answer = `It rests on Caching and Batching above all.\n\n### What it has\n\n${parts.join('\n\n')}`
    expect(shownLines(questionWith(answer))).toContain('Caching')
    expect(faultsIn(questionWith(answer), 'points')).toEqual([])
  })

  test('is nothing in an answer that is shown whole, however its sentences begin', () => {
    const answer = 'It is slow. However, nobody minds:\n\n- This is fast.\n- 而且它很好。'
    expect(faultsIn(questionWith(answer), 'full')).toEqual([])
  })

  test('stands alone in what Lectern chooses itself', () => {
    for (const detail of ['points', 'brief'] as const)
      expect(faultsIn(questionWith(`${prose}\n\n${prose}`), detail)).toEqual([])
  })

  test('stands alone as an item of a list that is numbered by the numbers its items bring along', () => {
    const answer = '**1）缓存命中快**，因为数据就在内存里。\n\n**2）未命中则慢**，因为要读磁盘。'
    expect(faultsIn(questionWith(answer), 'points')).toEqual([])
  })
})

/** The paragraphs on the slides of an answer, in points. */
function shownLines(question: Question): string[] {
  const lines: string[] = []
  for (const { atoms } of answerSlides(question, frameWith(new Map(), 'points')))
    for (const { content } of atoms)
      if ('node' in content) visit(content.node as Nodes, 'paragraph', (node) => void lines.push(toString(node)))
  return lines
}

function faultsIn(question: Question, detail: Detail): string[] {
  const groups = answerSlides(question, frameWith(new Map(), detail))
  return rulesIn(
    question,
    groups.map((group) => slideOf(group, group.atoms)),
  )
}

/** The rules that slides break which show these blocks of an answer. */
function rulesOf(answer: string, blocks: readonly RootContent[], title?: string): string[] {
  const question = questionWith(answer)
  const [group] = answerSlides(question, frameWith())
  if (!group) throw new RangeError('expected an answer')
  const placed = blocks.map((node) => placedIn(question.answer.source.text, node))
  const atoms = placed.map((node) => ({
    content: node.type === 'listItem' ? { type: 'item' as const, node } : { type: 'flow' as const, node },
    container: undefined,
    index: 0,
    count: 1,
    start: node.position?.start.offset ?? 0,
    origin: group.origin,
  }))
  const headed = title === undefined ? group : { ...group, kicker: group.heading, heading: [text(title)] }
  return rulesIn(question, [slideOf(headed, atoms)])
}

function rulesIn(question: Question, slides: readonly Slide[]): string[] {
  return chosenFaults(toldParagraphs(question, slides), false).map(({ rule }) => rule)
}

function slideOf(group: SlideGroup, atoms: Slide['atoms']): Slide {
  return { kind: 'points', group, layout: 'stack', part: undefined, atoms, notes: '', scale: 32, fill: 0.5 }
}

function placedIn<T extends RootContent>(notes: string, node: T): T {
  const [first] = wordsIn(node)
  const offset = notes.indexOf(first ?? '')
  const position = { start: { line: 1, column: 1, offset }, end: { line: 1, column: 1, offset } }
  const placed = { ...node, position }
  return 'children' in placed && placed.type === 'listItem'
    ? { ...placed, children: placed.children.map((child) => ({ ...child, position })) }
    : placed
}

function wordsIn(node: RootContent): string[] {
  if (node.type === 'text') return [node.value]
  return 'children' in node ? node.children.flatMap(wordsIn) : []
}

function paragraph(words: string): Paragraph {
  return { type: 'paragraph', children: [text(words)] }
}

function item(markdown: string, list: string): ListItem {
  const [, bold = '', rest = ''] = /^\*\*(.*?)\*\*(.*)$/su.exec(markdown) ?? []
  if (!list.includes(bold)) throw new RangeError(`The list has no ${bold}`)
  const children: PhrasingContent[] = [{ type: 'strong', children: [text(bold)] }, ...(rest ? [text(rest)] : [])]
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}
