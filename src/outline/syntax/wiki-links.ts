import type { CompileContext } from 'mdast-util-from-markdown'
import { markdownLineEnding } from 'micromark-util-character'
import { codes } from 'micromark-util-symbol'
import type { Code, Construct, State, Token, Tokenizer } from 'micromark-util-types'
import type { Processor } from 'unified'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikiLink: 'wikiLink'
    wikiEmbed: 'wikiEmbed'
  }
}

/**
 * Teaches a parser the links of wikis: `[[page]]` and `[[page|shown]]` become the text that they show, `![[a.png|300]]`
 * a picture.
 */
export function wikiLinks(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({
    text: { [codes.leftSquareBracket]: wikiLink, [codes.exclamationMark]: wikiEmbed },
  })
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push({ exit: { wikiLink: addText, wikiEmbed: addEmbed } })
}

function tokenizerOf(type: 'wikiLink' | 'wikiEmbed'): Tokenizer {
  const opening = type === 'wikiLink' ? '[[' : '![['
  return function (effects, ok, nok) {
    const { defined } = this.parser
    const isIndex = type === 'wikiLink' && isWordOrBracket(this.previous)
    let content = ''
    let matched = 0

    return (code) => {
      if (isIndex) return nok(code)
      effects.enter(type)
      return open(code)
    }

    function open(code: Code): State | undefined {
      if (matched === opening.length) return inside(code)
      if (code !== opening.charCodeAt(matched)) return nok(code)
      matched += 1
      effects.consume(code)
      return open
    }

    // A bracket ends the search, so that no character is looked at for two links.
    function inside(code: Code): State | undefined {
      if (code === codes.eof || code === codes.leftSquareBracket || markdownLineEnding(code)) return nok(code)
      effects.consume(code)
      if (code === codes.rightSquareBracket) return close
      content += code < 0 ? ' ' : String.fromCharCode(code)
      return inside
    }

    function close(code: Code): State | undefined {
      if (code !== codes.rightSquareBracket) return nok(code)
      effects.consume(code)
      effects.exit(type)
      return after
    }

    function after(code: Code): State | undefined {
      const isLabel = code === codes.leftParenthesis || code === codes.leftSquareBracket
      return isLabel || defined.includes(identifierOf(content)) || !namesPage(content) ? nok(code) : ok(code)
    }
  }
}

/** As the parser names its definitions. */
function identifierOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

/** Code, such as `[["a", "b"]]` and `[[x, y]]`, and the mark for a table of contents. */
const otherThanPage = /^["'`]|^[\w.]+(?:, ?[\w.]+)+$|^_?toc_?$/i

/** A page has a name, without space around it: `[[0, 1]]` and `[[ -f x ]]` are code. */
function namesPage(content: string): boolean {
  return content.trim() === content && /\p{L}/u.test(content) && !otherThanPage.test(content)
}

/** Brackets right behind a word or a bracket are an index, as in `rows[[i]]`. */
function isWordOrBracket(code: Code): boolean {
  return code !== codes.eof && code > 0 && /[\w\])]/.test(String.fromCharCode(code))
}

const wikiLink: Construct = { name: 'wikiLink', tokenize: tokenizerOf('wikiLink') }
const wikiEmbed: Construct = { name: 'wikiEmbed', tokenize: tokenizerOf('wikiEmbed') }

function addText(this: CompileContext, token: Token): undefined {
  const { page, shown } = partsOf(this.sliceSerialize(token).slice(2, -2))
  this.enter({ type: 'text', value: shown ?? page.replace(/^#+/, '') }, token)
  this.exit(token)
}

const pictureFile = /\.(?:apng|avif|bmp|gif|ico|jpe?g|png|svg|tiff?|webp)$/i

function addEmbed(this: CompileContext, token: Token): undefined {
  const { page, shown } = partsOf(this.sliceSerialize(token).slice(3, -2))
  const isPicture = pictureFile.test(page)
  const name = page.slice(page.lastIndexOf('/') + 1)
  const alt = shown === undefined || /^\d+(?:x\d+)?$/.test(shown) ? name : shown
  this.enter(isPicture ? { type: 'image', url: page, alt } : { type: 'text', value: shown ?? page }, token)
  this.exit(token)
}

/** Inside a table the bar between the two parts is escaped. */
function partsOf(content: string): { page: string; shown: string | undefined } {
  const bar = content.indexOf('|')
  if (bar === -1) return { page: content, shown: undefined }
  const page = content.slice(0, bar).replace(/\\$/, '').trim()
  return { page, shown: content.slice(bar + 1).trim() || undefined }
}
