import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../package-folder.js'
import { scriptHash } from '../script-hash.js'

/** What a served page knows of itself. */
export interface PageIdentity {
  /** Path of a deck's HTML relative to the course page; empty for the course page. */
  readonly path: string
  readonly version: string
}

let asset: string | undefined

/** The script of served pages; the build of Lectern puts it there. */
function followScript(): string {
  asset ??= readFileSync(join(packageFolder, 'dist', 'live', 'follow.js'), 'utf8').trim()
  return asset
}

/**
 * Returns a page as it is served: the same, with a script by which it follows the notes, and a policy under which that
 * may run and ask its own server.
 */
export function followedHtml(html: string, identity: PageIdentity): string {
  const script = followScript()
  const about = JSON.stringify(identity).replaceAll('<', '\\u003c')
  const added = `<script type="application/json" id="lectern-live">${about}</script><script>${script}</script>`
  const [head = '', ...rest] = html.split(/(?=<\/head>)/)
  const body = rest.join('')
  const end = body.lastIndexOf('</body>')
  return allowed(head, scriptHash(script)) + body.slice(0, end) + added + body.slice(end)
}

function allowed(head: string, hash: string): string {
  return head.replace(
    /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)/,
    (_, tag: string, policy: string) => {
      const rules = policy.split('; ').filter((rule) => !rule.startsWith('connect-src'))
      const widened = rules.map((rule) => (rule.startsWith('script-src ') ? `${rule} ${hash}` : rule))
      return tag + [...widened, "connect-src 'self'"].join('; ')
    },
  )
}
