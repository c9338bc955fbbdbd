import path from 'node:path'
import { expect, test } from 'vitest'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40"><rect width="80" height="40"/></svg>'

const notes = (answer: string) => `---
title: Attention
---

# How it works

## Why is $x_i < 3$ "small"?

${answer} See [the paper](https://arxiv.org/abs/1706.03762).

$$
\\frac{a}{b} < 1
$$

![A box](box.svg)

<script>alert(1)</script>

## What does this print?

\`\`\`python
def f():
\treturn 1 # one
\`\`\`
`

async function cards(answer: string) {
  const folder = temporaryFolder()
  writeFiles(folder, { 'notes.md': notes(answer), 'box.svg': drawing })
  await buildIn(folder, { flags: { format: ['anki'] } })
  const files = filesIn(path.join(folder, 'out'))
  const lines = (files['Attention/01-How-it-works.txt'] ?? '').toString().trimEnd().split('\n')
  return { files, head: lines.slice(0, 5), rows: lines.slice(5).map(fields) }
}

/** Fields of a line, as Anki reads them. */
function fields(line: string): string[] {
  return [...line.matchAll(/(?:^|\t)(?:"((?:[^"]|"")*)"|([^\t]*))/g)].map(([, quoted, plain = '']) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  )
}

test('questions and answers are cards for Anki: formulas for MathJax, coloured code, pictures as media', async () => {
  const { files, head, rows } = await cards('Because it is.')
  expect(head).toEqual(['#separator:tab', '#html:true', '#guid column:1', '#deck column:2', '#tags column:3'])
  expect(rows.map((row) => row.length)).toEqual([5, 5])
  const [[id = '', deck, tags, front = '', back = ''] = [], [, , , , code = ''] = []] = rows
  expect(id).toMatch(/^[\w-]{16}$/)
  expect([deck, tags]).toEqual(['Attention::How it works', 'Attention How_it_works'])
  expect(front).toContain('\\(x_i &lt; 3\\)')
  expect(back).toContain('\\[\\frac{a}{b} &lt; 1\\]')
  const [, picture = ''] = /<img[^>]* src="(lectern-[0-9a-f]{16}\.svg)"/.exec(back) ?? []
  expect(Object.keys(files)).toContain(`Attention/media/${picture}`)
  expect(code).toMatch(/<span style="color:#[0-9a-f]{6}">def<\/span>/)
  expect(code).toContain('<br>')
  for (const html of [front, back, code]) expect(html).not.toMatch(/var\(|<script|class=|\s(?:id|data-\w+)=/)
})

test('a card keeps its id when its answer changes', async () => {
  const [before, after] = [await cards('Because it is.'), await cards('For another reason.')]
  expect(after.rows.map(([id]) => id)).toEqual(before.rows.map(([id]) => id))
  expect(new Set(after.rows.map(([id]) => id)).size).toBe(2)
  expect(after.rows[0]?.[4]).toContain('For another reason.')
})
