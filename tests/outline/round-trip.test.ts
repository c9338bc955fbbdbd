import fc from 'fast-check'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { outlineOf } from './outline-of.js'

/** A question as it is written, and as it is to be read. */
interface Written {
  readonly title: string
  readonly answer: string
}

interface Chapter {
  readonly title: string
  readonly questions: readonly Written[]
}

/** A way of writing questions down, and whether sections may stand above them. */
interface Way {
  readonly name: string
  readonly question: (written: Written, number: number) => string
  readonly sections: boolean
  /** Fewest questions by which the way is recognised. */
  readonly fewest?: number
  /** Written before and after all questions. */
  readonly frame?: readonly [string, string]
}

const indented = (text: string) => text.replace(/^(?=.)/gm, '    ')

const ways: readonly Way[] = [
  ...[2, 3, 4, 5, 6].map((depth): Way => {
    const marks = '#'.repeat(depth)
    return {
      name: `headings of depth ${depth}`,
      question: ({ title, answer }) => `${marks} ${title}\n\n${answer}`,
      sections: true,
    }
  }),
  {
    name: 'numbered headings with a label',
    question: ({ title, answer }, number) => `### Q${number}. ${title}\n\n${answer}`,
    sections: true,
  },
  {
    name: 'HTML headings',
    question: ({ title, answer }) => `<h3>${title}</h3>\n\n### 小节\n\n${answer}`,
    sections: true,
    fewest: 2,
  },
  { name: 'English labels', question: ({ title, answer }) => `Q: ${title}\n\nA: ${answer}`, sections: true },
  {
    name: 'Chinese labels in one paragraph',
    question: ({ title, answer }) => `问：${title}\n答：${answer}`,
    sections: true,
  },
  {
    name: 'bold labels',
    question: ({ title, answer }) => `**Question:** ${title}\n\n**Answer:** ${answer}`,
    sections: true,
  },
  {
    name: 'summaries',
    question: ({ title, answer }) => `<details>\n<summary>${title}</summary>\n\n${answer}\n\n</details>`,
    sections: true,
    fewest: 2,
  },
  {
    name: 'answers in details',
    question: ({ title, answer }) => `### ${title}\n\n<details><summary>Answer</summary>\n\n${answer}\n\n</details>`,
    sections: true,
  },
  {
    name: 'admonitions',
    question: ({ title, answer }) => `!!! question "${title}"\n\n${indented(answer)}`,
    sections: false,
  },
  {
    name: 'fenced divs',
    question: ({ title, answer }) => `::: exercise\n\n## ${title}\n\n:::: solution\n\n${answer}\n\n::::\n\n:::`,
    sections: false,
  },
  {
    name: 'an interview',
    question: ({ title, answer }) => `Interviewer: ${title}\n\nCandidate: ${answer}`,
    sections: false,
    fewest: 3,
  },
  { name: 'cards', question: ({ title, answer }) => `${title} :: ${answer}`, sections: false, fewest: 3 },
  { name: 'cards of lines', question: ({ title, answer }) => `${title}\n?\n${answer}`, sections: false, fewest: 3 },
  { name: 'definitions', question: ({ title, answer }) => `${title}\n: ${answer}`, sections: false, fewest: 3 },
  { name: 'bold paragraphs', question: ({ title, answer }) => `**${title}**\n\n${answer}`, sections: true, fewest: 3 },
  {
    name: 'list items',
    question: ({ title, answer }, number) => `${number}. ${title}\n\n   ${answer}`,
    sections: false,
    fewest: 3,
  },
  {
    name: 'list items with headings',
    question: ({ title, answer }, number) => `${number}. ### ${title}\n\n   ${answer}`,
    sections: true,
    fewest: 2,
  },
  {
    name: 'a table',
    question: ({ title, answer }) => `| ${title} | ${answer} |`,
    sections: false,
    frame: ['| Question | Answer |\n| --- | --- |\n', '\n'],
  },
]

const word = fc.constantFrom('模型', '注意力', '梯度', '词元', 'loss', 'token', '位置编码', 'RoPE', '训练', 'cache')
const words = (least: number, most: number) => fc.array(word, { minLength: least, maxLength: most })
const title = fc
  .tuple(fc.constantFrom('什么是', '为什么用', '如何理解'), words(1, 3))
  .map(([opening, subject]) => `${opening} ${subject.join(' ')}？`)
const answer = words(3, 9).map((all) => `${all.join(' ')}。`)
const chapter = fc.record({
  title: words(1, 2).map((all) => `第 ${all.join(' ')} 章`),
  questions: fc.array(fc.record({ title, answer }), { minLength: 3, maxLength: 5 }),
})

function written({ question, sections, frame: [before, after] = ['', ''] }: Way, chapters: readonly Chapter[]): string {
  const separator = frame(before)
  let number = 0
  const blocks = chapters.flatMap((each) => [
    ...(sections ? [`# ${each.title}`] : []),
    ...each.questions.map((one) => {
      number += 1
      return question(one, number)
    }),
  ])
  return `${before}${blocks.join(separator)}${after}\n`
}

/** Rows of a table stand on neighbouring lines. */
function frame(before: string): string {
  return before === '' ? '\n\n' : '\n'
}

const compact = (text: string) => text.replace(/\s+/g, '')

test.each(ways.map((way) => [way.name, way] as const))('questions written as %s are read back', (_, way) => {
  fc.assert(
    fc.property(
      fc.uniqueArray(chapter, { minLength: way.sections ? 2 : 1, maxLength: 3, selector: (each) => each.title }),
      (chapters) => {
        const { lecture } = outlineOf(written(way, chapters))
        const read = lecture.sections.map(({ title: name, questions }) => ({
          name,
          questions: questions
            .filter(({ role }) => role === 'question')
            .map((each) => [each.title, toString({ type: 'root', children: [...each.answer.nodes] })].map(compact)),
        }))
        const meant = chapters.map(({ title: name, questions }) => ({
          name,
          questions: questions.map((each) => [each.title, shownAnswer(way, each)].map(compact)),
        }))
        if (way.sections) expect(read).toEqual(meant)
        else expect(read.flatMap(({ questions }) => questions)).toEqual(meant.flatMap(({ questions }) => questions))
      },
    ),
    { numRuns: 40 },
  )
})

/** A heading inside an answer is part of it. */
function shownAnswer({ name }: Way, each: Written): string {
  return name === 'HTML headings' ? `小节${each.answer}` : each.answer
}
