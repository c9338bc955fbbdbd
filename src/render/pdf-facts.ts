import { inflateSync } from 'node:zlib'
import type { PdfObjects } from './pdf-objects.js'

/** What a PDF says of itself, for the gates and metrics. */
export interface PdfFacts {
  readonly pages: number
  readonly bytes: number
  /** Bytes of the pictures in it. */
  readonly pictureBytes: number
  readonly hasTitle: boolean
  readonly hasLang: boolean
  readonly hasOutline: boolean
  readonly isTagged: boolean
  /** Figures in the structure tree without alternative text. */
  readonly figuresWithoutAlt: number
  /** Characters that text in Type 3 fonts stands for: no viewer finds or hints them well. */
  readonly type3Text: string
  /** What is read instead of ideographs and unknown characters: Kangxi radicals and U+FFFD. */
  readonly foreign: string
}

/** Reads from the objects of a finished PDF what can be said of it; `bytes` is the length of its file. */
export function pdfFacts(pdf: PdfObjects, pages: number, bytes: number): PdfFacts {
  const catalogue = pdf.texts.get(pdf.root) ?? ''
  const all = [...pdf.texts.values()]
  const fonts = all.filter((text) => /\/Type\s*\/Font\b(?!Descriptor)/.test(text))
  const read = (text: string) => charactersOf(text, pdf)
  const characters = new Set(fonts.flatMap(read))
  return {
    pages,
    bytes,
    pictureBytes: pictureBytes(pdf),
    hasTitle: /\/Title\s*[(<]./.test(pdf.texts.get(pdf.info) ?? ''),
    hasLang: /\/Lang\s*[(<]./.test(catalogue),
    hasOutline: /\/Outlines\s/.test(catalogue),
    isTagged: /\/Marked\s+true/.test(catalogue) && /\/StructTreeRoot\s/.test(catalogue),
    figuresWithoutAlt: all.filter((text) => /\/S\s*\/Figure\b/.test(text) && !/\/Alt\s*[(<]/.test(text)).length,
    type3Text: fonts
      .filter((text) => /\/Subtype\s*\/Type3\b/.test(text))
      .flatMap(read)
      .join(''),
    foreign: [...characters].filter((character) => /[\u2e80-\u2fdf\ufffd]/u.test(character)).join(''),
  }
}

function pictureBytes({ streams }: PdfObjects): number {
  let sum = 0
  for (const stream of streams.values()) {
    const dictionary = Buffer.from(stream.subarray(0, 600)).toString('latin1')
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) sum += stream.length
  }
  return sum
}

/** The characters that a font's glyphs are read as. */
function charactersOf(font: string, { streams }: PdfObjects): string[] {
  const map = streams.get(Number(/\/ToUnicode\s+(\d+) 0 R/.exec(font)?.[1]))
  if (!map) return []
  return mapped(streamText(map))
}

function streamText(stream: Uint8Array): string {
  const buffer = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength)
  const word = buffer.indexOf('stream')
  const start = buffer[word + 6] === 13 ? word + 8 : word + 7
  const isPacked = /\/FlateDecode\b/.test(buffer.subarray(0, word).toString('latin1'))
  const data = buffer.subarray(start, buffer.lastIndexOf('endstream'))
  return (isPacked ? inflateSync(data) : data).toString('latin1')
}

/** Characters in the `bfchar` and `bfrange` tables of a character map (PDF 1.7, 9.10.3). */
function mapped(map: string): string[] {
  const characters: string[] = []
  for (const [, table = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, , code = ''] of table.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/gi)) characters.push(utf16(code))
  }
  for (const [, table = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', code = ''] of table.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi)) {
      const count = Number.parseInt(to, 16) - Number.parseInt(from, 16) + 1
      const first = utf16(code).codePointAt(0) ?? 0
      for (let step = 0; step < count; step++) characters.push(String.fromCodePoint(first + step))
    }
    for (const [list = ''] of table.matchAll(/\[[^\]]*\]/g)) {
      for (const [, code = ''] of list.matchAll(/<([\da-f]+)>/gi)) characters.push(utf16(code))
    }
  }
  return characters
}

function utf16(code: string): string {
  return Buffer.from(code.padStart(4, '0'), 'hex').swap16().toString('utf16le')
}
