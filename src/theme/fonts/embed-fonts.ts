import { emojiFace } from './emoji-face.js'
import { codeFamily, substitutes, textFamily, westernMarks } from './font-families.js'
import { type Face, faces, type SlicedFamily, shares } from './sliced-family.js'
import { unicodeRange } from './unicode-range.js'
import { woff2 } from './woff2.js'

/** What is to be shown. */
export interface FontRequest {
  /** Text that holds every character that may be shown. */
  readonly text: string
  /** Text that holds every character shown in code. */
  readonly code: string
}

/** The faces for a text, ready for a style sheet. */
export interface EmbeddedFonts {
  /** `@font-face` rules with `data:` addresses for `Noto Sans SC`, `JetBrains Mono` and, where needed, `Noto Sans Western Marks` and `Twemoji`. */
  readonly css: string
  /** Characters that no face can draw, sorted; without controls, spaces and variation selectors. */
  readonly missing: readonly string[]
}

/** Themes and templates may add these, whatever the notes hold. */
const always = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}（）：、。，；！？“”‘’《》…—·•–`

/**
 * Returns the faces, cut down to the characters that are shown, that make a text look the same everywhere. Characters
 * that the text fonts lack are looked for in the code font and, when they are emoji, in the emoji font; style sheets
 * name all three families in this order.
 */
export async function embedFonts({ text, code }: FontRequest): Promise<EmbeddedFonts> {
  const cut: Face[] = []
  let lacking: readonly number[] = [...codePoints(text + code)]
  const draw = async (family: SlicedFamily, codes: Iterable<number>) => {
    const parts = await shares(family, codes)
    cut.push(...(await faces(family, parts)))
    lacking = without(
      lacking,
      parts.flatMap((part) => part.codes),
    )
  }
  await draw(westernMarks, codePoints((text + code).replace(/[^‘’“”]/gu, '')))
  await draw(textFamily, codePoints(always + text + code))
  for (const family of substitutes) await draw(family, lacking)
  await draw(codeFamily, new Set([...codePoints(code), ...lacking]))
  const emoji = await emojiFace(lacking)
  return {
    css: [...cut.map(rule), emoji.css].filter(Boolean).join('\n'),
    missing: without(lacking, emoji.codes)
      .map((point) => String.fromCodePoint(point))
      .filter(isVisible),
  }
}

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
