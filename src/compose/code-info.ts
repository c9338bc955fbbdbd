import type { Container } from '../model.js'

/** From this many lines on, lines of code have numbers, so that a lecturer can name one. */
const fewestNumbered = 8

/** Words for blocks that show no code. */
export interface CodeWords {
  readonly output: string
  readonly error: string
}

/** Which lines of a block of code a slide shows. */
export interface CodeSlice {
  /** Index of the first. */
  readonly from: number
  readonly shown: number
  /** Number of lines of the whole block. */
  readonly of: number
}

/** The first words of an info string: the language, and what comes behind it. */
export interface CodeInfo {
  readonly lang: string | null
  readonly meta: string | null
}

/**
 * Returns the info string of a block, or of a part of it. Behind the language stand words that stock Marp passes over
 * and Lectern's engine reads: `showLineNumbers`, with the number of the first line where the block goes over several
 * slides, and `class` and `label` of output.
 */
export function codeInfo(container: Container & { kind: 'code' }, slice: CodeSlice, words: CodeWords): CodeInfo {
  const { lang, meta, output } = container
  const own = meta ? shifted(meta, slice.from) : ''
  const more = output ? outputWords(output, words) : numberWords(lang, slice)
  const all = [own, ...more].filter((word) => word !== '')
  // The first word of an info string is the language.
  const shownLang = output?.kind === 'session' ? 'console' : (lang ?? (all.length > 0 ? 'text' : null))
  return { lang: shownLang, meta: all.length > 0 ? all.join(' ') : null }
}

function numberWords(lang: string | undefined, { from, shown, of }: CodeSlice): string[] {
  if (shown < of) return [`showLineNumbers=${from + 1}`]
  return lang !== undefined && of >= fewestNumbered ? ['showLineNumbers'] : []
}

function outputWords(
  { kind, introduced }: NonNullable<(Container & { kind: 'code' })['output']>,
  words: CodeWords,
): string[] {
  const label = introduced || kind === 'session' ? [] : [`label=${words[kind]}`]
  return [`class=${kind}`, ...label]
}

/** Lines that the notes mark, as in `{2,5-7}`, are counted from the first line of the part. */
function shifted(meta: string, from: number): string {
  if (from === 0) return meta
  return meta.replace(/\{([\d,\s-]+)\}/g, (_, list: string) => {
    const kept = list.split(',').flatMap((range) => {
      const [start = 0, end = start] = range.split('-').map((number) => Number(number.trim()) - from)
      return end < 1 ? [] : [start === end ? `${start}` : `${Math.max(1, start)}-${end}`]
    })
    return kept.length > 0 ? `{${kept.join(',')}}` : ''
  })
}
