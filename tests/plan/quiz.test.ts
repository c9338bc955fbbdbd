import { expect, test } from 'vitest'
import { blocksOf } from '../../src/compose/blocks.js'
import { serialise } from '../../src/compose/serialise.js'
import type { SlideGroup } from '../../src/model.js'
import { plan } from '../../src/plan/plan.js'
import { wordingFor } from '../../src/plan/wording.js'
import { outlineOf } from '../outline/outline-of.js'

/** Returns the slides of the first question of notes, each as the Markdown of its blocks. */
function slidesOf(notes: string): readonly string[] {
  const { lecture } = outlineOf(notes)
  const [section] = lecture.sections
  if (!section) throw new RangeError('The notes hold no section, expected one')
  const own = (group: SlideGroup) => group.question === section.questions[0]
  return plan(lecture, section, new Map(), { detail: 'full', think: false, ratio: '16:9' })
    .filter(own)
    .map(({ atoms }) => serialise(blocksOf(atoms, wordingFor(lecture.lang)).nodes))
}

const ticked = `# Quiz

#### Q1. Which one is a language?

- [ ] HTTP
- [x] Python
- [ ] TCP, the protocol that everything stands on

#### Q2. Which one is a protocol?

- [x] HTTP
- [ ] Python
`

test('the options stand on the question slide, and nothing tells the right one', () => {
  const [question = ''] = slidesOf(ticked)
  expect(question).toBe(
    '<div class="options">\n\n- HTTP\n- Python\n- TCP, the protocol that everything stands on\n\n</div>\n',
  )
})

test('the answer shows all options, the right one marked and said to be right', () => {
  const [, answer = ''] = slidesOf(ticked)
  expect(answer).toContain('- HTTP\n- <mark class="right">Python</mark> <small>Correct answer</small>\n- TCP')
})

const lettered = (key: string, options: string) => `# 测验

###### 1. 输出是什么？

\`\`\`javascript
console.log(typeof 1)
\`\`\`

${options}

<details><summary><b>答案</b></summary>

#### 答案：${key}

因为它是数字。

</details>

###### 2. 这是什么？

- A: \`1\`
- B: \`2\`

<details><summary><b>答案</b></summary>

#### 答案：B

一个数。

</details>
`

test('short options stand in one row on the question, in two columns with the answer', () => {
  const [question = '', answer = ''] = slidesOf(lettered('C', '- A: `a`\n- B: `b`\n- C: `number`\n- D: `d`'))
  expect(question).toContain('<div class="options lettered row">')
  expect(question).not.toMatch(/mark|正确/)
  expect(answer).toContain('<div class="options lettered columns">')
  expect(answer).toContain('<mark class="right">C: `number`</mark> <small>正确答案</small>')
  expect(answer).toContain('因为它是数字。')
})

test('of long options the answer shows the right one only', () => {
  const option = (letter: string) => `- ${letter}: ${'这个选项说了很多话，'.repeat(9)}${letter}`
  const [question = '', answer = ''] = slidesOf(lettered('B', ['A', 'B', 'C', 'D'].map(option).join('\n')))
  expect(question.match(/^- /gm)).toHaveLength(4)
  expect(answer.match(/^- /gm)).toHaveLength(1)
  expect(answer).toContain('<mark class="right">B: ')
})
