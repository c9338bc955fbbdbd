import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { embedKatexFonts } from './katex-fonts.js'

const face = /@font-face\s*\{[^}]*\}/g

/**
 * Returns the style of formulas in the presenter's notes: Marp's styles those on slides only. Their fonts come along
 * unless the deck has them; MathML would leave them to the machine, which may have no font for a single letter of it.
 *
 * @param deck HTML of the deck
 */
export async function noteFormulasCss(deck: string): Promise<string> {
  const css = await katexCss()
  const faces = deck.includes('font-family:KaTeX_Main') ? '' : await embedKatexFonts((css.match(face) ?? []).join(''))
  return `${faces}.lectern-note{${css.replace(face, '')}}`
}

let loaded: Promise<string> | undefined

function katexCss(): Promise<string> {
  loaded ??= readFile(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'), 'utf8')
  return loaded
}
