import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ElementContent } from 'hast'
import { describe, expect, test } from 'vitest'
import { diagnosticRecords } from '../src/diagnostics/report-json.js'
import { type RenderedSlide, render, textIn } from './compose/rendered.js'
import { buildIn, filesIn, temporaryFolder } from './support/build-notes.js'
import { corpusInput } from './support/shared-inputs.js'

const index = corpusInput('index.tsv')
const rows = index ? readFileSync(index, 'utf8').trim().split('\n').slice(1) : []
const inputs = rows.map((row) => row.split('\t').slice(0, 2) as [string, string])

describe.skipIf(!index)('real documents of other authors become decks', () => {
  test.each(inputs)(
    '%s fits, is bold where bold was meant, and keeps its answers to itself',
    async (_, file) => {
      const folder = temporaryFolder()
      const { report, diagnostics, ok } = await buildIn(folder, {
        inputs: [path.join(path.dirname(index ?? ''), file)],
        flags: { format: ['md', 'html'] },
      })
      expect(diagnosticRecords(diagnostics).filter(({ severity }) => severity === 'error')).toEqual([])
      expect(ok).toBe(true)
      const decks = Object.entries(filesIn(path.join(folder, 'out'))).filter(([name]) => name.endsWith('.md'))
      const slides = decks.flatMap(([, bytes]) => render(bytes.toString()))
      const planned = report.lectures.flatMap(({ sections }) => sections.flatMap((section) => section.slides))
      expect(slides).toHaveLength(planned.length)
      for (const [number, slide] of slides.entries()) {
        const text = proseOf(slide)
        expect(text, text).not.toMatch(/\*\*\S/)
        if (planned[number]?.kind === 'question') expect(text, text).not.toMatch(/\[[ x]\]|(?:正确)?答案[:：]\s*[A-H]/)
      }
    },
    120_000,
  )
})

/** What a slide says outside of code. */
function proseOf({ section }: RenderedSlide): string {
  return textIn(section.children.flatMap(withoutCode))
}

function withoutCode(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node]
  if (node.tagName === 'code' || node.tagName === 'pre') return []
  return [{ ...node, children: node.children.flatMap(withoutCode) }]
}
