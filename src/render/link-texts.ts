import type MarkdownIt from 'markdown-it/lib/index.mjs'

/**
 * Shows addresses as they are written where their escapes are no UTF-8, as on old sites in GBK: decoded, they would hold
 * characters that stand for nothing.
 */
export function linkTexts(md: MarkdownIt): void {
  const decoded = md.normalizeLinkText
  md.normalizeLinkText = (url) => (isDecodable(url) ? decoded(url) : url)
}

function isDecodable(url: string): boolean {
  try {
    decodeURI(url)
    return true
  } catch {
    return false
  }
}
