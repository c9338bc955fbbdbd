import { expect, test } from 'vitest'
import { compose } from '../../src/compose/compose.js'
import type { Atom } from '../../src/model.js'
import LecternMarp from '../../src/render/marp-engine.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import { headOf, slideOf } from '../compose/rendered.js'
import { atomsOf } from '../plan/answer-of.js'

const theme = (await loadTheme('lectern', '/')).css

function rendered(markdown: string): string {
  const engine = new LecternMarp({})
  engine.themeSet.add(theme)
  return engine.render(markdown).html
}

/** Composes atoms as slides, cut before these indexes, and renders them. */
function renderedSlides(atoms: readonly Atom[], ...cuts: readonly number[]): string {
  const starts = [0, ...cuts]
  const slides = starts.map((start, index) => slideOf(atoms.slice(start, starts[index + 1])))
  return rendered(compose(slides, headOf()))
}

/** The colours of each line of code, by the text that has them. */
function colours(html: string): readonly string[] {
  return [...html.matchAll(/<span style="color:var\(--marp-shiki-([a-z-]+)\)">([^<]*)<\/span>/g)].map(
    ([, token = '', text = '']) => `${text.trim()} ${token}`,
  )
}

const docstring = '```python\ndef f():\n    """Eins.\n\n    zwei\n    drei\n    """\n    return 1\n```'

test('a part of a block is coloured as if the block were whole', () => {
  const atoms = atomsOf(docstring)
  const whole = colours(renderedSlides(atoms))
  expect(whole).toContain('zwei token-comment')
  expect(colours(renderedSlides(atoms, 3))).toEqual(whole)
  expect(colours(renderedSlides(atoms, 4, 5))).toEqual(whole)
})

test('a block that only looks like the rest of another is coloured by itself', () => {
  const [, first = ''] = renderedSlides(atomsOf(docstring), 3).split('</section>')
  const alone = rendered('```python\n    zwei\n```')
  expect(colours(first)).toContain('zwei token-comment')
  expect(colours(alone)).not.toContain('zwei token-comment')
})

test('the numbers of lines go on from slide to slide, blank lines between the parts count', () => {
  const html = renderedSlides(atomsOf('```js\na()\nb()\n\nc()\n\nd()\n```'), 3, 4)
  expect([...html.matchAll(/counter-reset:line (\d+)/g)].map(([, count]) => count)).toEqual(['0', '3', '5'])
  expect(html.match(/class="line"/g)).toHaveLength(4)
  expect(html).not.toMatch(/>\s*\d+\s*</)
})

test.each([
  ['seven lines of code have no numbers', 'js', 7, false],
  ['eight lines have', 'js', 8, true],
  ['lines of nobody knows what have not', '', 9, false],
  ['output has not', 'text', 9, false],
])('%s', (_, lang, count, isNumbered) => {
  const html = renderedSlides(atomsOf(`\`\`\`${lang}\n${'a\n'.repeat(count)}\`\`\``))
  expect(html.includes('numbered')).toBe(isNumbered)
})

test.each([
  ['```output\na\n```', 'output', '输出'],
  ['```\nTraceback (most recent call last):\n```', 'error', '错误'],
])('%j is called what it is, for eyes and ears', (markdown, form, label) => {
  const html = renderedSlides(atomsOf(markdown))
  expect(html).toMatch(new RegExp(`<pre class="[^"]*\\b${form}"[^>]* data-label="${label}"`))
  expect(html).toMatch(new RegExp(`aria-label="\\w+ ${label}"`))
})

test('code has its language as name (A10), also one that has no grammar', () => {
  expect(rendered('```python\na\n```')).toMatch(/<pre[^>]* aria-label="python"/)
  const unknown = rendered('```klingon\nHIja\n```')
  expect(unknown).toMatch(/<pre[^>]* aria-label="klingon"/)
  expect(unknown).toContain('<code class="language-klingon"><span class="line"><span>HIja</span></span>')
})

test('a line tells how deep it begins, tabs counted as four', () => {
  const html = rendered('```go\nfunc a() {\n\tb()\n\t\tc()\n  \td()\n}\n```')
  expect([...html.matchAll(/--code-indent:(\d+)/g)].map(([, columns]) => columns)).toEqual(['4', '8', '4'])
})

test('lines that the notes mark are the same ones on each part', () => {
  const html = renderedSlides(atomsOf('```js {2,4-5}\na()\nb()\nc()\nd()\ne()\n```'), 3)
  const marked = [...html.matchAll(/class="line highlighted">(?:<span[^>]*>)?(\w)/g)].map(([, name]) => name)
  expect(marked).toEqual(['b', 'd', 'e'])
})
