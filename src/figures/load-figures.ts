import { parse } from 'node:path'
import pLimit from 'p-limit'
import type { VFileMessage } from 'vfile-message'
import type { Figure, Figures, Lecture } from '../model.js'
import type { FigureTools } from './figure-tools.js'
import { loadDiagrams, type WantedDiagram } from './load-diagrams.js'
import { loadPicture } from './load-picture.js'
import { type WantedFigure, wantedFigures } from './wanted-figures.js'

/** The pictures of a lecture and what was found wrong with them. */
export interface LoadedFigures {
  readonly figures: Figures
  readonly diagnostics: readonly VFileMessage[]
}

/** Pictures that are fetched or made smaller at the same time. */
const atOnce = 4

/** Reads every picture of a lecture and draws its diagrams; what is missing stays in the result as missing. */
export async function loadFigures(lecture: Lecture, tools: FigureTools): Promise<LoadedFigures> {
  const all = wantedFigures(lecture)
  const diagrams = all.filter(isDiagram)
  const turn = pLimit(atOnce)
  const drawing = loadDiagrams(diagrams, tools)
  const loaded = await Promise.all(
    all.map(async (wanted) => {
      const { content } = wanted
      const known = tools.known?.get(wanted.key)
      if (known && known.mediaType !== 'image/svg+xml') return { figure: known, message: undefined }
      if ('url' in content) return await turn(() => loadPicture(content.url, wanted, tools))
      return (await drawing)[diagrams.findIndex(({ key }) => key === wanted.key)]
    }),
  )
  const names = new Set<string>()
  const figures = all.flatMap(({ key }, index): [string, Figure][] => {
    const figure = loaded[index]?.figure
    return figure ? [[key, withUniqueName(figure, names)]] : []
  })
  return { figures: new Map(figures), diagnostics: loaded.flatMap((result) => result?.message ?? []) }
}

function isDiagram(wanted: WantedFigure): wanted is WantedDiagram {
  return 'diagram' in wanted.content
}

function withUniqueName(figure: Figure, names: Set<string>): Figure {
  if (figure.name === undefined) return figure
  const { name: stem, ext } = parse(figure.name)
  let name = figure.name
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${stem}-${number}${ext}`
  names.add(name.toLowerCase())
  return { ...figure, name }
}
