import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diagnosticRecords } from '../../src/diagnostics/report-json.js'
import { compact, elementsIn, render, textIn } from '../compose/rendered.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'

/** A slide shows tables of this many columns at most (P18). */
const mostColumns = 5

/** Answers in one build: a browser starts once for all of them. */
const answersAtOnce = 24

const details = ['full', 'points'] as const
const ratios = ['16:9', '4:3'] as const

const words = ['注意力', '梯度', '缓存', 'token', 'kv_cache', '权重', 'DeepSeek-R1', '３２', '🚀']
const word = fc.constantFrom(
  '注意力',
  '梯度',
  '缓存',
  'token',
  '`kv_cache`',
  '**权重**',
  '$x_i^2$',
  'DeepSeek-R1',
  '３２',
  '🚀',
)
const phrase = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '))
const sentence = phrase(14).map((words) => `${words}。`)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 9 }).map((sentences) => sentences.join(''))
const run = fc
  .tuple(fc.constantFrom('长', 'x', '长,', 'ab/'), fc.integer({ min: 80, max: 900 }))
  .map(([text, count]) => text.repeat(count))
const lead = phrase(4).map((words) => `${words}：`)
const heading = fc
  .tuple(fc.integer({ min: 4, max: 6 }), phrase(3))
  .map(([depth, words]) => `${'#'.repeat(depth)} ${words}`)
/** Counted through in a line, or in lines. */
const series = fc
  .tuple(fc.constantFrom('；', '\n'), fc.array(phrase(12), { minLength: 2, maxLength: 9 }))
  .map(([between, members]) => `分为：${members.map((words, index) => `（${index + 1}）${words}`).join(between)}`)
const quote = paragraph.map((text) => `> ${text}\n>\n> 出处`)
const code = fc
  .array(
    fc.constantFrom('const a = 1', '  return a', '', '}', `x = "${'y'.repeat(130)}"`, `z = "${'数据 '.repeat(600)}"`),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((lines) => `\`\`\`js\n${['// 代码', ...lines, '// 完'].join('\n')}\n\`\`\``)
const sum = (most: number) =>
  fc.integer({ min: 1, max: most }).map((count) => Array(count).fill('\\frac{a_i}{b_i}').join(' + '))
const steps = fc
  .array(sum(5), { minLength: 1, maxLength: 24 })
  .map((lines) => `\\begin{aligned}\n${lines.map((line) => `x &= ${line}`).join(' \\\\\n')}\n\\end{aligned}`)
const formula = fc.oneof(sum(60), steps).map((tex) => `$$\n${tex}\n$$`)

/** Lists of any depth, each item with a name of its own. */
const list = fc
  .tuple(
    fc.constantFrom('-', '*', '1.', '1)'),
    fc.array(fc.tuple(fc.nat(3), phrase(12)), { minLength: 1, maxLength: 14 }),
  )
  .map(([marker, items]) => {
    let above = -1
    return items
      .map(([depth, words]) => {
        above = Math.min(depth, above + 1)
        return `${'   '.repeat(above)}${marker} ${words}`
      })
      .join('\n')
  })

const table = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 14 }))
  .chain(([columns, rows]) =>
    fc
      .array(fc.array(phrase(7), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
      .map((cells) =>
        [Array(columns).fill('列'), Array(columns).fill('---'), ...cells]
          .map((row) => `| ${row.join(' | ')} |`)
          .join('\n'),
      ),
  )
/** A row that is higher than a slide. */
const tallRow = fc
  .tuple(paragraph, fc.integer({ min: 2, max: 9 }))
  .map(([text, times]) => `| 项 | 说明 |\n| --- | --- |\n| 甲 | ${text.repeat(times)} |`)

const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 4, arbitrary: list },
  { weight: 3, arbitrary: table },
  { weight: 3, arbitrary: code },
  { weight: 1, arbitrary: run },
  { weight: 1, arbitrary: tallRow },
  { weight: 2, arbitrary: lead },
  { weight: 2, arbitrary: series },
  { weight: 1, arbitrary: heading },
  { weight: 1, arbitrary: quote },
  { weight: 1, arbitrary: formula },
)
const answer = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n\n'))

test('any answer fits, its notes are the answer once, and what its slides say is the answer too', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(answer, { minLength: answersAtOnce, maxLength: answersAtOnce }),
      fc.constantFrom(...details),
      fc.constantFrom(...ratios),
      async (answers, detail, ratio) => {
        const folder = temporaryFolder()
        writeFiles(folder, {
          'notes.md': answers.map((text, index) => `## 第 ${index + 1} 问是什么？\n\n${text}\n`).join('\n'),
        })
        const { report, diagnostics } = await buildIn(folder, {
          flags: { detail, ratio, format: ['md', 'html'] },
        })
        // No overflow, no lost text, no lost note: the gates say so, with the line.
        expect(diagnosticRecords(diagnostics).filter(({ severity }) => severity === 'error')).toEqual([])
        const [section] = report.lectures.flatMap(({ sections }) => sections)
        const slides = render(String(filesIn(path.join(folder, 'out'))[`${section?.deck}.md`]))
        const shown = section?.questions.map(({ slides: numbers }) => numbers.map((number) => slides[number - 1])) ?? []
        expect(shown.map((own) => own.map((slide) => passageOf(slide?.notes ?? [])).join(''))).toEqual(
          answers.map(compact),
        )
        for (const [index, own] of shown.entries()) {
          const written = countsIn(answers[index] ?? '')
          const body = own.flatMap((slide) => slide?.body ?? [])
          const bodies = countsIn(textIn(body))
          const tables = elementsIn(body).filter(({ tagName }) => tagName === 'table').length
          const keys = countsIn(keysOf(answers[index] ?? ''))
          const whole = countsIn(textIn(own.flatMap((slide) => slide?.section ?? [])))
          for (const [at, word] of words.entries()) {
            const most = (written[at] ?? 0) + (keys[at] ?? 0) * Math.max(0, tables - 1)
            expect(bodies[at], `${word} twice in ${answers[index]}`).toBeLessThanOrEqual(most)
            // Key points are fewer words than the answer; its notes are compared above.
            if (detail === 'points') continue
            expect(whole[at], `${word} lost of ${answers[index]}`).toBeGreaterThanOrEqual(written[at] ?? 0)
          }
        }
      },
    ),
    { numRuns: 1, endOnFailure: true },
  )
}, 180_000)

/** A speaker note without its first line and without the guards inside. */
function passageOf(notes: readonly string[]): string {
  return compact(
    notes
      .join('\n')
      .replaceAll('\u2060', '')
      .replace(/^(?:讲稿|Speaker notes)\n/, ''),
  )
}

/** The first column of each table that is shown in groups of columns, or turned: each of its parts repeats it. */
function keysOf(markdown: string): string {
  const rows = markdown.split('\n').filter((line) => line.startsWith('| ') && line.split(' | ').length > mostColumns)
  return rows.map((row) => row.split(' | ')[0]).join('\n')
}

/** How often each word is in a text. */
function countsIn(text: string): number[] {
  return words.map((word) => text.split(word).length - 1)
}
