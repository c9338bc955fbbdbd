import type MarkdownIt from 'markdown-it/lib/index.mjs'
import type Token from 'markdown-it/lib/token.mjs'

/** Shorter paragraphs fit on one line of any slide. */
const shortest = 20

/** What the last line of a paragraph holds at least, and what stays together at most for it. */
const least = 4
const most = 8

const chinese = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * Keeps the last words of a Chinese paragraph together, so that no line ends up with one or two characters: Chinese
 * breaks between any two, and browsers look after the last line of other scripts better.
 */
export function wholeEndings(md: MarkdownIt): void {
  md.core.ruler.push('whole_endings', (state) => {
    for (const [index, token] of state.tokens.entries()) {
      const inline = state.tokens[index + 1]
      if (token.type !== 'paragraph_open' || !inline?.children) continue
      const last = inline.children.at(-1)
      const ending = last?.type === 'text' ? endingOf(last.content) : ''
      if (!last || ending === '') continue
      inline.children = [...inline.children.slice(0, -1), ...parted(last, ending, state.Token)]
    }
  })
}

/** Returns the last words of a text that together are no runt; none where they are too long or not Chinese. */
export function endingOf(text: string): string {
  if (text.length <= shortest) return ''
  const tail = /[\p{Script=Han}\p{P}]+$/u.exec(text.slice(-shortest))?.[0] ?? ''
  const words = Array.from(chinese.segment(tail), ({ segment }) => segment)
  let ending = ''
  for (const word of words.reverse()) {
    if (lettersIn(ending) >= least && !/^[^\p{Script=Han}]/u.test(ending)) break
    ending = word + ending
  }
  const count = lettersIn(ending)
  return count >= least && count <= most && /^\p{Script=Han}/u.test(ending) ? ending : ''
}

function lettersIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0
}

function parted(text: Token, ending: string, TokenClass: typeof Token): Token[] {
  const make = (type: string, nesting: Token['nesting'], content: string) =>
    Object.assign(new TokenClass(type, '', nesting), { content, level: text.level })
  return [
    make('text', 0, text.content.slice(0, -ending.length)),
    make('name_open', 1, ''),
    make('text', 0, ending),
    make('name_close', -1, ''),
  ]
}
