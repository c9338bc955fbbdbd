import { createHash } from 'node:crypto'

/** Returns the name, without ending, of the drawing of a diagram: the same code has the same name. */
export function diagramName(code: string): string {
  return `diagram-${createHash('sha256').update(code).digest('hex').slice(0, 8)}`
}
