import { createHash } from 'node:crypto'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { indexPage } from '../../src/output/index-page.js'
import type { Report, ReportSection } from '../../src/output/report.js'

const nasty = `<script>alert("1")</script> & 'quoted' "title"`
const origin = { file: 'notes.md', line: 1 }

function section(title: string, deck: string, questions: readonly string[]): ReportSection {
  const slide = { kind: 'question', title, question: null, origin, fill: 0.5, scale: 30, seconds: 60 } as const
  return {
    title,
    deck,
    minutes: questions.length + 3,
    questions: questions.map((question, index) => ({ title: question, origin, slides: [index + 3, index + 4] })),
    slides: Array.from({ length: questions.length + 3 }, (_, index) => ({
      ...slide,
      number: index + 1,
      id: `why/${index + 1}`,
    })),
  }
}

function report(...lectures: readonly { title: string; lang: string; sections: readonly ReportSection[] }[]): Report {
  return { version: 1, lectures: lectures.map((lecture) => ({ ...lecture, source: [], dropped: [] })), diagnostics: [] }
}

const chinese = {
  title: '大模型 100%',
  lang: 'zh-Hans',
  sections: [section('1.多模态模型', '大模型-100%/01-多模态#模型', ['1.连接方式有哪几种？', nasty])],
}
const english = { title: 'Basics', lang: 'en', sections: [section('Attention', 'Basics/01-Attention', [])] }
const script = 'const greeting = "hello"'
const bare = { answers: new Map(), covers: new Map(), script }
const all = { formats: ['md', 'html', 'pdf'] as const, ...bare }

function elements(html: string, name: string): Element[] {
  const found: Element[] = []
  visit(fromHtml(html), 'element', (node) => {
    if (node.tagName === name) found.push(node)
  })
  return found
}

function links(html: string): unknown[] {
  return elements(html, 'a').map((link) => link.properties['href'])
}

test('links the presentation, the PDF, the Markdown and the first slide of every question', () => {
  const deck = '%E5%A4%A7%E6%A8%A1%E5%9E%8B-100%25/01-%E5%A4%9A%E6%A8%A1%E6%80%81%23%E6%A8%A1%E5%9E%8B'
  expect(links(indexPage(report(chinese), 'zh-Hans', all))).toEqual([
    `${deck}.html`,
    `${deck}.html`,
    `${deck}.pdf`,
    `${deck}.md`,
    `${deck}.html#why/3`,
    `${deck}.html#why/4`,
  ])
})

test('links only what was written', () => {
  const deck = 'Basics/01-Attention'
  const lecture = { ...english, sections: [section('Attention', deck, ['Why?'])] }
  expect(links(indexPage(report(lecture), 'en', { ...bare, formats: ['pdf'] }))).toEqual([
    `${deck}.pdf`,
    `${deck}.pdf`,
    `${deck}.pdf#page=3`,
  ])
  const only = links(indexPage(report(lecture), 'en', { ...bare, formats: ['md'] }))
  expect(only).toEqual([`${deck}.md`, `${deck}.md`, `${deck}.md`])
})

test('text of the notes stays text', () => {
  const evil = { title: nasty, lang: `"><script>`, sections: [section(nasty, `x"onclick='/01-<b>`, [nasty])] }
  const answers = new Map([[`x"onclick='/01-<b>`, [[{ slide: 4, text: `${nasty}<!--</script><b>` }]]]])
  const html = indexPage(report(evil, english), `"><script>`, { ...all, answers })
  const scripts = elements(html, 'script').map((element) => element.children[0])
  expect(scripts).toHaveLength(2)
  expect(scripts[1]).toMatchObject({ value: script })
  expect(elements(html, 'b')).toEqual([])
  for (const link of elements(html, 'a')) expect(Object.keys(link.properties).sort()).not.toContain('onClick')
  expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;quoted&#39; &quot;title&quot;')
})

test('holds every answer once, with what leads to its slide', () => {
  const answers = new Map([['Basics/01-Attention', [[{ slide: 4, text: 'Because </script> 1 < 2.' }]]]])
  const lecture = { ...english, sections: [section('Attention', 'Basics/01-Attention', ['Why?'])] }
  const data = elements(indexPage(report(lecture), 'en', { ...all, answers }), 'script')[0]?.children[0]
  expect(JSON.parse(data?.type === 'text' ? data.value : '')).toMatchObject({
    decks: [
      {
        file: 'Basics/01-Attention.html',
        slide: 'slide {n}',
        questions: [[[4, '#why/4', 'Because </script> 1 < 2.']]],
      },
    ],
  })
})

test('runs and styles itself with what it holds only, and requests nothing', () => {
  const html = indexPage(report(chinese, english), 'zh-Hans', all)
  for (const name of ['iframe', 'object', 'img']) expect(elements(html, name)).toEqual([])
  expect(elements(html, 'link').map((link) => link.properties['href'])).toEqual(['data:,'])
  expect(html).not.toMatch(/https?:|url\(|@import| style="| on\w+="/)
  const policy = elements(html, 'meta').find(({ properties }) => 'httpEquiv' in properties)?.properties['content']
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain(`script-src ${hash(script)};`)
  expect(policy).toContain(`style-src ${hash(/<style>(.*)<\/style>/s.exec(html)?.[1] ?? '')};`)
})

test('shows the first slide of a deck, which needs no words of its own', () => {
  const covers = new Map([['Basics/01-Attention', new Uint8Array([1, 2, 3])]])
  const html = indexPage(report(english), 'en', { ...all, covers })
  expect(elements(html, 'img').map(({ properties }) => [properties['src'], properties['alt']])).toEqual([
    ['data:image/webp;base64,AQID', ''],
  ])
})

test('folds the questions of a long course', () => {
  const many = Array.from({ length: 61 }, (_, index) => `Why ${index}?`)
  const open = (questions: readonly string[]) => {
    const lecture = { ...english, sections: [section('Attention', 'Basics/01-Attention', questions)] }
    return elements(indexPage(report(lecture), 'en', all), 'details').map(({ properties }) => properties['open'])
  }
  expect(open(many.slice(1))).toEqual([true])
  expect(open(many)).toEqual([undefined])
})

test('has one main, one first heading, and headings and lists below it', () => {
  const one = indexPage(report(chinese), 'zh-Hans', all)
  const two = indexPage(report(chinese, english), 'zh-Hans', all)
  const count = (html: string) => ['main', 'h1', 'h2', 'h3', 'ol'].map((name) => elements(html, name).length)
  expect(count(one)).toEqual([1, 1, 1, 0, 3])
  expect(count(two)).toEqual([1, 1, 2, 2, 4])
  expect(one).toContain('<h1>大模型 100%</h1>')
  expect(two).toContain('<h1>课程讲义</h1>')
})

test('labels follow the language of each lecture', () => {
  const html = indexPage(report(chinese, english), 'zh-Hans', all)
  expect(html).toContain('<html lang="zh-Hans">')
  const text = html.replace(/<[^>]*>/g, '')
  expect(text).toContain('1 份幻灯片 · 2 个问题 · 5 页 · 约 5 分钟')
  expect(text).toContain('1 deck · 0 questions · 3 slides · about 3 min')
  expect(elements(html, 'article').map((article) => article.properties['lang'])).toEqual([undefined, 'en'])
})

test.each([
  ['zh-Hant', '5 頁 · 約 5 分鐘'],
  ['en', '5 slides · about 5 min'],
  ['ja', '5 ページ · 約 5 分'],
  ['ko-KR', '5쪽 · 약 5분'],
])('says in %s how long a deck takes', (lang, extent) => {
  expect(indexPage(report({ ...chinese, lang }), lang, all)).toContain(`<p class="extent">${extent}</p>`)
})

test.each(['day', 'night'])('by %s every text colour has a contrast of at least 7 on what it stands on', (time) => {
  const html = indexPage(report(chinese), 'zh-Hans', all)
  const [day = '', night = ''] = html.split('@media (prefers-color-scheme: dark)')
  const colours = time === 'day' ? day : night
  const colour = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(colours)?.[1] ?? ''
  const pairs = [
    ...['text', 'muted', 'accent', 'accent-deep'].flatMap((text) => [
      [text, 'paper'],
      [text, 'raised'],
      [text, 'wash'],
    ]),
    ['text', 'mark'],
    ['on-accent', 'accent'],
    ['on-accent', 'accent-deep'],
  ]
  for (const [text = '', ground = ''] of pairs)
    expect(contrast(colour(text), colour(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(7)
  // What tells the edge of the search field needs 3.
  for (const ground of ['paper', 'raised']) expect(contrast(colour('line'), colour(ground))).toBeGreaterThanOrEqual(3)
})

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
