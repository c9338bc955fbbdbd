import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BrowserSession } from '../../src/browser/open-browser.js'
import { finishSvg } from '../../src/figures/svg/finish-svg.js'
import { selfContainedSvg } from '../../src/figures/svg/self-contained.js'
import { smallestText } from '../../src/figures/svg/smallest-text.js'
import { openTestBrowser } from '../support/open-test-browser.js'

const ns = 'xmlns="http://www.w3.org/2000/svg"'
const elsewhere = 'http://127.0.0.1:9/'

let browser: BrowserSession
beforeAll(async () => {
  browser = await openTestBrowser()
})
afterAll(() => browser.close())

function svg(content: string, attributes = ''): string {
  return `<svg ${ns} width="40" height="20"${attributes}>${content}</svg>`
}

/** SVG that runs, loads or asks for something when it is opened by itself. */
const hostile: readonly (readonly [what: string, svg: string])[] = [
  ['a script', svg('<script>globalThis.hit=1</script><rect/>')],
  ['a script from elsewhere', svg(`<script href="${elsewhere}x.js"/><rect/>`)],
  ['a script with a prefix', svg(`<s:script xmlns:s="http://www.w3.org/2000/svg">globalThis.hit=1</s:script>`)],
  ['a script after a comment', svg('<!-- > --><script>globalThis.hit=1</script>')],
  ['a script around a script', svg('<script><script>1</script>globalThis.hit=1</script>')],
  ['a script in CDATA', svg('<script><![CDATA[globalThis.hit=1 </script> ]]></script>')],
  ['an event on the root', svg('<rect/>', ' onload="globalThis.hit=1"')],
  ['an event in capitals', svg('<image onError="globalThis.hit=1" href="x"/>')],
  ['an event after a line break', svg('<rect\nonload\n=\n"globalThis.hit=1"/>')],
  ['an event after a >', svg('<rect id="a>b" onload="globalThis.hit=1"/>')],
  ['an entity that is a script', `<!DOCTYPE svg [<!ENTITY x "<script>globalThis.hit=1</script>">]>${svg('&x;')}`],
  ['entities without end', `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${svg('<text>&b;</text>')}`],
  ['an entity from elsewhere', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>${svg('<text>&x;</text>')}`],
  ['a style sheet from elsewhere', `<?xml-stylesheet href="${elsewhere}a.css"?>${svg('<rect/>')}`],
  ['an import', svg(`<style>@import url(${elsewhere}a.css);</style><rect/>`)],
  ['an import without url', svg(`<style>@import "${elsewhere}a.css";</style><rect/>`)],
  ['an import in escapes', svg(`<style>@\\69mport "${elsewhere}a.css";</style><rect/>`)],
  ['an import in references', svg(`<style>&#64;import "${elsewhere}a.css";</style><rect/>`)],
  ['a url in escapes', svg(`<style>svg{background:\\75rl(${elsewhere}a)}</style><rect/>`)],
  [
    'a font from elsewhere',
    svg(`<style>@font-face{font-family:x;src:url(${elsewhere}a)}text{font-family:x}</style><text>x</text>`),
  ],
  ['a style over two texts', svg(`<style>@imp<!-- -->ort "${elsewhere}a.css";</style><rect/>`)],
  ['a picture from elsewhere', svg(`<image href="${elsewhere}a.png" width="4" height="4"/>`)],
  ['a picture in XLink', svg(`<image xlink:href="${elsewhere}a.png" xmlns:xlink="http://www.w3.org/1999/xlink"/>`)],
  ['a use from elsewhere', svg(`<use href="${elsewhere}a.svg#x"/>`)],
  ['a fill from elsewhere', svg(`<rect fill="url(${elsewhere}a.svg#x)" width="4" height="4"/>`)],
  ['a style attribute', svg(`<rect style="fill:url('${elsewhere}a.svg#x')"/>`)],
  ['an image set', svg(`<style>svg{background:image-set("${elsewhere}a.png" 1x)}</style>`)],
  ['a filter image', svg(`<filter id="f"><feImage href="${elsewhere}a.png"/></filter><rect filter="url(#f)"/>`)],
  ['a link that runs', svg('<a href="javascript:globalThis.hit=1"><text>x</text></a>')],
  ['a link that runs in references', svg('<a href="jav&#x61;script:globalThis.hit=1"><text>x</text></a>')],
  ['an animated link', svg('<a><set attributeName="href" to="javascript:globalThis.hit=1"/><text>x</text></a>')],
  ['a frame', svg(`<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="${elsewhere}"/></foreignObject>`)],
  [
    'an embedded object',
    svg(`<foreignObject><object xmlns="http://www.w3.org/1999/xhtml" data="${elsewhere}"/></foreignObject>`),
  ],
  [
    'a refresh',
    svg(
      `<foreignObject><meta xmlns="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;url=${elsewhere}"/></foreignObject>`,
    ),
  ],
  [
    'an HTML picture',
    svg(
      `<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="${elsewhere}a" onerror="globalThis.hit=1"/></foreignObject>`,
    ),
  ],
]

test('opened by itself, a finished drawing runs nothing and asks for nothing', async () => {
  const page = await browser.page()
  const own = new Set<string>()
  const asked: string[] = []
  page.on('request', (request) => {
    if (!own.has(request.url())) asked.push(request.url())
  })
  const faults: string[] = []
  for (const [what, drawing] of hostile) {
    const finished = selfContainedSvg(drawing, '')
    if (finished === undefined) continue
    const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(finished)}`
    own.add(address)
    asked.length = 0
    await page.goto(address)
    const seen = await page.evaluate(() => ({
      hit: 'hit' in globalThis,
      broken: document.documentElement.innerHTML.includes('parsererror'),
    }))
    const requests = asked.filter((url) => !url.startsWith('data:'))
    if (seen.hit || seen.broken || requests.length > 0) faults.push(`${what}: ${JSON.stringify(seen)} ${requests}`)
  }
  await page.close()
  expect(faults).toEqual([])
})

test.each(hostile)('of %s nothing is left that could run or ask', (_, drawing) => {
  expect(selfContainedSvg(drawing, '') ?? '').not.toMatch(/hit=1|127\.0\.0\.1|hostname|hahaha|javascript:/i)
})

test('what draws stays as it is written', () => {
  const drawing = svg(
    '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs><style>.a{fill:url(#g)}</style><rect class="a" fill="url(#g)"/><use href="#g"/><image href="data:image/png;base64,AAAA"/><text>甲 &lt; 乙</text>',
  )
  expect(selfContainedSvg(drawing, '')).toBe(drawing)
})

test.each([
  ['a tag that is not closed', svg('<g>')],
  ['tags that cross', svg('<g><a></g></a>')],
  ['an attribute without quotes', svg('<rect width=4/>')],
  ['no drawing', '<html></html>'],
  ['nothing', ''],
])('%s cannot be shown', (_, drawing) => {
  expect(selfContainedSvg(drawing, '')).toBeUndefined()
})

test('what keeps a drawing from being shown as a picture is mended', () => {
  const drawn = selfContainedSvg(
    '<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/1999/xlink">]><svg><text>a&nbsp;b & c</text><use xlink:href="#a"/></svg>',
    '',
  )
  expect(drawn).toContain(`<svg ${ns} xmlns:xlink="http://www.w3.org/1999/xlink">`)
  expect(drawn).toContain('a\u00a0b &amp; c')
})

test('an entity of the file stands where it is used', () => {
  const drawing = '<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;"><rect/></svg>'
  expect(selfContainedSvg(drawing, '')).toBe(`<svg ${ns}><rect/></svg>`)
})

test('two drawings with the same text bring fonts under addresses of their own', async () => {
  const fonts = { fontsFor: async () => '@font-face{src:url(data:font/woff2;base64,AAAA)}' }
  const address = async (drawing: string) =>
    /url\(([^)]*)\)/.exec(
      new TextDecoder().decode((await finishSvg(drawing, { width: 40, height: 20 }, fonts))?.bytes),
    )?.[1]
  const first = await address(svg('<text>甲</text>'))
  expect(first).toMatch(/^data:font\/woff2;of=[0-9a-f]{12};base64,AAAA$/)
  expect(await address(svg('<text>甲</text><rect/>'))).not.toBe(first)
  expect(await address(svg('<text>甲</text>'))).toBe(first)
})

test('text is drawn by the fonts that the drawing brings, unless it has some of its own', async () => {
  const fonts = { fontsFor: async () => '/* fonts */' }
  const shown = async (drawing: string) =>
    new TextDecoder().decode((await finishSvg(drawing, { width: 40, height: 20 }, fonts))?.bytes)
  expect(await shown(svg('<text>甲</text>'))).toMatch(/\/\* fonts \*\/svg,text,tspan\{font-family:"Noto Sans SC"/)
  expect(await shown(svg('<style>@font-face{font-family:x}</style><text>甲</text>'))).toMatch(/svg\{font-family/)
  expect(await shown(svg('<rect/>'))).not.toContain('fonts')
})

test.each([
  ['a presentation attribute', svg('<text font-size="12">甲</text><text font-size="20">乙</text>'), 40, 12],
  ['a style', svg('<text style="font-size: 12px">甲</text>'), 40, 12],
  ['points', svg('<text font-size="12pt">甲</text>'), 40, 16],
  ['no size', svg('<text>甲</text>'), 40, 16],
  ['a view box', `<svg ${ns} viewBox="0 0 400 200"><text font-size="20">甲</text></svg>`, 40, 2],
  ['no text', svg('<rect font-size="3"/>'), 40, undefined],
  ['a scale', svg('<g transform="scale(2)"><text font-size="3">甲</text></g>'), 40, undefined],
])('the smallest text is known from %s', (_, drawing, width, size) => {
  expect(smallestText(drawing, width)).toBe(size)
})
