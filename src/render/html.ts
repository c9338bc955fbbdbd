import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Figure } from '../model.js'
import { textStack } from '../theme/fonts/text-stack.js'
import { embedPresenting, type Presented } from './embed-presenting.js'
import { embedKatexFonts } from './katex-fonts.js'
import { enginePath, runMarpCli } from './marp-cli.js'

/** A deck to be rendered. */
export interface DeckSource {
  readonly markdown: string
  readonly figures: readonly Figure[]
  /** `@font-face` rules with the fonts of the deck. */
  readonly fontCss: string
  /** CSS of the theme. */
  readonly themeCss: string
  readonly presented: Presented
}

/**
 * Renders a deck to HTML with marp-cli's presentable template and puts its fonts and pictures into it: the result asks
 * for no file and no network.
 *
 * @param folder absolute path of a folder for files in between; its owner removes it
 */
export async function renderHtml(deck: DeckSource, folder: string): Promise<string> {
  const own = await mkdtemp(join(folder, 'deck-'))
  const [from, theme, to] = [join(own, 'deck.md'), join(own, 'theme.css'), join(own, 'deck.html')]
  await Promise.all([writeFile(from, deck.markdown), writeFile(theme, deck.themeCss)])
  await runMarpCli([
    '--no-config',
    '--engine',
    enginePath,
    '--theme-set',
    theme,
    '--template',
    'bespoke',
    from,
    '-o',
    to,
  ])
  return await embed(await readFile(to, 'utf8'), deck)
}

/** The presenter's notes are drawn by the fonts of the deck too: a machine may have none for Chinese. */
function noteFonts(themeCss: string): string {
  return `.bespoke-marp-note{font-family:${textStack(themeCss)},system-ui,sans-serif}`
}

async function embed(html: string, { figures, fontCss, themeCss, presented }: DeckSource): Promise<string> {
  const byName = new Map(figures.flatMap((figure) => (figure.name === undefined ? [] : [[figure.name, figure]])))
  const withFigures = html.replace(
    /(<img\b)([^>]*?\bsrc=")figures\/([^"]+)(")/g,
    (all, tag: string, before: string, name: string, after: string) => {
      const figure = byName.get(decodeURIComponent(name))
      // By its name the presenter's notes find it.
      return figure ? `${tag} data-figure="${name}"${before}${dataUri(figure)}${after}` : all
    },
  )
  const withFormulas = await embedKatexFonts(unspoken(withFigures))
  // A function, because `$` in a replacement text has a meaning of its own.
  const withFonts = withFormulas.replace('</head>', () => `<style>${fontCss}\n${noteFonts(themeCss)}</style></head>`)
  return await embedPresenting(withFonts, presented)
}

function dataUri({ bytes, mediaType }: Figure): string {
  return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
}

/** The lecturer's line is on every slide: nobody wants to hear it that often, and it is no content of the PDF. */
function unspoken(html: string): string {
  return html.replace(/<footer>.*?<\/footer>/gs, (footer) => footer.replace('<small>', '<small aria-hidden="true">'))
}
