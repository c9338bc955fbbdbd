import { emojiFace } from './emoji-face.js'
import { faceRule } from './face-rule.js'
import { codeFamily, codeSigns, lastFamilies, type TextFamily, textFamilies, textFamily } from './font-families.js'
import { type LineBox, usualLine } from './line-box.js'
import { ownCodes } from './own/own-codes.js'
import type { OwnFamily } from './own/own-family.js'
import { faces, type SlicedFamily, shares } from './sliced-family.js'

/** What is to be shown. */
export interface FontRequest {
  /** Text that holds every character that may be shown. */
  readonly text: string
  /** Text that holds every character shown in code. */
  readonly code: string
  /** Names of the families in which text is set; `Noto Sans SC` where they are left out. */
  readonly families?: readonly string[]
  /** Families of the lecturer's own, which come before those. */
  readonly own?: readonly OwnFamily[]
  /** Text that holds every character shown in the headings of slides; as `text` where it is left out. */
  readonly titles?: string
  /** Language of the deck; by default none. */
  readonly lang?: string
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
 * font; style sheets name all families in this order. What none of them has is drawn as a sign of `Noto Sans SC`.
 */
export async function embedFonts(request: FontRequest): Promise<EmbeddedFonts> {
  const { text, code, families = [textFamily.name] } = request
  const cut: string[] = []
  let lacking: readonly number[] = [...codePoints(text + code)]
  const draw: Draw = async (family, codes, like) => {
    const parts = await shares(family, codes)
    const drawn = parts.flatMap((part) => part.codes)
    cut.push(...(await faces(family, parts)).map((face) => faceRule(face, like)))
    lacking = without(lacking, drawn)
    return drawn
  }
  const drawText = async (family: TextFamily, codes: Iterable<number>) => {
    let rest = without(codes, await draw(family, codes))
    for (const substitute of family.substitutes) rest = without(rest, await draw(substitute, rest))
  }
  const leading = textFamilies.filter(({ name }) => families.includes(name))
  const own = await drawOwn(request, leading[0] ?? textFamily, draw)
  const rest = without(codePoints(always + text), own.body)
  // Browsers look for a space behind Chinese in the font of the Chinese, too.
  const ofText = own.body.length === 0 ? rest : [...codePoints(' '), ...rest]
  const inText = codePoints(text)
  const marks = without(codePoints((text + code).replace(/[^‘’“”]/gu, '')), own.body)
  const ofCode = codePoints(code.replace(asciiMarks, ''))
  for (const { westernMarks } of leading) await draw(westernMarks, marks)
  for (const family of leading) await drawText(family, [...ofText, ...(family === textFamily ? ofCode : [])])
  const hasSans = leading.includes(textFamily)
  if (!hasSans) await drawText(textFamily, [...lacking, ...ofCode])
  // Line numbers are no code; no family of text like it has their digits where the sans does not lead.
  const besides = hasSans || code === '' ? '' : ascii
  const inCode = await draw(codeFamily, new Set([...without(codePoints(code + besides), own.code), ...lacking]))
  const unknown = lacking
  const signs = await draw(codeSigns, without(codePoints(code), [...own.code, ...inCode]).filter(isVisible))
  // In text, a sign as wide as those of code would stand apart.
  lacking = unknown.filter((point) => inText.has(point) || !signs.includes(point))
  const emoji = await emojiFace(lacking)
  lacking = without(lacking, emoji.codes).filter(isVisible)
  for (const family of lastFamilies) await draw(family, lacking)
  return {
    css: [...cut, emoji.css].filter(Boolean).join('\n'),
    missing: lacking.map((point) => String.fromCodePoint(point)),
  }
}

/** Cuts the faces of a family for code points, with lines like those of another; returns which it draws. */
type Draw = (family: SlicedFamily, codes: Iterable<number>, like?: LineBox) => Promise<readonly number[]>

/** What a font of titles draws is drawn again for text. */
async function drawOwn({ text, code, titles = text, own = [], lang = '' }: FontRequest, usual: TextFamily, draw: Draw) {
  const drawn: { body: readonly number[]; code: readonly number[] } = { body: [], code: [] }
  for (const family of own.filter(({ use }) => use !== 'code' || code !== '')) {
    const shown = { body: text, title: titles, code }[family.use]
    const codes = ownCodes(family, codePoints(always + shown), lang)
    const found = await draw(family, codes, await usualLine(family.use === 'code' ? codeFamily : usual))
    if (family.use !== 'title') drawn[family.use] = found
  }
  return drawn
}

/** What the code font draws in any case. */
const asciiMarks = /[!-~]/g

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
function isVisible(point: number): boolean {
  const character = String.fromCodePoint(point)
  return !/[\p{Cc}\p{Cf}\p{Z}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}]/u.test(character)
}
