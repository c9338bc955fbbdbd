import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from './support/shared-inputs.js'

const folder = path.join(projectRoot, 'content')
const notes = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
const withCode = notes.join('\n')
const prose = withCode.replace(/^```[\s\S]*?^```$/gm, '')
const images = [...prose.matchAll(/!\[([^\]]*)\]\(([^)\s]+)[^)]*\)/g)].map(([, alt, url]) => ({ alt, url }))

function count(pattern: RegExp, text = prose): number {
  return [...text.matchAll(pattern)].length
}

describe('the lecture that comes with Lectern', () => {
  test('has at least two sections, one in each file', () => {
    expect(count(/^# \S/gm)).toBeGreaterThanOrEqual(2)
    expect(count(/^# \S/gm)).toBe(notes.length)
  })

  test('has at least six questions, all ending with a question mark', () => {
    expect(count(/^## \S/gm)).toBeGreaterThanOrEqual(6)
    expect(count(/^## \S.*？$/gm)).toBe(count(/^## /gm))
  })

  test.each([
    ['a table', /^\|(?:\s*:?-+:?\s*\|)+$/gm, prose],
    ['a figure', /^!\[.+\]\(.+\)$/gm, prose],
    ['a displayed formula', /^\$\$\n[\s\S]+?\n\$\$$/gm, prose],
    ['a formula in a sentence', /[^$\n]\$[^$\n]+\$/g, prose],
    ['a nested list', /^ {2,}- \S/gm, prose],
    ['code', /^```python$/gm, withCode],
    ['a diagram', /^```mermaid$/gm, withCode],
  ])('has %s', (_, pattern, text) => {
    expect(count(pattern, text)).toBeGreaterThanOrEqual(1)
  })

  test('says in words what each figure shows, in at least ten characters', () => {
    expect(images.filter(({ alt }) => (alt ?? '').trim().length < 10)).toEqual([])
  })

  test('has every figure that it refers to', () => {
    expect(images.filter(({ url }) => !existsSync(path.join(folder, url ?? '')))).toEqual([])
  })

  test('has no figure that it does not refer to', () => {
    const used = images.map(({ url }) => path.basename(url ?? '')).sort()
    const figures = readdirSync(path.join(folder, 'figures')).filter((file) => file.endsWith('.svg'))
    expect(figures.sort()).toEqual(used)
  })

  test('has code that fits on one slide, at most 14 lines', () => {
    const blocks = [...withCode.matchAll(/^```\w+\n([\s\S]*?)\n```$/gm)].map(([, code]) => code ?? '')
    expect(blocks.filter((code) => code.split('\n').length > 14)).toEqual([])
  })
})
