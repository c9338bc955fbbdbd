import type MarkdownIt from 'markdown-it/lib/index.mjs'
import type Token from 'markdown-it/lib/token.mjs'

/** Particles and marks that never begin a line: they belong to what stands before them. */
const enclitic = /^[的了着过吗呢吧们地得之与和及或、，。；：！？）》」』”’)\]},.;:!?]/u

/** Single characters that belong to what follows them; any other is the end of the word before it. */
const proclitic = /^[大小多少新旧高低全半超子主副非无不可未再最更各每该本此这那在对把被从为向以按于用让使将由]$/u

const opening = /[（《「『“(]$/u
const han = /\p{Script=Han}/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const wordCharacter = /[\p{L}\p{N}_-]/u

const chinese = new Intl.Segmenter('zh', { granularity: 'word' })
const japanese = new Intl.Segmenter('ja', { granularity: 'word' })

/**
 * Returns the pieces of a Chinese or Japanese text between which a line may break without tearing a word; one piece for
 * any other text.
 */
export function phrases(text: string): string[] {
  if (!unspaced.test(text)) return [text]
  const words = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? japanese : chinese
  const pieces: string[] = []
  for (const { segment } of words.segment(text)) {
    const last = pieces.at(-1)
    if (last !== undefined && belongTogether(last, segment)) pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces
}

/**
 * Whether no line may break between two words: in a Latin name, after a number or an opening mark, before a particle, a
 * closing mark or a space, and beside a character that is no word by itself.
 */
function belongTogether(before: string, after: string): boolean {
  const [end = '', start = ''] = [[...before].at(-1), [...after].at(0)]
  const isInsideName = [end, start].every((character) => wordCharacter.test(character) && !unspaced.test(character))
  const isSuffix = han.test(after) && [...after].length === 1 && !proclitic.test(after)
  const lone = /(?:^|[^\p{Script=Han}])(\p{Script=Han})$/u.exec(before)?.[1]
  const isPrefix = lone !== undefined && !enclitic.test(lone)
  const isNumber = /^[\s\d.、]*$/u.test(before)
  return (
    isInsideName ||
    isSuffix ||
    isPrefix ||
    isNumber ||
    opening.test(before) ||
    enclitic.test(after) ||
    /^\s/u.test(after)
  )
}

/**
 * Lets the headings of slides break between phrases only, where browsers would break between any two characters.
 */
export function phraseBreaks(md: MarkdownIt): void {
  md.renderer.rules['phrase_break'] = () => '<wbr>'
  md.core.ruler.after('inline', 'phrase_breaks', (state) => {
    for (const [index, token] of state.tokens.entries()) {
      const inline = state.tokens[index + 1]
      if (token.type !== 'heading_open' || !inline?.children) continue
      inline.children = inline.children.flatMap((child) =>
        child.type === 'text' ? broken(child, state.Token) : [child],
      )
    }
  })
}

/** A text token as its phrases, with places to break between them. */
function broken(text: Token, TokenClass: typeof Token): Token[] {
  return phrases(text.content).flatMap((phrase, index) => {
    const piece = Object.assign(new TokenClass('text', '', 0), { content: phrase, level: text.level })
    return index === 0 ? [piece] : [new TokenClass('phrase_break', 'wbr', 0), piece]
  })
}
