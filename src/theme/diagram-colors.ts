/** Colours of a diagram, as CSS values. */
export interface DiagramColors {
  readonly text: string
  readonly muted: string
  readonly line: string
  readonly accent: string
  readonly surface: string
  readonly highlight: string
  readonly background: string
  /** What is painted below the diagram; undefined where the slide shows through. */
  readonly ground?: string | undefined
  /** Colours that tell one thing from another, dark enough to be read on the background. */
  readonly series: readonly string[]
}

/** Colours of a theme that declares no tokens. */
const plain = {
  text: '#1f2328',
  muted: '#595959',
  accent: '#005a8f',
  surface: '#f3f6f9',
  highlight: '#e5eff7',
  background: '#ffffff',
  series: { 'code-string': '#00694d', 'code-constant': '#a63f00', 'code-function': '#8a3a6e' },
}

/** Themes whose pictures stand on the slide itself let diagrams do so, too. */
const seenThrough = new Set(['transparent', '#00000000'])

/** Returns the colours in which diagrams are drawn: the theme's own tokens where it has them. */
export function diagramColors(tokens: ReadonlyMap<string, string>): DiagramColors {
  const color = (name: string, otherwise: string) => tokens.get(`--${name}`) ?? otherwise
  const muted = color('color-muted', plain.muted)
  const accent = color('color-accent', plain.accent)
  const background = color('color-background', plain.background)
  return {
    text: color('color-text', plain.text),
    muted,
    line: muted,
    accent,
    surface: color('color-surface', plain.surface),
    highlight: color('color-highlight', plain.highlight),
    background,
    ground: seenThrough.has(tokens.get('--figure-background') ?? 'transparent') ? undefined : background,
    series: [accent, ...Object.entries(plain.series).map(([name, value]) => color(name, value)), muted],
  }
}
