import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fontCache } from '../build/caches.js'
import { ExitCode } from '../diagnostics/errors.js'
import { startPreview } from '../preview/live-preview.js'
import { previewPage } from '../preview/preview-page.js'
import { openPreview, type PreviewRequest } from '../preview/preview-state.js'
import { openInBrowser } from '../serve/open-in-browser.js'
import { builtInThemes } from '../theme/themes-folder.js'
import type { CliIo } from './cli-io.js'
import type { ThemePreviewOptions } from './invocation.js'

/** Shows themes in every kind of slide, on a page that follows their files or in a file; returns the exit code. */
export async function runThemePreview({ themes, out, port, open }: ThemePreviewOptions, io: CliIo): Promise<number> {
  const request: PreviewRequest = {
    themes: themes.length > 0 ? [...new Set(themes)] : await builtInThemes(),
    cwd: io.cwd,
    fontCache: fontCache(io),
  }
  if (out !== undefined) return writePreview(request, out, io)
  const preview = await startPreview({ ...request, port, onFault: (fault) => tell(fault, io) })
  io.stdout.write(`${preview.address}\nChanges of the themes are shown as you save them. Ctrl+C ends this.\n`)
  if (open) openInBrowser(preview.address)
  await io.untilStopped()
  await preview.close()
  return ExitCode.done
}

async function writePreview(request: PreviewRequest, out: string, io: CliIo): Promise<number> {
  const state = await openPreview(request)
  await writeFile(resolve(io.cwd, out), previewPage({ ...state.data(), stamp: undefined }))
  io.stdout.write(`Wrote ${out}.\n`)
  return ExitCode.done
}

function tell(fault: string, { stderr }: CliIo): void {
  stderr.write(fault === '' ? 'lectern: the themes are in order again\n' : `lectern: ${fault}\n`)
}
