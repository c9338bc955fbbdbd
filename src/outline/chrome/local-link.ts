import { decodedUri } from '../../decoded-uri.js'
/** Returns the decoded fragment of a link into the same page; undefined for a link to anywhere else. */
export function localFragment(url: string): string | undefined {
  return url.startsWith('#') ? decodedUri(url.slice(1)) : undefined
}

/** Returns the decoded fragment of a link to a note of the same folder, which may be this very one. */
export function neighbourFragment(url: string): string | undefined {
  const fragment = /^(?:\.\/)?[^/:?#]+\.(?:md|markdown)#(.+)$/i.exec(url)?.[1]
  return fragment === undefined ? undefined : decodedUri(fragment)
}
