import type { CardFormula } from '../compose/reading/compose-cards.js'
import { formulaMarks } from '../compose/reading/compose-cards.js'
import { escapeHtml } from '../escape-html.js'

/** What the HTML of a card is made with. */
export interface CardFrame {
  readonly formulas: readonly CardFormula[]
  /** Custom properties of a light theme. */
  readonly tokens: ReadonlyMap<string, string>
  /** Name of the media file of each picture, by its name beside the deck. */
  readonly media: ReadonlyMap<string, string>
}

/** Look of what a card has no style sheet for, by class. */
const looks: readonly (readonly [RegExp, (tokens: CardFrame['tokens']) => string])[] = [
  [/\bshiki\b/, () => 'padding:.6em .8em;text-align:left;white-space:pre-wrap;'],
  [
    /\bcallout\b/,
    (tokens) => `padding:.4em .8em;border-left:4px solid ${tokens.get('--callout-mark') ?? 'currentColor'};`,
  ],
]

/**
 * Returns one side of a card as one line of HTML: formulas for MathJax, code with its colours inside it, pictures by the
 * names of their media files.
 */
export function cardHtml(html: string, { formulas, tokens, media }: CardFrame): string {
  const [before, after] = formulaMarks
  const styled = html
    .replace(/<span class="task( done)?"><\/span>/g, (_, done?: string) => (done ? '☑ ' : '☐ '))
    .replace(/(<img\b[^>]*?\bsrc=")figures\/([^"]+)"/g, (all, tag: string, name: string) => {
      const file = media.get(decodeURIComponent(name))
      return file === undefined ? all : `${tag}${escapeHtml(file)}"`
    })
    .replace(/<[a-z][^>]*>/g, (tag) => plainTag(tag, tokens))
    .replace(/var\((--[\w-]+)\)/g, (all, name: string) => tokens.get(name) ?? all)
  const oneLine = styled
    .replace(/<pre\b[\s\S]*?<\/pre>/g, (code) => code.replace(/\n/g, '<br>').replace(/\t/g, '&#9;'))
    .replace(/\s*[\n\t]\s*/g, ' ')
    .trim()
  return oneLine.replace(new RegExp(`${before}(\\d+)${after}`, 'g'), (_, index: string) => {
    const formula = formulas[Number(index)]
    const tex = escapeHtml((formula?.value ?? '').replace(/\s+/g, ' ').trim())
    return formula?.isDisplayed ? `\\[${tex}\\]` : `\\(${tex}\\)`
  })
}

/** A tag without classes and what else only slides need. */
function plainTag(tag: string, tokens: CardFrame['tokens']): string {
  const name = /\bclass="([^"]*)"/.exec(tag)?.[1] ?? ''
  const look = looks.flatMap(([pattern, style]) => (pattern.test(name) ? [style(tokens)] : [])).join('')
  const bare = tag.replace(/ (?:class|id|tabindex|aria-[a-z]+|data-[a-z-]+)="[^"]*"/g, '')
  if (look === '') return bare
  return / style="/.test(bare) ? bare.replace(' style="', ` style="${look}`) : bare.replace(/>$/, ` style="${look}">`)
}
