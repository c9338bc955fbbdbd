import { randomUUID } from 'node:crypto'
import { LecternError } from '../diagnostics/errors.js'
import { exampleDeck } from '../theme/example-deck.js'
import type { PreviewChange, PreviewData } from './preview-data.js'
import { previewFonts } from './preview-fonts.js'
import { drawnTheme, type PreviewTheme } from './preview-theme.js'

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
  /** Draws themes again from their files and tells each change as soon as it is there. */
  redraw(themes: Iterable<string>, tell: (change: PreviewChange) => void): Promise<void>
}

/** Draws the example deck in all themes asked for; throws a `UsageError` that says what is wrong with one. */
export async function openPreview({ themes, cwd, fontCache }: PreviewRequest): Promise<PreviewState> {
  const fontsFor = previewFonts(fontCache)
  const faults = new Map<string, string>()
  let example = await exampleDeck()
  const drawn: PreviewTheme[] = []
  for (const key of themes) for await (const theme of drawnTheme(key, cwd, example)) drawn[themes.indexOf(key)] = theme
  let now: PreviewData = { stamp: randomUUID(), themes: drawn, fonts: await fontsFor(drawn, example), fault: '' }

  async function become(themes: readonly PreviewTheme[]): Promise<PreviewChange> {
    const before = now
    const stamp = randomUUID()
    now = { stamp, themes, fonts: await fontsFor(themes, example), fault: [...new Set(faults.values())].join('\n') }
    return { stamp, fault: now.fault, ...(now.fonts === before.fonts ? {} : { fonts: now.fonts }) }
  }

  async function* changes(key: string): AsyncGenerator<PreviewChange> {
    try {
      const before = now.themes.find((theme) => theme.key === key)
      for await (const theme of drawnTheme(key, cwd, example, before)) {
        faults.delete(key)
        const known = now.themes.find((one) => one.key === key)
        const change = await become(now.themes.map((one) => (one.key === key ? theme : one)))
        yield { ...change, theme: changed(theme, known) }
      }
    } catch (error) {
      faults.set(key, messageOf(error))
      yield await become(now.themes)
    }
  }

  return {
    data: () => now,
    redraw: async (keys, tell) => {
      example = await exampleDeck()
      // The first shape of every theme before the second of any: most likely one of those is looked at.
      let drawing = [...keys].map(changes)
      while (drawing.length > 0) {
        const steps: AsyncGenerator<PreviewChange>[] = []
        for (const one of drawing) {
          const { value, done } = await one.next()
          if (done) continue
          tell(value)
          steps.push(one)
        }
        drawing = steps
      }
    },
  }
}

/** What has changed of a theme need not hold what is as before. */
function changed(theme: PreviewTheme, before: PreviewTheme | undefined): NonNullable<PreviewChange['theme']> {
  const shapes = theme.shapes.map(({ ratio, css, slides }) => {
    const known = before?.shapes.find((shape) => shape.ratio === ratio)
    return { ratio, ...(known?.css === css ? {} : { css }), ...(known?.slides === slides ? {} : { slides }) }
  })
  return { ...theme, shapes }
}

function messageOf(error: unknown): string {
  if (error instanceof LecternError) return error.message
  return `internal error: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}; please report`
}
