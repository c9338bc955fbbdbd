import { diagnostic } from '../diagnostics/diagnostic.js'
import { diagramName } from './diagram-name.js'
import type { FigureTools, Loaded } from './figure-tools.js'
import type { Drawn } from './mermaid/draw-in-page.js'
import { drawReadable } from './mermaid/draw-readable.js'
import { naturalSize } from './natural-size.js'
import { finishSvg } from './svg/finish-svg.js'
import { labelsOfSvg } from './svg/labels.js'
import { groundRule } from './svg/theme-rules.js'
import type { WantedFigure } from './wanted-figures.js'

/** A diagram of the notes. */
export type WantedDiagram = WantedFigure & { readonly content: { readonly diagram: { readonly value: string } } }

/** Draws diagrams together in one page; the result is in the order of the diagrams, one that cannot be drawn has no figure. */
export async function loadDiagrams(diagrams: readonly WantedDiagram[], tools: FigureTools): Promise<Loaded[]> {
  if (diagrams.length === 0) return []
  const codes = diagrams.map(({ content }) => content.diagram.value)
  const drawings = await drawReadable(codes, tools.room, tools)
  return await Promise.all(
    diagrams.map(async (diagram, index): Promise<Loaded> => {
      const drawing = drawings[index]
      return drawing && 'svg' in drawing
        ? await finished(diagram, drawing, tools)
        : invalid(diagram, drawing?.fault ?? '')
    }),
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
