import { createHash } from 'node:crypto'
import type { Ratio } from '../model.js'
import { drawTheme, type ThemeDrawing } from '../render/example-slides.js'
import type { ExampleDeck } from '../theme/example-deck.js'
import { leadingFamilies } from '../theme/fonts/leading-families.js'
import { loadTheme } from '../theme/load-theme.js'

/** A slide of the example deck. */
export interface PreviewSlide {
  /** What it is for and how it is arranged, as its classes say: `points roomy`. */
  readonly kind: string
  readonly html: string
}

/** The slides of one shape. */
export interface PreviewShape {
  readonly ratio: Ratio
  readonly css: string
  readonly slides: readonly PreviewSlide[]
}

/** A theme with the slides that show it. */
export interface PreviewTheme {
  /** The theme as it was asked for. */
  readonly key: string
  readonly name: string
  readonly description: string
  /** Widest first. */
  readonly shapes: readonly PreviewShape[]
  /** Families of text that it sets slides in. */
  readonly families: readonly string[]
  /** Names what the HTML of the slides was made from. */
  readonly origin: string
}

/**
 * Draws the example deck in a theme: a name, a folder or a CSS file. Gives the theme after each of its shapes, the widest
 * first. Throws a `UsageError` that says what is wrong with it.
 *
 * @param before the theme as it was drawn before; where only its colours and rules have changed, its slides are kept
 */
export async function* drawnTheme(
  key: string,
  cwd: string,
  example: ExampleDeck,
  before?: PreviewTheme,
): AsyncGenerator<PreviewTheme> {
  const theme = await loadTheme(key, cwd)
  const { name, description, css } = theme
  const ratios: readonly Ratio[] = theme.ratios.length === 0 ? ['16:9'] : theme.ratios
  const drawing = drawTheme(name, css)
  const origin = originOf(css, example)
  const shapes = new Map(before?.shapes.map((shape) => [shape.ratio, shape]))
  for (const ratio of ratios) {
    const known = before?.origin === origin ? shapes.get(ratio)?.slides : undefined
    shapes.set(ratio, { ratio, css: drawing.css(ratio), slides: known ?? slides(drawing, ratio, example) })
    const drawn = ratios.flatMap((one) => shapes.get(one) ?? [])
    yield { key, name, description, shapes: drawn, families: leadingFamilies(css), origin }
  }
}

/** Of a theme's style sheet only what it says about itself to Marp, in comments, goes into the HTML. */
function originOf(css: string, example: ExampleDeck): string {
  const said = css.match(/\/\*[\s\S]*?\*\//g)
  return createHash('sha256')
    .update(JSON.stringify([said, example]))
    .digest('hex')
}

function slides(drawing: ThemeDrawing, ratio: Ratio, { markdown, figure }: ExampleDeck): PreviewSlide[] {
  return drawing.slides(markdown, ratio).map((html) => {
    const [, kind = ''] = /<section\b[^>]*\sclass="([^"]*)"/.exec(html) ?? []
    // Identifiers would be there once for each slide, and those of the page may be among them.
    const anonymous = html.replace(/(<(?:section|h[1-6])\b[^>]*?)\sid="[^"]*"/g, '$1')
    return { kind, html: anonymous.replace(/(<img\b[^>]*?\bsrc=")(?!data:)[^"]*/g, `$1${figure}`) }
  })
}
