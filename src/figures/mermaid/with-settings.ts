/**
 * Returns a diagram that brings settings of Mermaid along, behind the front matter, comments and rules that stand above its
 * first line.
 *
 * @param head what stands there
 */
export function withSettings(code: string, head: string, settings: Readonly<Record<string, object>>): string {
  return `${head}%%{init: ${JSON.stringify(settings)}}%%\n${code.slice(head.length)}`
}
