import type MarkdownIt from 'markdown-it/lib/index.mjs'
import type Token from 'markdown-it/lib/token.mjs'

/** Names such as `DeepSeek-R1` and `decoder-only`, up to a length that fits on any line (400 px at 32 px). */
const name =
  /(?<![\p{Script=Latin}\p{N}-])(?=[\p{Script=Latin}\p{N}.-]{3,24}(?![\p{Script=Latin}\p{N}-]))\p{Script=Latin}[\p{Script=Latin}\p{N}.]*(?:-[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.]*)+/gu

/** Keeps lines from breaking at the hyphen of a name: `DeepSeek-` and `R1` are not two words. */
export function wholeNames(md: MarkdownIt): void {
  md.renderer.rules['name_open'] = () => '<span class="name">'
  md.renderer.rules['name_close'] = () => '</span>'
  md.core.ruler.push('whole_names', (state) => {
    for (const token of state.tokens) {
      if (token.type !== 'inline' || !token.children) continue
      token.children = token.children.flatMap((child) =>
        child.type === 'text' ? withNames(child, state.Token) : [child],
      )
    }
  })
}

function withNames(text: Token, TokenClass: typeof Token): Token[] {
  const pieces: Token[] = []
  const add = (type: string, nesting: Token['nesting'], content: string) =>
    void pieces.push(Object.assign(new TokenClass(type, '', nesting), { content, level: text.level }))
  let done = 0
  for (const match of text.content.matchAll(name)) {
    if (match.index > done) add('text', 0, text.content.slice(done, match.index))
    add('name_open', 1, '')
    add('text', 0, match[0])
    add('name_close', -1, '')
    done = match.index + match[0].length
  }
  if (done === 0) return [text]
  if (done < text.content.length) add('text', 0, text.content.slice(done))
  return pieces
}
