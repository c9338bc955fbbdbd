import { createHash } from 'node:crypto'

/** Returns the source by which a content security policy allows one text, a script or a style sheet, and no other. */
export function scriptHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
