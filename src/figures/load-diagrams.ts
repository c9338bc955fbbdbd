import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Size } from '../model.js'
import { diagramName } from './diagram-name.js'
import type { FigureTools, Loaded } from './figure-tools.js'
import { drawDiagrams } from './mermaid/draw-diagrams.js'
import type { Drawn, PageDrawing } from './mermaid/draw-in-page.js'
import { turnedFlowcharts } from './mermaid/turned-flowcharts.js'
import { naturalSize } from './natural-size.js'
import { finishSvg } from './svg/finish-svg.js'
import { labelsOfSvg } from './svg/labels.js'
import { groundRule } from './svg/theme-rules.js'
import { textInDrawing } from './text-in-drawing.js'
import type { WantedFigure } from './wanted-figures.js'

/** A diagram of the notes. */
export type WantedDiagram = WantedFigure & { readonly content: { readonly diagram: { readonly value: string } } }

/**
 * Draws diagrams together in one page; the result is in the order of the diagrams, one that cannot be drawn has no
 * figure. A flowchart that would be too small to read is drawn in the other direction where it is larger so.
 */
export async function loadDiagrams(diagrams: readonly WantedDiagram[], tools: FigureTools): Promise<Loaded[]> {
  if (diagrams.length === 0) return []
  const codes = diagrams.map(({ content }) => content.diagram.value)
  const drawings = await withTurned(codes, await drawDiagrams(codes, tools), tools)
  return await Promise.all(
    diagrams.map(async (diagram, index): Promise<Loaded> => {
      const drawing = drawings[index]
      return drawing && 'svg' in drawing
        ? await finished(diagram, drawing, tools)
        : invalid(diagram, drawing?.fault ?? '')
    }),
  )
}

async function withTurned(
  codes: readonly string[],
  drawings: readonly PageDrawing[],
  tools: FigureTools,
): Promise<PageDrawing[]> {
  const others = drawings.map((drawing, index) =>
    textSize(drawing, tools.room) < textInDrawing.readable ? turnedFlowcharts(codes[index] ?? '') : [],
  )
  const wanted = [...new Set(others.flat())]
  const turned = wanted.length > 0 ? await drawDiagrams(wanted, tools) : []
  return drawings.map((drawing, index) =>
    (others[index] ?? [])
      .flatMap((code) => turned[wanted.indexOf(code)] ?? [])
      .filter((other) => 'svg' in other)
      .reduce((best, other) => (textSize(other, tools.room) > textSize(best, tools.room) ? other : best), drawing),
  )
}

/** Size of a drawing's smallest text where it is as large as a slide has room for, px; endless where it has none. */
function textSize(drawing: PageDrawing, room: Size): number {
  const { svg, smallestText } = 'svg' in drawing ? drawing : { svg: '', smallestText: undefined }
  const size = smallestText === undefined ? undefined : naturalSize(new TextEncoder().encode(svg))
  if (!size || smallestText === undefined) return Number.POSITIVE_INFINITY
  return (
    smallestText * Math.min(room.width / size.width, room.height / size.height, textInDrawing.largest / smallestText)
  )
}

async function finished(diagram: WantedDiagram, drawing: Drawn, tools: FigureTools): Promise<Loaded> {
  const { svg } = drawing
  const size = naturalSize(new TextEncoder().encode(svg))
  const done = size && (await finishSvg(svg, size, { fontsFor: tools.fontsFor, rules: groundRule(tools.colors) }))
  if (!done) return invalid(diagram, '')
  const smallestText = drawing.smallestText ?? done.smallestText
  const figure = {
    // What the diagram says is its address for those who cannot see it.
    url: labelsOfSvg(svg).join(', '),
    name: `${diagramName(diagram.content.diagram.value)}.svg`,
    mediaType: 'image/svg+xml',
    bytes: done.bytes,
    width: size.width,
    height: size.height,
    ...(smallestText === undefined ? {} : { smallestText }),
  }
  return { figure, message: undefined }
}

function invalid({ origin }: WantedDiagram, fault: string): Loaded {
  const [first = ''] = fault.split('\n')
  const because = first.trim() === '' ? '' : ` (${first.trim().replace(/[.:]+$/, '')})`
  const reason = `This Mermaid diagram cannot be drawn${because}, so its source is shown; try it at mermaid.live`
  return { figure: undefined, message: diagnostic('diagram-invalid', reason, origin) }
}
