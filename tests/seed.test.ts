import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { build } from '../src/build.js'
import { filesIn, temporaryFolder } from './support/build-notes.js'
import { fontKinds, readPdf } from './support/read-pdf.js'
import { seedInput } from './support/shared-inputs.js'

const seed = seedInput()

describe.skipIf(!seed)('the seed document, as it is', () => {
  test('becomes four decks in which everything fits and nothing is lost', async () => {
    const out = temporaryFolder()
    const { ok, report, diagnostics } = await buildSeed(out)
    expect(ok).toBe(true)
    const sections = report.lectures[0]?.sections ?? []
    expect(sections.map(({ questions }) => questions.length)).toEqual([2, 1, 9, 10])
    const all = report.lectures[0]?.dropped ?? []
    // The notes rule off parts of answers with `---`.
    expect(all.filter(({ reason }) => reason === 'separator')).toHaveLength(25)
    const dropped = all.filter(({ reason }) => reason !== 'separator')
    expect(dropped.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'table of contents'],
      [3, 'table of contents'],
    ])
    expect(diagnostics.map(({ ruleId, line }) => [ruleId, line])).toEqual(
      [43, 45, 52, 54, 63, 70, 273].map((line) => ['missing-figure', line]),
    )
    const files = filesIn(out)
    const markdown = sections.map(({ deck }) => String(files[`${deck}.md`]))
    expect(markdown.map(count(/^\| -/gm)).reduce(add)).toBeGreaterThanOrEqual(4)
    expect(markdown.map(count(/<figure class="missing">/g)).reduce(add)).toBe(7)
    for (const { deck, slides } of sections) {
      expect(
        slides.every(({ fill }) => fill <= 1),
        deck,
      ).toBe(true)
      const bytes = files[`${deck}.pdf`] ?? new Uint8Array()
      const pdf = await readPdf(bytes)
      expect(pdf.pages, deck).toBe(slides.length)
      expect(pdf.isTagged, deck).toBe(true)
      expect(pdf.text, deck).not.toMatch(/\*\*|[\u2e80-\u2fdf\ufffd]/)
      expect(await fontKinds(bytes), deck).toEqual(new Set(['Type0', 'CIDFontType2']))
    }
  })

  test('gives the same bytes twice', async () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()]
    await buildSeed(first)
    await buildSeed(second)
    const files = filesIn(second)
    for (const [name, bytes] of Object.entries(filesIn(first))) expect(files[name]?.equals(bytes), name).toBe(true)
  })

  test('has its repaired emphasis in bold', async () => {
    const out = temporaryFolder()
    const { report } = await buildSeed(out)
    const deck = report.lectures[0]?.sections[3]?.deck
    const html = readFileSync(path.join(out, `${deck}.html`), 'utf8')
    expect(html).toContain('<strong>GRPO（Group Relative Policy Optimization）</strong>算法')
  })
})

async function buildSeed(out: string) {
  return await build({
    inputs: [seed ?? ''],
    cwd: path.dirname(seed ?? ''),
    env: process.env,
    out,
    flags: {},
    browser: undefined,
    strict: false,
    write: true,
    onProgress: () => undefined,
  })
}

function count(pattern: RegExp) {
  return (text: string) => text.match(pattern)?.length ?? 0
}

function add(sum: number, more: number): number {
  return sum + more
}
