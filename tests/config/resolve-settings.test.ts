import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { readFlags } from '../../src/config/flags.js'
import { resolveSettings } from '../../src/config/resolve-settings.js'
import { reportText } from '../../src/diagnostics/report-text.js'
import type { Source } from '../../src/model.js'

function source(frontMatter: string, path = 'notes.md'): Source {
  const values = parseDocument(frontMatter).toJS() as Record<string, unknown> | null
  return { path, folder: '/', root: '/', text: `---\n${frontMatter}\n---\n\ntheme: body\n`, frontMatter: values ?? {} }
}

function resolved(frontMatter: string) {
  const { settings, diagnostics } = resolveSettings({ config: {}, sources: [source(frontMatter)], flags: {} })
  return { settings, text: reportText(diagnostics) }
}

test('has defaults for everything that a build needs', () => {
  expect(resolveSettings({ config: {}, sources: [], flags: {} })).toEqual({
    settings: {
      title: undefined,
      author: undefined,
      lang: undefined,
      theme: 'lectern',
      deck: 'section',
      ratio: '16:9',
      detail: 'points',
      think: true,
      remote: false,
      lightPdf: false,
      formats: ['md', 'html', 'pdf'],
      pdfNotes: false,
      paper: 'a4',
      handout: { slides: 3, notes: 'lines' },
    },
    diagnostics: [],
  })
})

test('defaults give way to the configuration, that to front matter, that to flags', () => {
  const { settings } = resolveSettings({
    config: {
      title: 'c',
      author: 'c',
      lang: 'fr',
      theme: 'c',
      deck: 'section',
      ratio: '4:3',
      format: ['md'],
      detail: 'full',
      remote: true,
    },
    sources: [source('author: n\nlang: en\ntheme: n\ndeck: lecture\ndetail: brief\nthink: false\nremote: false')],
    flags: readFlags({ theme: 'f', lang: 'de', detail: 'points' }),
  })
  expect(settings).toEqual({
    title: 'c',
    author: 'n',
    lang: 'de',
    theme: 'f',
    deck: 'lecture',
    ratio: '4:3',
    formats: ['md'],
    pdfNotes: false,
    paper: 'a4',
    handout: { slides: 3, notes: 'lines' },
    detail: 'points',
    think: false,
    // Only who builds lets a build ask the network.
    remote: true,
    lightPdf: false,
    questions: undefined,
  })
})

test('an accent is not meant for another theme than its own; what else is changed is', () => {
  const config = { theme: { name: 'c', accent: '#7a1f5c', footer: 'Week 3' } }
  const settingsWith = (flags: object, frontMatter = '') =>
    resolveSettings({ config, sources: [source(frontMatter)], flags }).settings
  const changed = { accent: '#7a1f5c', footer: 'Week 3', places: new Map(), folder: '/' }
  const kept = { footer: 'Week 3', places: new Map(), folder: '/' }
  expect(settingsWith({})).toMatchObject({ theme: 'c', changes: changed })
  expect(settingsWith({ theme: 'c' })).toMatchObject({ theme: 'c', changes: changed })
  expect(settingsWith({ theme: 'f' }).changes).toEqual(kept)
  expect(settingsWith({}, 'theme: n')).toMatchObject({ theme: 'n' })
  expect(settingsWith({}, 'theme: n').changes).toEqual(kept)
  const plain = { theme: { name: 'c', accent: '#7a1f5c' } }
  expect(resolveSettings({ config: plain, sources: [], flags: { theme: 'f' } }).settings.changes).toBeUndefined()
})

test('the shape of slides gives way from theme to configuration, front matter, flags', () => {
  const theme = { name: 'c', ratio: '4:3' as const }
  const ratioOf = (config: object, frontMatter: string, flags: object) =>
    resolveSettings({ config, sources: [source(frontMatter)], flags }).settings.ratio
  expect(ratioOf({ theme }, '', {})).toBe('4:3')
  expect(ratioOf({ theme, ratio: '16:9' }, '', {})).toBe('16:9')
  expect(ratioOf({ theme }, 'ratio: "16:9"', {})).toBe('16:9')
  expect(ratioOf({ theme }, '', { ratio: '16:9' })).toBe('16:9')
})

test('the first file of a lecture that sets a key wins', () => {
  const sources = [source('title: one', '1.md'), source('title: two\nauthor: two', '2.md')]
  const { settings } = resolveSettings({ config: {}, sources, flags: {} })
  expect(settings).toMatchObject({ title: 'one', author: 'two' })
})

test('front matter of other tools is ignored without a word', () => {
  const { settings, text } = resolved(
    'date: 2024-05-01\ntags: [a]\nlayout: post\ncategories: x\ndescription: y\nmarp: true\npaginate: true\nrating: 5\nfile: a\nlink: b\nformat: html\nout: /etc\nbrowser: /bin/sh\nstrict: true',
  )
  expect(text).toBe('')
  expect(settings.formats).toEqual(['md', 'html', 'pdf'])
})

test('a key that is nearly ours is reported with its line', () => {
  expect(resolved('date: x\ntilte: 讲义').text).toBe(
    'notes.md:3:1 warning Unknown setting tilte, did you mean title? front-matter-invalid\n',
  )
})

test('a wrong value is reported and the others stay', () => {
  const { settings, text } = resolved('ratio: 16:10\ntheme: ../other\ntitle: 2024\nlang: en-us')
  expect(settings).toMatchObject({ title: '2024', theme: 'lectern', ratio: '16:9', lang: 'en-US' })
  expect(text).toBe(
    [
      'notes.md:2:1 warning Setting ignored: ratio is "16:10", expected 16:9 or 4:3 front-matter-invalid',
      'notes.md:3:1 warning Setting ignored: theme is "../other", expected the name of a theme, not a path front-matter-invalid',
      '',
    ].join('\n'),
  )
})

test('a key without a value is not set and not reported', () => {
  expect(resolved('title:\nauthor: ~')).toMatchObject({ settings: { title: undefined, author: undefined }, text: '' })
})

test('flags are checked by the same schema', () => {
  expect(readFlags({ format: 'pdf, md', ratio: '4:3', config: 'x.yaml' })).toEqual({
    format: ['md', 'pdf'],
    ratio: '4:3',
    config: 'x.yaml',
  })
  expect(() => readFlags({ ratio: '16:10' })).toThrow('--ratio is "16:10", expected 16:9 or 4:3')
  expect(() => readFlags({ format: 'pfd' })).toThrow('--format is "pfd", expected a list of md, html, pdf')
  expect(() => readFlags({ lang: '??' })).toThrow('--lang is "??", expected a language tag such as zh-Hans or en')
})
