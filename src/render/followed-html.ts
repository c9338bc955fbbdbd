import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../package-folder.js'

/** What a served page knows of itself. */
export interface PageIdentity {
  /** Path of a deck's HTML relative to the course page; empty for the course page. */
  readonly path: string
  readonly version: string
}

/** The script of served pages; the build of Lectern puts it there. */
const asset = join(packageFolder, 'dist', 'live', 'follow.js')

/**
 * Returns a page as it is served: the same, with a script by which it follows the notes, and a policy under which that
 * may run and ask its own server.
 */
export function followedHtml(html: string, identity: PageIdentity): string {
  const script = readFileSync(asset, 'utf8').trim()
  const hash = createHash('sha256').update(script).digest('base64')
  const about = JSON.stringify(identity).replaceAll('<', '\\u003c')
  const added = `<script type="application/json" id="lectern-live">${about}</script><script>${script}</script>`
  const [head = '', ...rest] = html.split(/(?=<\/head>)/)
  const end = rest.join('').lastIndexOf('</body>')
  const body = rest.join('')
  return allowed(head, hash) + body.slice(0, end) + added + body.slice(end)
}

function allowed(head: string, hash: string): string {
  return head.replace(
    /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)/,
    (_, tag: string, policy: string) => {
      const rules = policy.split('; ').filter((rule) => !rule.startsWith('connect-src'))
      return `${tag}${[...rules.map((rule) => (rule.startsWith('script-src ') ? `${rule} 'sha256-${hash}'` : rule)), "connect-src 'self'"].join('; ')}`
    },
  )
}
