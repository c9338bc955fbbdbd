import { scriptHash } from '../script-hash.js'

/** Returns a content security policy under which a page runs and styles itself with these texts only, and asks for nothing. */
export function pagePolicy({ style, script }: { readonly style: string; readonly script: string }): string {
  return [
    "default-src 'none'",
    `style-src ${scriptHash(style)}`,
    `script-src ${scriptHash(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}
