// Plain JavaScript because the engine needs it, which marp-cli imports by its path.

/** @typedef {import('markdown-it/lib/token.mjs').default} Token */

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
 *
 * @param {string} text Text of a heading.
 * @returns {string[]} Pieces that joined are the text.
 */
export function phrases(text) {
  if (!unspaced.test(text)) return [text]
  const words = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? japanese : chinese
  /** @type {string[]} */
  const pieces = []
  for (const { segment } of words.segment(text)) {
    const last = pieces.at(-1)
    if (last !== undefined && belongTogether(last, segment)) pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces
}

/**
 * @param {string} before Piece that ends at the place in question.
 * @param {string} after Word that begins there.
 * @returns {boolean} Whether no line may break between them: in a Latin name, after a number or an opening mark, before
 *   a particle, a closing mark or a space, and beside a character that is no word by itself.
 */
function belongTogether(before, after) {
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
 *
 * @param {import('markdown-it/lib/index.mjs').default} md The parser to extend.
 */
export function phraseBreaks(md) {
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

/**
 * @param {Token} text A text token.
 * @param {typeof import('markdown-it/lib/token.mjs').default} Token Class of tokens.
 * @returns {Token[]} Its phrases with places to break between them.
 */
function broken(text, Token) {
  return phrases(text.content).flatMap((phrase, index) => {
    const piece = Object.assign(new Token('text', '', 0), { content: phrase, level: text.level })
    return index === 0 ? [piece] : [new Token('phrase_break', 'wbr', 0), piece]
  })
}
