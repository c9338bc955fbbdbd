import type MarkdownIt from 'markdown-it/lib/index.mjs'
import type Token from 'markdown-it/lib/token.mjs'

/** Particles and marks that never begin a line: they belong to what stands before them. */
const enclitic = /^[的了着著过過吗嗎呢吧们們地得之与與和及或、，。；：！？）》」』】〉”’)\]},.;:!?/%…—～·-]/u

/** Single characters that belong to what follows them; any other is the end of the word before it. */
const proclitic =
  /^[大小多少新旧高低全半超子主副非无不可未再最更各每该本此这那在对把被从为向以按于用让使将由所如若并且而但却也都又还就才已曾其某另同与和及或是有会能应须需要想做跟比当经因即這對與為從讓將還並無會應須當經]$/u

const opening = /[（《「『【〈“‘([{]$/u
const han = /\p{Script=Han}/u
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
/** Joined without a space, characters of other scripts are a name, a formula or code: only the browser may break it. */
const tight = /[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’（）]/u

/** Words that open a phrase of their own: pronouns of questions, verbs without content, what joins or denies. */
const opener =
  /^(?:如何|怎[么樣样麼]|[为為]什[么麼]|[为為]何|什[么麼]|哪[些种個个里裡種]|[几幾][种種]|多少|是否|是不是|有[没沒]有|[没沒]有|不是|可以|能否|能[够夠]|需要|[应應][该該]|必[须須]|通[过過]|使用|[采採]用|[进進]行|一般|通常|常[见見]|主要|分[别別]|以及|而且|[并並]且|[还還]是|或者|但是|因[为為]|所以|如果|那[么麼]|[它我你他][们們]|[这這][个個些样樣]|那[个個些]|其他|各自|[大小多少新旧高低全半超子主副非无不可未再最更各每该本此这那在对把被从为向以按于用让使将由所如并且而但却也都又还就才已其某另同与和及或是有会能应须要想做跟比当])/u

/** What ends a phrase: particles, and words for places and times that stand behind what they belong to. */
const closer = /(?:[的了着著过過吗嗎呢吧地得之与與和及或中里裡上下时時后後前间間内內外]|方面|[过過]程|以后|以後|以前)$/u

/** A compound of more characters than this may break inside, or titles would have ragged lines. */
const longestCompound = 8

const chinese = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * Returns the pieces of a Chinese text between which a line may break without tearing a word; one piece for any other
 * text: browsers know the phrases of Japanese, and other scripts have spaces.
 */
export function phrases(text: string): string[] {
  if (!han.test(text) || kana.test(text)) return [text]
  const segments = Array.from(chinese.segment(text), ({ segment }) => segment)
  return [isAdverb, belongTogether, isCompound].reduce(joined, segments)
}

function joined(pieces: string[], belong: (before: string, after: string) => boolean): string[] {
  const whole: string[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (last !== undefined && belong(last, piece)) whole[whole.length - 1] = last + piece
    else whole.push(piece)
  }
  return whole
}

/** Whether a word says how what follows is, as 最 and 不 do. */
function isAdverb(before: string, after: string): boolean {
  return /^[最更各每非不未无無再可超多大小新旧舊高低全半子主副自何哪]$/u.test(before) && han.test(after[0] ?? '')
}

/** Whether two words are read as one name, as 分布式 and 训练 are, and a line had better break beside them. */
function isCompound(before: string, after: string): boolean {
  const head = /\p{Script=Han}+$/u.exec(before)?.[0] ?? ''
  const tail = /^\p{Script=Han}+/u.exec(after)?.[0] ?? ''
  const isShort = head.length + tail.length <= longestCompound
  return head !== '' && tail !== '' && isShort && !closer.test(head) && !opener.test(tail)
}

/**
 * Whether no line may break between two words: in a Latin name, after a number or an opening mark, before a particle, a
 * closing mark or a space, and beside a character that is no word by itself.
 */
function belongTogether(before: string, after: string): boolean {
  const [end = '', start = ''] = [[...before].at(-1), [...after].at(0)]
  const isInsideName = [end, start].every((character) => !tight.test(character))
  const isSingle = han.test(after) && [...after].length === 1 && !proclitic.test(after)
  const isSuffix = isSingle && (closer.test(after) || !closer.test(before))
  const lone = /(?:^|[^\p{Script=Han}])(\p{Script=Han})$/u.exec(before)?.[1]
  const isPrefix = lone !== undefined && !enclitic.test(lone) && !closer.test(lone)
  const isNumber = /^[\s\d.、一二三四五六七八九十]*$/u.test(before)
  const asksWhatIs = /什[么麼]$/u.test(before) && /^是/u.test(after)
  return (
    isInsideName ||
    isSuffix ||
    isPrefix ||
    isNumber ||
    asksWhatIs ||
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
