import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BrowserSession } from '../../src/browser/open-browser.js'
import { pagePool } from '../../src/browser/page-pool.js'
import { type DrawingTools, drawDiagrams } from '../../src/figures/mermaid/draw-diagrams.js'
import { mendCode } from '../../src/figures/mermaid/mend-code.js'
import { labelsOfSvg } from '../../src/figures/svg/labels.js'
import { selfContainedSvg } from '../../src/figures/svg/self-contained.js'
import { diagramColors } from '../../src/theme/diagram-colors.js'
import { cachedFonts } from '../../src/theme/fonts/cached-fonts.js'
import { openTestBrowser } from '../support/open-test-browser.js'

/** One diagram of each kind, and a label that it shows. */
const kinds: readonly (readonly [kind: string, label: string, code: string])[] = [
  ['flowchart', '查询', 'flowchart LR\n  A[查询]-->B{够?}\n  B-->|是|C[取值]'],
  ['sequence', '登录请求', 'sequenceDiagram\n  participant U as 用户\n  U->>S: 登录请求'],
  ['state', '空闲', 'stateDiagram-v2\n  [*] --> 空闲\n  空闲 --> 运行: 启动'],
  ['class', '动物', 'classDiagram\n  class 动物 {\n    +String 名字\n  }\n  动物 <|-- 狗'],
  ['entity relationship', '下单', 'erDiagram\n  CUSTOMER ||--o{ ORDER : 下单'],
  ['XY chart', '一月', 'xychart-beta\n  title 训练损失\n  x-axis [一月, 二月]\n  y-axis 损失 0 --> 10\n  bar [9, 7]'],
  ['mind map', '大模型', 'mindmap\n  root((大模型))\n    预训练\n    微调'],
  ['Gantt', '需求分析', 'gantt\n  dateFormat YYYY-MM-DD\n  section 准备\n  需求分析 :a1, 2024-01-01, 10d'],
  ['pie', '网页', 'pie title 数据\n  "网页" : 60\n  "书籍" : 40'],
  ['timeline', 'ChatGPT 发布', 'timeline\n  title 历史\n  2022 : ChatGPT 发布'],
  [
    'quadrant chart',
    '写论文',
    'quadrantChart\n  x-axis 不紧急 --> 紧急\n  y-axis 不重要 --> 重要\n  写论文: [0.3, 0.8]',
  ],
  ['git graph', '初始化', 'gitGraph\n  commit\n  commit id: "初始化"\n  branch dev\n  commit'],
  ['journey', '起床', 'journey\n  title 一天\n  section 上午\n    起床: 3: 我'],
  ['Sankey', '煤 40', 'sankey-beta\n煤,发电,40\n发电,工业,40'],
  ['block', '网关', 'block-beta\n  columns 2\n  a["前端"] b["网关"]\n  a --> b'],
  ['requirement', 'Text: 离线可用', 'requirementDiagram\n  requirement r {\n    id: 1\n    text: 离线可用\n  }'],
  ['C4', '客户', 'C4Context\n  Person(c, "客户", "说明")\n  System(b, "银行", "转账")\n  Rel(c, b, "使用")'],
  ['kanban', '写文档', 'kanban\n  待办\n    t1[写文档]'],
  ['packet', '源端口', 'packet-beta\n  0-15: "源端口"\n  16-31: "目的端口"'],
  ['radar', '数学', 'radar-beta\n  axis m["数学"], s["科学"], e["英语"]\n  curve a["甲"]{85, 90, 80}'],
  ['treemap', '教学', 'treemap-beta\n"预算"\n    "教学": 40\n    "科研": 35'],
]

let cache = ''
let browser: BrowserSession

beforeAll(async () => {
  browser = await openTestBrowser()
  cache = await mkdtemp(join(tmpdir(), 'lectern-drawings-'))
})
afterAll(async () => {
  await browser.close()
  await rm(cache, { recursive: true, force: true })
})

function tools(folder: string): DrawingTools {
  const pool = pagePool(browser, 0)
  return {
    colors: diagramColors(new Map([['--color-accent', '#123456']])),
    fontsFor: async (text) => (await cachedFonts({ text, code: '' }, join(cache, 'fonts'))).css,
    pages: async () => pool,
    cache: join(cache, folder),
  }
}

async function draw(code: string, folder = 'shared'): Promise<string> {
  const [drawing] = await drawDiagrams([code], tools(folder))
  if (!drawing || !('svg' in drawing)) throw new Error(`nothing was drawn: ${drawing?.fault}`)
  return drawing.svg
}

test('every kind of diagram is drawn in Chinese, as a picture that stands alone and can be read', async () => {
  const drawings = await drawDiagrams(
    kinds.map(([, , code]) => code),
    tools('kinds'),
  )
  const seen = drawings.map((drawing, index) => {
    const [kind, label] = kinds[index] ?? []
    if ('fault' in drawing) return { kind, fault: drawing.fault }
    const { svg } = drawing
    const labels = labelsOfSvg(svg).join(' | ')
    return {
      kind,
      label: labels.includes(label ?? '') ? label : labels,
      foreign: /<foreignObject|<script|@import|url\(["']?http/i.exec(svg)?.[0],
      whole: selfContainedSvg(svg, '') !== undefined,
      size: /^<svg[^>]* width="\d+"/.test(svg) && /^<svg[^>]* height="\d+"/.test(svg),
    }
  })
  expect(seen).toEqual(kinds.map(([kind, label]) => ({ kind, label, foreign: undefined, whole: true, size: true })))
})

test('a drawing is the same every time, with whatever else it is drawn', async () => {
  const codes = kinds.map(([, , code]) => code)
  const [first, backwards] = [
    await drawDiagrams(codes, tools('first')),
    await drawDiagrams([...codes].reverse(), tools('second')),
  ]
  expect(backwards.reverse()).toEqual(first)
})

test('a drawing that an earlier build has kept needs no browser', async () => {
  const code = 'flowchart LR\n  甲-->乙'
  const svg = await draw(code, 'kept')
  const closed = { ...tools('kept'), pages: () => Promise.reject(new Error('no browser')) }
  expect(await drawDiagrams([code], closed)).toMatchObject([{ svg }])
})

test('a drawing takes the colours of the theme', async () => {
  expect(await draw('flowchart LR\n  甲-->乙')).toContain('#123456')
})

test('commits without a name are shown without one, and the current day is not marked', async () => {
  expect(labelsOfSvg(await draw('gitGraph\n  commit\n  commit id: "初始化"'))).toEqual(['main', '初始化'])
  expect(await draw('gantt\n  dateFormat YYYY-MM-DD\n  甲 :2024-01-01, 10d')).not.toContain('class="today"')
})

test.each([
  ['nonsense ][', /No diagram type/],
  ['flowchart LR\n  A[未闭合 --> B', /Parse error on line 3/],
  ['', /No diagram type/],
])('%j is no diagram, and Mermaid says why', async (code, fault) => {
  expect(await drawDiagrams([code], tools('shared'))).toMatchObject([{ fault: expect.stringMatching(fault) }])
})

test('notes cannot loosen what a drawing may do', async () => {
  const svg = await draw(
    '%%{init: {"securityLevel":"loose","htmlLabels":true,"themeCSS":"@import url(http://127.0.0.1:9/x.css);*{fill:url(http://127.0.0.1:9/y)}"}}%%\nflowchart LR\n  A["<img src=x onerror=alert(1)>甲"] --> 乙\n  click A href "javascript:alert(1)"',
  )
  expect(svg).not.toMatch(/127\.0\.0\.1|<img|<foreignObject|href="javascript/i)
})

test.each([
  ['xychart-beta\n  x-axis 月份 [一月, Feb]', 'xychart-beta\n  x-axis "月份" ["一月", Feb]'],
  ['xychart-beta\n  y-axis 损失 0 --> 10', 'xychart-beta\n  y-axis "损失" 0 --> 10'],
  ['xychart-beta\n  title "训练 损失"', 'xychart-beta\n  title "训练 损失"'],
  ['requirementDiagram\n  text: 离线 可用', 'requirementDiagram\n  text: "离线 可用"'],
  ['flowchart LR\n  甲 --> 乙', 'flowchart LR\n  甲 --> 乙'],
])('%j is drawn as %j', (code, mended) => {
  expect(mendCode(code)).toBe(mended)
})
