import { randomUUID } from 'node:crypto'
import { LecternError } from '../diagnostics/errors.js'
import { exampleDeck } from '../theme/example-deck.js'
import type { PreviewChange, PreviewData } from './preview-data.js'
import { previewFonts } from './preview-fonts.js'
import { type PreviewTheme, previewTheme } from './preview-theme.js'

/** What is to be previewed. */
export interface PreviewRequest {
  /** Names, folders or CSS files, as typed. */
  readonly themes: readonly string[]
  readonly cwd: string
  /** Absolute path of the folder in which cut fonts are kept. */
  readonly fontCache: string
}

/** What a preview shows: the last good state of each theme. */
export interface PreviewState {
  /** All of it, as it is now. */
  data(): PreviewData
  /** Draws a theme again from its files and returns what has changed. */
  redraw(key: string): Promise<PreviewChange>
}

/** Draws the example deck in all themes asked for; throws a `UsageError` that says what is wrong with one. */
export async function openPreview({ themes, cwd, fontCache }: PreviewRequest): Promise<PreviewState> {
  const fontsFor = previewFonts(fontCache)
  const faults = new Map<string, string>()
  let example = await exampleDeck()
  const drawn = await Promise.all(themes.map((theme) => previewTheme(theme, cwd, example)))
  let now = { stamp: randomUUID() as string, themes: drawn, fonts: await fontsFor(drawn, example), fault: '' }

  async function draw(key: string): Promise<PreviewTheme | undefined> {
    try {
      example = await exampleDeck()
      const before = now.themes.find((theme) => theme.key === key)
      const theme = await previewTheme(key, cwd, example, before)
      faults.delete(key)
      return theme
    } catch (error) {
      faults.set(key, messageOf(error))
      return undefined
    }
  }

  return {
    data: () => now,
    redraw: async (key) => {
      const before = now
      const theme = await draw(key)
      const all = now.themes.map((one) => (theme && one.key === key ? theme : one))
      const fonts = await fontsFor(all, example)
      const fault = [...new Set(faults.values())].join('\n')
      now = { stamp: randomUUID(), themes: all, fonts, fault }
      return { stamp: now.stamp, fault, ...changed(theme, before.themes), ...(fonts !== before.fonts && { fonts }) }
    },
  }
}

/** Slides that are as before need not be sent again. */
function changed(theme: PreviewTheme | undefined, before: readonly PreviewTheme[]): Pick<PreviewChange, 'theme'> {
  if (!theme) return {}
  const known = before.find(({ key }) => key === theme.key)?.shapes ?? []
  const shapes = theme.shapes.map(({ slides, ...shape }) =>
    known.some((one) => one.slides === slides) ? shape : { ...shape, slides },
  )
  return { theme: { ...theme, shapes } }
}

function messageOf(error: unknown): string {
  if (error instanceof LecternError) return error.message
  return `internal error: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}; please report`
}
