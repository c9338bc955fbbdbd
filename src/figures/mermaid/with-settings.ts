import { diagramHead } from './diagram-head.js'

/**
 * Returns a diagram that brings settings of Mermaid along, behind the front matter, comments and rules that stand above its
 * first line; none where it is of another kind.
 *
 * @param kind source of a pattern for what the first line begins with
 */
export function withSettings(
  code: string,
  kind: string,
  settings: Readonly<Record<string, object>>,
): readonly string[] {
  const [, head] = new RegExp(`(${diagramHead})${kind}\\b`).exec(code) ?? []
  return head === undefined ? [] : [`${head}%%{init: ${JSON.stringify(settings)}}%%\n${code.slice(head.length)}`]
}
