import { emojiFace } from './emoji-face.js'
import { codeFamily, type TextFamily, textFamilies, textFamily } from './font-families.js'
import { type Face, faces, type SlicedFamily, shares } from './sliced-family.js'
import { unicodeRange } from './unicode-range.js'
import { woff2 } from './woff2.js'

/** What is to be shown. */
export interface FontRequest {
  /** Text that holds every character that may be shown. */
  readonly text: string
  /** Text that holds every character shown in code. */
  readonly code: string
  /** Names of the families in which text is set; `Noto Sans SC` where they are left out. */
  readonly families?: readonly string[]
}

/** The faces for a text, ready for a style sheet. */
export interface EmbeddedFonts {
  /** `@font-face` rules with `data:` addresses for the families of text, `JetBrains Mono` and, where needed, `Noto Sans SC`, Western marks and `Twemoji`. */
  readonly css: string
  /** Characters that no face can draw, sorted; without controls, spaces and variation selectors. */
  readonly missing: readonly string[]
}

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))

/** Themes and templates may add these, whatever the notes hold. */
const always = `${ascii}（）：、。，；！？“”‘’《》…—·•–`

/**
 * Returns the faces, cut down to the characters that are shown, that make a text look the same everywhere. Characters
 * that a family of text lacks are looked for in `Noto Sans SC`, in the code font and, when they are emoji, in the emoji
 * font; style sheets name all families in this order.
 */
export async function embedFonts({ text, code, families = [textFamily.name] }: FontRequest): Promise<EmbeddedFonts> {
  const cut: Face[] = []
  let lacking: readonly number[] = [...codePoints(text + code)]
  const draw = async (family: SlicedFamily, codes: Iterable<number>) => {
    const parts = await shares(family, codes)
    const drawn = parts.flatMap((part) => part.codes)
    cut.push(...(await faces(family, parts)))
    lacking = without(lacking, drawn)
    return without(codes, drawn)
  }
  const drawText = async (family: TextFamily, codes: Iterable<number>) => {
    let rest = await draw(family, codes)
    for (const substitute of family.substitutes) rest = await draw(substitute, rest)
  }
  const leading = textFamilies.filter(({ name }) => families.includes(name))
  for (const { westernMarks } of leading) await draw(westernMarks, codePoints((text + code).replace(/[^‘’“”]/gu, '')))
  for (const family of leading) await drawText(family, codePoints(always + text + (family === textFamily ? code : '')))
  const hasSans = leading.includes(textFamily)
  if (!hasSans) await drawText(textFamily, [...lacking, ...codePoints(code.replace(asciiMarks, ''))])
  // Line numbers are no code; no family of text like it has their digits where the sans does not lead.
  const besides = hasSans || code === '' ? '' : ascii
  await draw(codeFamily, new Set([...codePoints(code + besides), ...lacking]))
  const emoji = await emojiFace(lacking)
  return {
    css: [...cut.map(rule), emoji.css].filter(Boolean).join('\n'),
    missing: without(lacking, emoji.codes)
      .map((point) => String.fromCodePoint(point))
      .filter(isVisible),
  }
}

/** What the code font draws in any case; browsers look for a space behind Chinese in the font of the Chinese, too. */
const asciiMarks = /[!-~]/g

function rule({ family, weight, codes, font }: Face): string {
  const data = Buffer.from(woff2(font)).toString('base64')
  return `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};font-display:block;src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${unicodeRange(codes)}}`
}

/** Browsers draw letter and accent as the composed letter where the font has it, so that is needed too. */
function codePoints(text: string): ReadonlySet<number> {
  const characters = new Set([...text, ...text.normalize('NFC')])
  return new Set([...characters].map((character) => character.codePointAt(0) ?? 0))
}

function without(codes: Iterable<number>, drawn: readonly number[]): readonly number[] {
  const known = new Set(drawn)
  return [...codes].filter((code) => !known.has(code)).sort((a, b) => a - b)
}

/** Controls, separators, joiners and variation selectors leave no mark of their own. */
function isVisible(character: string): boolean {
  return !/[\p{Cc}\p{Cf}\p{Z}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}]/u.test(character)
}
