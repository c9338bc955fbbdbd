import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { PagePool } from '../../browser/page-pool.js'
import { keep, readKept } from '../../kept-file.js'
import { packageFolder } from '../../package-folder.js'
import type { DiagramColors } from '../../theme/diagram-colors.js'
import { drawInPage, type PageDrawing } from './draw-in-page.js'
import { mendCode } from './mend-code.js'
import { type MermaidConfig, mermaidConfig } from './mermaid-config.js'

/** What drawing in the browser takes. */
export interface DrawingTools {
  readonly colors: DiagramColors
  /** Returns `@font-face` rules with the fonts for a drawing's text. */
  readonly fontsFor: (text: string) => Promise<string>
  /** Returns the pages of the build's browser; asked for only where something has to be drawn. */
  readonly pages: () => Promise<PagePool>
  /** Folder in which drawings are kept for later builds. */
  readonly cache: string
}

/** Mermaid in one file, which is 4 MB; the build of Lectern puts it there. */
interface Program {
  readonly source: string
  readonly digest: string
}

let loaded: Promise<Program> | undefined

function program(): Promise<Program> {
  loaded ??= readFile(path.join(packageFolder, 'dist', 'mermaid.min.js'), 'utf8').then((text) => {
    const source = widened(text)
    return { source, digest: createHash('sha256').update(source).digest('hex') }
  })
  return loaded
}

/** A page that may show and measure drawings, and ask nobody for anything. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

const keptDrawing = z.object({ svg: z.string(), smallestText: z.number().optional() })

/** Draws Mermaid diagrams of any kind with Mermaid itself, in one page; the result is in the order of the diagrams. */
export async function drawDiagrams(codes: readonly string[], tools: DrawingTools): Promise<PageDrawing[]> {
  const config = mermaidConfig(tools.colors)
  const { source, digest } = await program()
  const files = codes.map((code) => path.join(tools.cache, `${keyOf(code, config, digest)}.json`))
  const kept = await Promise.all(files.map(readDrawing))
  const wanted = codes.filter((_, index) => kept[index] === undefined)
  const drawn = wanted.length > 0 ? await draw(wanted, config, source, tools) : []
  const byCode = new Map(wanted.map((code, index) => [code, drawn[index]]))
  return await Promise.all(
    codes.map(async (code, index): Promise<PageDrawing> => {
      const drawing = kept[index] ?? byCode.get(code) ?? { fault: 'nothing was drawn' }
      const file = files[index]
      if (file && !kept[index] && 'svg' in drawing) await keep(file, JSON.stringify(drawing))
      return drawing
    }),
  )
}

/** Sankey diagrams know no other names than English ones; nothing else in the program has this range. */
function widened(source: string): string {
  return source.replaceAll('\\u002D-\\u007E', '\\u002D-\\uFFFF')
}

function keyOf(code: string, config: MermaidConfig, digest: string): string {
  return createHash('sha256')
    .update(JSON.stringify([code, config, digest]))
    .digest('hex')
}

async function readDrawing(file: string): Promise<PageDrawing | undefined> {
  const bytes = await readKept(file)
  if (!bytes) return undefined
  try {
    const { svg, smallestText } = keptDrawing.parse(JSON.parse(new TextDecoder().decode(bytes)))
    return { svg, smallestText }
  } catch {
    return undefined
  }
}

async function draw(
  codes: readonly string[],
  config: MermaidConfig,
  source: string,
  { fontsFor, pages }: DrawingTools,
): Promise<PageDrawing[]> {
  const [pool, fontCss] = await Promise.all([pages(), fontsFor(codes.join('\n'))])
  return await pool.use(async (page) => {
    await page.goto('about:blank')
    await page.setViewport({ width: 1280, height: 720 })
    await page.setContent(
      `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy}"><style>${fontCss}body{width:1000px;margin:0}</style></head><body></body></html>`,
    )
    // Evaluated, because the page itself may run no script.
    await page.evaluate(`${source};undefined`)
    return await page.evaluate(drawInPage, codes.map(mendCode), config)
  })
}
