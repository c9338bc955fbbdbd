import type MarkdownIt from 'markdown-it/lib/index.mjs'

/** Longer names may not fit on what is left of a line, or on any line of a heading. */
const longest = 24

/** Between the parts of a name: after a mark, and where a capital letter follows a small one. */
const seam = /(?<=[\p{L}\p{N}][._/:-]+)(?=[\p{L}\p{N}])|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu

/** Lets long names in code break between their parts, where browsers would break them anywhere. */
export function codeBreaks(md: MarkdownIt): void {
  md.core.ruler.push('code_breaks', (state) => {
    for (const { children } of state.tokens)
      for (const token of children ?? [])
        if (token.type === 'code_inline' && token.content.length > longest) token.meta = { ...token.meta, seams: true }
  })
  md.renderer.rules['code_inline'] = (tokens, index, _options, _env, renderer) => {
    const token = tokens[index]
    if (!token) return ''
    const parts = token.meta?.seams === true ? token.content.split(seam) : [token.content]
    const html = parts.map((part) => md.utils.escapeHtml(part)).join('<wbr>')
    return `<code${renderer.renderAttrs(token)}>${html}</code>`
  }
}
