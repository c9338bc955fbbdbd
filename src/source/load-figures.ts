import { createHash } from 'node:crypto'
import { parse } from 'node:path'
import { imageSize } from 'image-size'
import type { Code, Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFileMessage } from 'vfile-message'
import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Figure, Lecture, Origin, Source } from '../model.js'
import type { DiagramColors } from '../theme/diagram-colors.js'
import { drawDiagram } from './draw-diagram.js'
import { readFigureFile } from './figure-file.js'
import { diagramKey, figureKey } from './figure-key.js'
import { safeName } from './safe-name.js'
import { labelsOfSvg, selfContainedSvg } from './svg-figure.js'

/** The pictures of a lecture and what was found wrong with them. */
export interface LoadedFigures {
  readonly figures: ReadonlyMap<string, Figure>
  readonly diagnostics: readonly VFileMessage[]
}

/** How drawings look on this lecture's slides. */
export interface FigureStyle {
  readonly colors: DiagramColors
  /** Returns `@font-face` rules with the fonts for a drawing's text. */
  readonly fontsFor: (text: string) => Promise<string>
}

interface Wanted {
  readonly key: string
  readonly origin: Origin
  readonly source: Source
  /** Address of a picture, or the code block of a diagram. */
  readonly content: { readonly url: string } | { readonly diagram: Code }
}

const mediaTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  avif: 'image/avif',
  bmp: 'image/bmp',
  ico: 'image/x-icon',
}

/** Reads every picture of a lecture and draws its diagrams; what is missing stays in the result as missing. */
export async function loadFigures(lecture: Lecture, style: FigureStyle): Promise<LoadedFigures> {
  const figures = new Map<string, Figure>()
  const diagnostics: VFileMessage[] = []
  const names = new Set<string>()
  for (const wanted of figuresWanted(lecture)) {
    if (figures.has(wanted.key)) continue
    const loaded =
      'url' in wanted.content
        ? await loadPicture(wanted, wanted.content.url, style)
        : await loadDiagram(wanted, wanted.content.diagram, style)
    if (loaded.message) diagnostics.push(loaded.message)
    if (loaded.figure) figures.set(wanted.key, withUniqueName(loaded.figure, names))
  }
  return { figures, diagnostics }
}

function figuresWanted(lecture: Lecture): Wanted[] {
  return lecture.sections.flatMap((section) =>
    section.questions.flatMap((question) => {
      const { heading, body, answer } = question
      const { source } = answer
      const blocks = [...heading.map(asParagraph), ...body.nodes, ...answer.nodes]
      const wanted: Wanted[] = []
      visit({ type: 'root', children: blocks } as Nodes, (node) => {
        const start = node.position?.start
        const origin = { file: source.path, line: start?.line ?? question.origin.line, column: start?.column ?? 1 }
        if (node.type === 'image')
          wanted.push({ key: figureKey(source, node.url), origin, source, content: { url: node.url } })
        if (node.type === 'code' && node.lang === 'mermaid')
          wanted.push({ key: diagramKey(node), origin, source, content: { diagram: node } })
      })
      return wanted
    }),
  )
}

function asParagraph<T>(node: T) {
  return { type: 'paragraph' as const, children: [node] }
}

interface Loaded {
  readonly figure: Figure | undefined
  readonly message: VFileMessage | undefined
}

async function loadPicture({ origin, source }: Wanted, url: string, style: FigureStyle): Promise<Loaded> {
  const missing: Figure = { url, name: undefined, mediaType: '', bytes: new Uint8Array(), width: 0, height: 0 }
  const file = await readFigureFile(url, source)
  if (!file.found) return { figure: missing, message: diagnostic(file.rule, file.reason, origin) }
  const size = sizeOf(file.bytes)
  const mediaType = size && mediaTypes[size.type]
  if (!mediaType) {
    const reason = `${url} is not a picture that browsers show; save it as PNG, JPEG, WebP or SVG`
    return { figure: missing, message: diagnostic('figure-unreadable', reason, origin) }
  }
  const bytes = size.type === 'svg' ? await finishSvg(new TextDecoder().decode(file.bytes), style) : file.bytes
  return {
    figure: {
      url,
      name: figureName(file.name, size.type),
      mediaType,
      bytes,
      width: size.width,
      height: size.height,
    },
    message: undefined,
  }
}

async function loadDiagram({ origin }: Wanted, code: Code, style: FigureStyle): Promise<Loaded> {
  const svg = await drawDiagram(code.value, style.colors)
  if (svg === undefined) {
    const reason =
      'This Mermaid diagram cannot be drawn, so its source is shown; flowchart, sequence, state, class, ER and xychart diagrams can'
    return { figure: undefined, message: diagnostic('diagram-invalid', reason, origin) }
  }
  const bytes = await finishSvg(svg, style)
  const size = sizeOf(bytes)
  const hash = createHash('sha256').update(code.value).digest('hex').slice(0, 8)
  return {
    figure: {
      // What the diagram says is its address for those who cannot see it.
      url: labelsOfSvg(svg).join(', '),
      name: `diagram-${hash}.svg`,
      mediaType: 'image/svg+xml',
      bytes,
      width: size?.width ?? 800,
      height: size?.height ?? 400,
    },
    message: undefined,
  }
}

async function finishSvg(svg: string, style: FigureStyle): Promise<Uint8Array> {
  const text = labelsOfSvg(svg).join(' ')
  return new TextEncoder().encode(selfContainedSvg(svg, text.trim() === '' ? '' : await style.fontsFor(text)))
}

function sizeOf(bytes: Uint8Array): { type: string; width: number; height: number } | undefined {
  try {
    const { type = '', width, height, orientation } = imageSize(bytes)
    const isTurned = orientation !== undefined && orientation >= 5
    return width > 0 && height > 0
      ? { type, width: isTurned ? height : width, height: isTurned ? width : height }
      : undefined
  } catch {
    return undefined
  }
}

/** A name that every system and every address can carry; Chinese stays readable. */
function figureName(name: string, type: string): string {
  return `${safeName(parse(name).name.replace(/[^\p{L}\p{N}_-]+/gu, '-'), 'figure')}.${type}`
}

function withUniqueName(figure: Figure, names: Set<string>): Figure {
  if (figure.name === undefined) return figure
  const { name: stem, ext } = parse(figure.name)
  let name = figure.name
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${stem}-${number}${ext}`
  names.add(name.toLowerCase())
  return { ...figure, name }
}
