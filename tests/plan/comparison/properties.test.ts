import fc from 'fast-check'
import type { Nodes, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { findComparisons } from '../../../src/plan/comparison/find-comparisons.js'
import { outlined, questionAsking } from './comparisons-of.js'

const things = ['Alpha', 'Beta', '甲算法', '乙算法', 'Gamma', '优点', '缺点', 'Step 1']
const keys = ['成本', '速度', 'Memory', 'Scope', '用途']
const questions = [
  'Alpha 和 Beta 的区别是什么？',
  '甲算法与乙算法有何不同？',
  'What is the difference between Alpha and Beta?',
  '有哪些算法？',
]

/** A value that no other place of the answer says. */
const value = fc.integer({ min: 0, max: 9999 }).map((number) => `w${number}w`)
const thing = fc.constantFrom(...things)
const fact = fc.record({ key: fc.constantFrom(...keys), value }).map((one) => `${one.key}：${one.value}`)
const sentence = fc.record({ thing, value }).map((one) => `${one.thing} 说 ${one.value}。`)
const items = fc.array(fc.oneof(fact, value, sentence), { minLength: 1, maxLength: 4 })
const listed = (lines: readonly string[], indent = '') => lines.map((line) => `${indent}- ${line}`).join('\n')

const entry = fc.oneof(
  fc.record({ thing, items }).map((one) => `### ${one.thing}\n\n${listed(one.items)}`),
  fc.record({ thing, items }).map((one) => `**${one.thing}**：\n\n${listed(one.items)}`),
  fc.record({ thing, value }).map((one) => `${one.thing}：${one.value}`),
)
const nested = fc
  .array(fc.record({ thing, items }), { minLength: 1, maxLength: 3 })
  .map((all) => all.map((one) => `- **${one.thing}**：\n${listed(one.items, '  ')}`).join('\n'))
const styles: readonly ((name: string, lines: readonly string[]) => string)[] = [
  (name, lines) => `#### ${name}\n\n${listed(lines)}`,
  (name, lines) => `**${name}：**\n\n${listed(lines)}`,
  (name, lines) => `1. **${name}**\n${listed(lines, '   ')}`,
]

/** Two or three things, each said something of under mostly the same keys. */
const matrix = fc
  .record({
    style: fc.constantFrom(...styles),
    names: fc.constantFrom(['Alpha', 'Beta'], ['甲算法', '乙算法'], ['Alpha', 'Beta', 'Gamma']),
    shared: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 2, maxLength: 4 }),
    own: fc.boolean(),
  })
  .map(({ style, names, shared, own }) => {
    const linesOf = (name: string) => [...shared.map((key) => `${key}：w0w`), ...(own ? [`${name}用途：w0w`] : [])]
    return names.map((name) => style(name, linesOf(name))).join('\n\n')
  })

/** Points of comparison, below each what two things are like. */
const dimensions = fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 4 }).chain((dims) =>
  fc
    .constantFrom(
      (key: string) => `1. **${key}**\n   - Alpha 是 w0w。\n   - Beta 是 w0w。`,
      (key: string) => `1. **${key}**：Alpha 是 w0w，因为 w0w，而 Beta 是 w0w。`,
      (key: string) => `1. **${key}**\n   Alpha 是 w0w。\n   Beta 是 w0w。`,
      (key: string) => `1. **${key}**：Beta 是 w0w；Alpha 和 Beta 都是 w0w。`,
    )
    .map((style) => dims.map(style).join('\n')),
)

/** Two things under one heading. */
const pair = fc
  .constantFrom(['Alpha', 'Beta'], ['甲算法', '乙算法'], ['优点', '缺点'])
  .chain(([first, second]) =>
    fc.constantFrom(
      `- **${first}**：w0w\n- **${second}**：w0w`,
      `**${first}**\n\n- w0w\n- w0w\n\n**${second}**\n\n- w0w\n\n**另外**：w0w`,
      `${first} 表示 w0w。\n\n而 ${second} 表示 w0w。`,
      `先说 w0w。${first}：w0w\n\n${second}：w0w`,
    ),
  )

const loose = fc.oneof(
  entry,
  nested,
  sentence,
  value,
  items.map((lines) => listed(lines)),
  fc.constant('---'),
  thing.map((name) => `**${name}**：`),
  thing.map((name) => `#### ${name}`),
  value.map((said) => `> ${said}`),
)
const block = fc.oneof(loose, loose, matrix, dimensions, pair)
const answer = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => {
  let count = 0
  // Each value is said once, so that one that is lost or said twice is noticed.
  return blocks.join('\n\n').replace(/w\d+w/g, () => `w${(count += 1)}w`)
})

const asked = fc.record({ title: fc.constantFrom(...questions), answer })
const runs = { numRuns: 120 }

function shown(title: string, text: string): { before: readonly RootContent[]; after: RootContent[] } {
  const question = questionAsking(title, `引言。\n\n${text}`)
  return { before: question.answer.nodes, after: findComparisons(question.answer.nodes, question) }
}

function leaves(nodes: readonly RootContent[]): string[] {
  const found: string[] = []
  for (const node of nodes) {
    visit(node, (leaf: Nodes) => {
      if ('value' in leaf) found.push(leaf.value)
    })
  }
  return found
}

const squeezed = (text: string) => text.replace(/[\s*#-]+/g, '')

test('all that is shown is a stretch of the notes', () => {
  fc.assert(
    fc.property(asked, ({ title, answer: text }) => {
      const source = squeezed(`引言。${text}`)
      for (const leaf of leaves(shown(title, text).after)) {
        if (leaf !== '—') expect(source).toContain(squeezed(leaf))
      }
    }),
    runs,
  )
})

test('each thing that the notes say is shown once, each name at least once', () => {
  fc.assert(
    fc.property(asked, ({ title, answer: text }) => {
      const { before, after } = shown(title, text)
      const values = (nodes: readonly RootContent[]) => leaves(nodes).join(' ').match(/w\d+w/g)?.sort()
      expect(values(after)).toEqual(values(before))
      const all = leaves(after).join(' ')
      for (const name of [...things, ...keys]) expect(all.includes(name)).toBe(leaves(before).join(' ').includes(name))
    }),
    runs,
  )
})

/** Answers of which more was once found when they were looked at again, with their questions. */
const foundBefore = [
  [
    '甲算法与乙算法有何不同？',
    '#### Gamma\n\n- **Alpha**：w1w\n- **Beta**：w2w\n\n#### Alpha\n\n- 成本：w3w\n- Memory：w4w\n\n#### Beta\n\n- 成本：w5w\n- Memory：w6w\n\nw7w',
  ],
  [
    'Alpha 和 Beta 的区别是什么？',
    '**Alpha：**\n\n- Scope：w1w\n- 成本：w2w\n- Alpha用途：w3w\n\n**Beta：**\n\n- Scope：w4w\n- 成本：w5w\n- Beta用途：w6w\n\n**Gamma：**\n\n- Scope：w7w\n- 成本：w8w\n- Gamma用途：w9w\n\n- **Alpha**：\n  - Alpha 说 w10w。\n  - 成本：w11w\n  - w12w\n- **Alpha**：\n  - w13w\n\n#### Alpha\n\n- 速度：w14w\n- 成本：w15w\n\n#### Beta\n\n- 速度：w16w\n- 成本：w17w\n\n**甲算法**\n\n- w18w\n- w19w\n\n**乙算法**\n\n- w20w\n\n**另外**：w21w',
  ],
] as const

test('what is found is left alone when it is looked for again', () => {
  fc.assert(
    fc.property(asked, ({ title, answer: text }) => {
      const question = questionAsking(title, `引言。\n\n${text}`)
      const once = findComparisons(question.answer.nodes, question)
      expect(outlined(findComparisons(once, question))).toEqual(outlined(once))
    }),
    {
      ...runs,
      examples: foundBefore.map(([title, answer]): [{ title: string; answer: string }] => [{ title, answer }]),
    },
  )
})

test('rows and cards stand for the notes in order, the first from where the whole begins', () => {
  fc.assert(
    fc.property(asked, ({ title, answer: text }) => {
      for (const node of shown(title, text).after) {
        if (node.type !== 'cards' && !(node.type === 'table' && node.data?.derived)) continue
        const parts: readonly Nodes[] = node.type === 'table' ? node.children.slice(1) : node.children
        const starts = parts.map((part) => part.position?.start.offset ?? Number.NaN)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
        expect(starts[0]).toBe(node.position?.start.offset)
      }
    }),
    runs,
  )
})

test('the answers of these tests do hold comparisons', () => {
  const answers = fc.sample(asked, { numRuns: 60, seed: 7 })
  const lines = answers.flatMap(({ title, answer: text }) => outlined(shown(title, text).after))
  expect(lines.filter((line) => line.startsWith('table:')).length).toBeGreaterThan(5)
  expect(lines.filter((line) => line.startsWith('cards:')).length).toBeGreaterThan(5)
})
