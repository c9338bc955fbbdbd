import { UsageError } from '../diagnostics/errors.js'
import type { EmbedTools } from '../figures/fit-to-embed.js'
import { loadLogo } from '../figures/load-logo.js'
import type { Settings } from '../model.js'
import { loadTheme, type Theme } from '../theme/load-theme.js'
import { withLogo } from '../theme/with-logo.js'

/** Loads the theme that settings name, with what they change in it; throws a `UsageError` where it does not go with them. */
export async function prepareTheme(settings: Settings, cwd: string, tools: EmbedTools): Promise<Theme> {
  const { changes, ratio, lightPdf } = settings
  const [theme, logo] = await Promise.all([loadTheme(settings.theme, cwd, changes), loadLogo(changes, tools)])
  // Slides are wide unless the theme's CSS knows another size.
  if (ratio !== '16:9' && !theme.ratios.includes(ratio))
    throw new UsageError(`theme ${theme.name}: has no slides of ${ratio}; add a \`@size\` line for them to its CSS`)
  if (lightPdf && theme.dark && !theme.light)
    throw new UsageError(
      `lightPdf: theme ${theme.name} is one whole CSS file, whose light colours only it could say; leave lightPdf out`,
    )
  if (!logo) return theme
  const light = theme.light && { ...theme.light, css: withLogo(theme.light.css, logo) }
  return { ...theme, css: withLogo(theme.css, logo), light }
}
