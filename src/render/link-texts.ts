import type MarkdownIt from 'markdown-it/lib/index.mjs'
import { decodedUri } from '../decoded-uri.js'

/**
 * Shows addresses as they are written where their escapes are no UTF-8, as on old sites in GBK: decoded, they would hold
 * characters that stand for nothing.
 */
export function linkTexts(md: MarkdownIt): void {
  const shown = md.normalizeLinkText
  const shownDecoded = (url: string) => {
    // Throws where the escapes are no UTF-8.
    decodeURI(url)
    return shown(url)
  }
  md.normalizeLinkText = (url) => decodedUri(url, shownDecoded)
}
