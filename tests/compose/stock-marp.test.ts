import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Marp } from '@marp-team/marp-core'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import LecternMarp from '../../src/render/marp-engine.js'
import { projectRoot } from '../support/shared-inputs.js'

/** The engine that marp-cli and Marp for VS Code bring along: an older core without Lectern's plugins. */
const require = createRequire(createRequire(import.meta.url).resolve('@marp-team/marp-cli/package.json'))
const { Marp: StockMarp } = require('@marp-team/marp-core') as { Marp: typeof Marp }

const fixtures = path.join(projectRoot, 'tests/fixtures')

describe('deck Markdown in stock Marp', () => {
  test.each(readdirSync(fixtures))('shows the same slides: %s', (name) => {
    const markdown = readFileSync(path.join(fixtures, name, 'deck.md'), 'utf8')
    const ours = new LecternMarp({}).render(markdown, { htmlAsArray: true })
    const stock = new StockMarp({ script: false }).render(markdown, { htmlAsArray: true })
    expect(stock.html.map(textOf)).toEqual(ours.html.map(textOf))
    expect(stock.comments).toEqual(ours.comments)
    expect(stock.html.join('')).not.toMatch(/data-marpit-fragment|twemoji/)
    expect(count(stock.html, /<(?:li|tr|h[1-6]|blockquote|figure|strong|img|br)\b/g)).toEqual(
      count(ours.html, /<(?:li|tr|h[1-6]|blockquote|figure|strong|img|br)\b/g),
    )
  })
})

function textOf(html: string): string {
  return toString(fromHtml(html, { fragment: true }))
    .replace(/\s+/g, ' ')
    .trim()
}

function count(slides: readonly string[], pattern: RegExp): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [tag] of slides.join('').matchAll(pattern)) counts[tag] = (counts[tag] ?? 0) + 1
  return counts
}
