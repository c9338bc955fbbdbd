import type { Code, Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Lecture, Origin, Source } from '../model.js'
import { diagramKey, figureKey } from './figure-key.js'
import { isDiagram } from './is-diagram.js'

/** A picture or a diagram that the notes show, at the first place that shows it. */
export interface WantedFigure {
  /** Key under which the lecture's figures hold it. */
  readonly key: string
  readonly origin: Origin
  readonly source: Source
  /** Address of a picture, or the code block of a diagram. */
  readonly content: { readonly url: string } | { readonly diagram: Code }
}

/** Returns all pictures and diagrams of a lecture in order, each once. */
export function wantedFigures(lecture: Lecture): WantedFigure[] {
  const wanted = new Map<string, WantedFigure>()
  for (const { heading, body, answer, origin: asked } of lecture.sections.flatMap(({ questions }) => questions)) {
    const { source } = answer
    const blocks = [...heading.map(asParagraph), ...body.nodes, ...answer.nodes]
    visit({ type: 'root', children: blocks } as Nodes, (node) => {
      const content = contentOf(node)
      if (!content) return
      const key = 'url' in content ? figureKey(source, content.url) : diagramKey(content.diagram)
      if (wanted.has(key)) return
      const start = node.position?.start
      const origin = { file: source.path, line: start?.line ?? asked.line, column: start?.column ?? 1 }
      wanted.set(key, { key, origin, source, content })
    })
  }
  return [...wanted.values()]
}

function contentOf(node: Nodes): WantedFigure['content'] | undefined {
  if (node.type === 'image') return { url: node.url }
  return node.type === 'code' && isDiagram(node) ? { diagram: node } : undefined
}

function asParagraph<T>(node: T) {
  return { type: 'paragraph' as const, children: [node] }
}
