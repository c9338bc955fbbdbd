/** Tokens of Lectern's themes and what stands in for them in a theme without. */
const tokens: Readonly<Record<string, string>> = {
  paper: '--color-background',
  ink: '--color-text',
  muted: '--color-muted',
  accent: '--color-accent',
  surface: '--color-surface',
  rule: '--color-rule',
}

/** Gives what presenting draws the colours of the deck's theme, as `--lectern-…` of the page; those of code as they are. */
export function takeThemeColors(deck: HTMLElement): void {
  const section = deck.querySelector('section:not(.title, .question, .recap)') ?? deck.querySelector('section')
  if (!section) return
  const style = getComputedStyle(section)
  const { style: root } = document.documentElement
  const plain: Readonly<Record<string, string>> = { paper: opaque(style.backgroundColor), ink: style.color }
  for (const [name, token] of Object.entries(tokens)) {
    const value = style.getPropertyValue(token).trim() || plain[name]
    if (value) root.setProperty(`--lectern-${name}`, value)
  }
  root.setProperty('--lectern-family', style.fontFamily)
  root.setProperty('color-scheme', isDark(plain['paper'] ?? '') ? 'dark' : 'light')
  // Not every browser lists the variables of an element, so the notes say which they use.
  const notes = document.querySelector('#lectern-notes')?.innerHTML ?? ''
  for (const name of new Set(notes.match(/--marp-shiki[\w-]+/g))) root.setProperty(name, style.getPropertyValue(name))
}

function opaque(color: string): string {
  return /,\s*0\)$|transparent/.test(color) ? '#fff' : color
}

function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[\d.]+/g) ?? []).map(Number)
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128
}
