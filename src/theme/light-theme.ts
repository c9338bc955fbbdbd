import { loadTheme, type Theme } from './load-theme.js'
import { lightTheme } from './print-tokens.js'
import { themesFolder } from './themes-folder.js'

/** Tokens that say how slides are coloured, not how they are laid out. */
const colors = /^--(?:color|cover|question|recap|option|callout|table|card|code|output|scheme)\b/

/** A cover that fills its slide with a dark colour would cost more ink than all other slides. */
const lightCover = `section {
  --cover-background: var(--color-background);
  --cover-text: var(--color-text);
  --cover-muted: var(--color-muted);
  --cover-accent: var(--color-accent);
  --cover-surface: var(--color-surface);
}
`

/** Returns the CSS of a theme's slides for paper: always light, and all else as it is. */
export async function lightThemeCss(theme: Theme): Promise<string> {
  const own = theme.dark ? theme.light?.css : theme.css
  if (own !== undefined) return `${own}\n${lightCover}`
  const { tokens } = await loadTheme(lightTheme, themesFolder)
  const lines = [...tokens].flatMap(([name, value]) => (colors.test(name) ? [`  ${name}: ${value};\n`] : []))
  return `${theme.css}\nsection {\n${lines.join('')}}\n${lightCover}`
}
