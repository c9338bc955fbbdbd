import { createHash } from 'node:crypto'

/** Returns a content security policy under which a page runs and styles itself with these texts only, and asks for nothing. */
export function pagePolicy({ style, script }: { readonly style: string; readonly script: string }): string {
  return [
    "default-src 'none'",
    `style-src ${source(style)}`,
    `script-src ${source(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}

function source(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
