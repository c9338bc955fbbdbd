import type { Code } from 'mdast'
import type { Source } from '../model.js'

/** Returns the key under which a lecture's figures hold the picture that a source refers to by a URL. */
export function figureKey(source: Source, url: string): string {
  return `${source.path}\n${url}`
}

/** Returns the key under which a lecture's figures hold the drawing of a diagram. */
export function diagramKey(code: Code): string {
  return `diagram\n${code.value}`
}
