import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { ElementContent } from 'hast'
import { describe, expect, test } from 'vitest'
import type { FlagSettings } from '../src/config/flags.js'
import { type DiagnosticRecord, diagnosticRecords } from '../src/diagnostics/report-json.js'
import { type RenderedSlide, render, textIn } from './compose/rendered.js'
import { buildIn, filesIn, temporaryFolder } from './support/build-notes.js'
import { corpusInput } from './support/shared-inputs.js'

const index = corpusInput('index.tsv')
const rows = index ? readFileSync(index, 'utf8').trim().split('\n').slice(1) : []

/** Each document is built once; together they see every amount of detail, and slides of both shapes. */
const manners: readonly FlagSettings[] = [
  { detail: 'points', ratio: '16:9' },
  { detail: 'full', ratio: '4:3' },
  { detail: 'brief', ratio: '16:9' },
  { detail: 'points', ratio: '4:3' },
]
const inputs = rows.map((row, at) => {
  const [name = '', file = ''] = row.split('\t')
  const manner = manners[at % manners.length] ?? {}
  return { name, file: path.join(path.dirname(index ?? ''), file), manner, shape: `${manner.detail}, ${manner.ratio}` }
})

/** Printing takes as long as all else; notes up to this many bytes are printed, too. */
const mostPrinted = 40_000

describe.skipIf(!index)('real documents of other authors become decks', () => {
  test.each(inputs)(
    '$name passes every gate ($shape), is bold where bold was meant, and keeps its answers to itself',
    async ({ file, manner }) => {
      const folder = temporaryFolder()
      const isPrinted = statSync(file).size <= mostPrinted
      const { report, diagnostics, ok } = await buildIn(folder, {
        inputs: [file],
        flags: { ...manner, format: ['md', 'html', ...(isPrinted ? (['pdf'] as const) : [])] },
      })
      expect(diagnosticRecords(diagnostics).filter(isFailure)).toEqual([])
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
    300_000,
  )
})

/** M06 warns: what is chosen is judged by closed lists. */
function isFailure({ severity, rule }: DiagnosticRecord): boolean {
  return severity === 'error' || rule === 'not-standalone'
}

/** What a slide says outside of code. */
function proseOf({ section }: RenderedSlide): string {
  return textIn(section.children.flatMap(withoutCode))
}

function withoutCode(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node]
  if (node.tagName === 'code' || node.tagName === 'pre') return []
  return [{ ...node, children: node.children.flatMap(withoutCode) }]
}
