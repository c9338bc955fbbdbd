/** A colour of the theme and what it stands on, by their custom properties, and how far they have to be apart. */
export interface ColorPair {
  readonly use: string
  readonly text: string
  readonly ground: string
  /** Smallest contrast ratio by WCAG 2.2. */
  readonly ratio: number
  /** Smallest lightness contrast by APCA. */
  readonly lightness: number
  /** Whether the ratio holds in the light of a classroom, too (H3). */
  readonly isLit: boolean
}

/** H1: what is read. */
const read = { ratio: 7, lightness: 75, isLit: true } as const

/** H1 for what is bold and large besides. */
export const named = { ...read, isLit: false } as const

/** H2: small lines, links, code, marks. */
export const seen = { ratio: 4.5, lightness: 60, isLit: false } as const

const code = ['comment', 'keyword', 'string', 'constant', 'function', 'number']

/** Every pair of colours that slides set on one another. */
export const colorPairs: readonly ColorPair[] = [
  { use: 'Text', text: '--color-text', ground: '--color-background', ...read },
  { use: 'Marked words', text: '--color-text', ground: '--color-highlight', ...read },
  { use: 'A recap', text: '--color-text', ground: '--recap-background', ...read },
  { use: 'A question', text: '--question-text', ground: '--question-background', ...read },
  { use: 'A cover', text: '--cover-text', ground: '--cover-background', ...read },
  { use: 'Code on a cover', text: '--cover-text', ground: '--cover-surface', ...seen },
  { use: 'Code', text: '--code-text', ground: '--code-background', ...read },
  { use: 'Output', text: '--code-text', ground: '--output-background', ...read },
  { use: 'A callout', text: '--color-text', ground: '--callout-background', ...read },
  { use: 'A warning', text: '--color-text', ground: '--callout-alert-background', ...read },
  { use: 'The name of a card', text: '--card-title', ground: '--card-background', ...named },
  { use: 'A small line', text: '--color-muted', ground: '--color-background', ...seen },
  { use: 'A small line', text: '--color-muted', ground: '--color-surface', ...seen },
  { use: 'A small line of a question', text: '--color-muted', ground: '--question-background', ...seen },
  { use: 'Emphasis', text: '--color-accent', ground: '--color-background', ...seen },
  { use: 'Emphasis', text: '--color-accent', ground: '--color-surface', ...seen },
  { use: 'Emphasis in a recap', text: '--color-accent', ground: '--recap-background', ...seen },
  { use: 'The right option', text: '--option-right', ground: '--color-background', ...seen },
  { use: 'The right option', text: '--option-right', ground: '--color-surface', ...seen },
  { use: 'The number of a question', text: '--question-kicker', ground: '--question-background', ...seen },
  { use: 'A small line of a cover', text: '--cover-muted', ground: '--cover-background', ...seen },
  { use: 'The mark of a cover', text: '--cover-accent', ground: '--cover-background', ...seen },
  { use: 'The head of a table', text: '--table-header', ground: '--color-background', ...seen },
  { use: 'The mark of output', text: '--output-mark', ground: '--output-background', ...seen },
  { use: 'An error', text: '--output-error', ground: '--output-background', ...seen },
  { use: 'The mark of a callout', text: '--callout-mark', ground: '--callout-background', ...seen },
  { use: 'The mark of a warning', text: '--callout-alert', ground: '--callout-alert-background', ...seen },
  ...code.flatMap((part) =>
    ['--code-background', '--color-highlight'].map((ground) => ({
      use: 'Code',
      text: `--code-${part}`,
      ground,
      ...seen,
    })),
  ),
]
