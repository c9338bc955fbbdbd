/** Colours of a diagram, as CSS values. */
export interface DiagramColors {
  readonly text: string
  readonly muted: string
  readonly line: string
  readonly accent: string
  readonly surface: string
  readonly background: string
}

/** Colours of a theme that declares no tokens. */
const plain: DiagramColors = {
  text: '#1f2328',
  muted: '#595959',
  line: '#595959',
  accent: '#005a8f',
  surface: '#f3f6f9',
  background: '#ffffff',
}

/** Returns the colours in which diagrams are drawn: the theme's own tokens where it has them. */
export function diagramColors(tokens: ReadonlyMap<string, string>): DiagramColors {
  return {
    text: tokens.get('--color-text') ?? plain.text,
    muted: tokens.get('--color-muted') ?? plain.muted,
    line: tokens.get('--color-muted') ?? plain.line,
    accent: tokens.get('--color-accent') ?? plain.accent,
    surface: tokens.get('--color-surface') ?? plain.surface,
    background: tokens.get('--color-background') ?? plain.background,
  }
}
