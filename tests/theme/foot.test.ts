import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadLogo } from '../../src/figures/load-logo.js'
import { buildIn, filesIn, temporaryFolder, writeFiles } from '../support/build-notes.js'
import { readPdf } from '../support/read-pdf.js'

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><rect width="300" height="80" fill="#b3261e"/></svg>'

/** A kicker and a title that would reach into every corner. */
const notes = `# A part whose name is long enough to be seen in a small line above what stands below it

## Why does a question that takes a whole line, and then some more of the next one, leave the corner to the logo?

It is as wide as the slide allows and goes on, so that this sentence becomes the title of its slide in large type.

- **First**: this.
- **Second**: that.

\`\`\`python
print(1)
\`\`\`
`

async function built(theme: string, rest = '') {
  const folder = temporaryFolder()
  writeFiles(folder, { 'notes.md': notes, 'logo.svg': logo, 'lectern.config.yaml': `theme:\n${theme}\n${rest}` })
  const { diagnostics, decks, written } = await buildIn(folder)
  const files = written.length > 0 ? filesIn(path.join(folder, 'out')) : {}
  const one = (ending: string) =>
    Object.entries(files).find(([name]) => /\/01/.test(name) && name.endsWith(ending))?.[1]
  const messages = diagnostics.map((message) => `${message.file}:${message}`)
  const slides = decks.flatMap(({ inspection }) => inspection.slides)
  return { messages, slides, html: one('.html')?.toString() ?? '', pdf: one('.pdf') ?? Buffer.alloc(0), decks }
}

describe('a logo and a line of the lecturer', () => {
  test.each([
    ['lectern', 'bottom-left', '16:9'],
    ['academic', 'top-right', '4:3'],
    ['folio', 'bottom-left', '4:3'],
  ])('stand on every slide of %s at %s, %s, meet nothing, and are embedded once', async (name, corner, ratio) => {
    const line = 'Week 3 · <b>Attention</b> & *more* --> $x$'
    const config = `  name: ${name}\n  logo: { file: logo.svg, corner: ${corner} }\n  footer: "${line}"\n  ratio: "${ratio}"`
    const { messages, slides, html, pdf, decks } = await built(config)
    expect(messages).toEqual([])
    expect(slides.length).toBe(3)
    for (const { look, text } of slides) {
      expect(look.blocks.filter(({ role }) => role === 'running').map(({ text: shown }) => shown)).toEqual([line])
      expect(look.logo && look.logo.right - look.logo.left).toBeGreaterThan(80)
      expect(text).not.toContain('Week 3')
    }
    const [cover, second] = slides.map(({ look }) => look.logo)
    const height = (box = { top: 0, bottom: 0 }) => box.bottom - box.top
    expect(height(cover)).toBeGreaterThanOrEqual(height(second))
    expect((second?.top ?? 0) < 100).toBe(corner === 'top-right')
    expect(html.match(/--logo:\s*url/g)).toHaveLength(1)
    expect((await readPdf(pdf)).text).toContain('Week 3')
    expect(decks[0]?.deck.markdown).toContain('<small>Week 3')
  })

  test('are an error where the line does not fit, with file and line', async () => {
    const { messages } = await built(`  name: lectern\n  footer: ${'A line that goes on '.repeat(8)}`, 'format: html\n')
    expect(messages).toEqual([
      expect.stringMatching(
        /^lectern\.config\.yaml:3:1: theme\.footer is \d+ px too long for the foot of a slide; shorten it$/,
      ),
    ])
  })
})

test.each([
  ['gone.png', 'does not exist; add the file or correct its path'],
  ['text.svg', 'is not a picture that browsers show; save it as SVG, PNG, JPEG or WebP'],
])('the logo %s is refused, with file and line', async (name, reason) => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'text.svg': 'no drawing' })
  const changes = {
    logo: { file: path.join(folder, name), corner: 'bottom-left' as const },
    places: new Map([['theme.logo', { file: 'lectern.config.yaml', line: 3, column: 1 }]]),
    folder,
  }
  const tools = { fontsFor: async () => '', pages: () => Promise.reject(new Error('no browser')), cache: folder }
  await expect(loadLogo(changes, tools)).rejects.toThrow(`lectern.config.yaml:3: theme.logo ${name} ${reason}`)
})
