import type { ServerResponse } from 'node:http'
import { liveEvents } from '../serve/live-events.js'
import { serveLocally } from '../serve/local-server.js'
import { watchFiles } from '../serve/watch-files.js'
import { exampleFigure, exampleFile } from '../theme/example-deck.js'
import { sharedSources, themeSources } from '../theme/theme-sources.js'
import type { PreviewChange } from './preview-data.js'
import { previewPage } from './preview-page.js'
import { openPreview, type PreviewRequest, type PreviewState } from './preview-state.js'

/** What is to be previewed, and how. */
export interface LivePreviewRequest extends PreviewRequest {
  /** 0 for a free one. */
  readonly port: number
  /** Is told what is wrong with the themes as they are now, in lines; an empty text when all is mended. */
  readonly onFault: (fault: string) => void
}

/** A preview that follows its themes. */
export interface LivePreview {
  readonly address: string
  /** Stops watching and serving. */
  close(): Promise<void>
}

/** Serves a preview on this machine and puts each change of a theme into the open pages. */
export async function startPreview(request: LivePreviewRequest): Promise<LivePreview> {
  const state = await openPreview(request)
  const events = liveEvents()
  const server = await serveLocally(request.port, (path, response) => {
    if (path === '/') sendPage(response, state)
    else if (path === '/events') events.open(response, { greeting: state.data().stamp })
    else return false
    return true
  })
  const sources = await sourcesOf(request)
  let fault = ''
  const tell = (change: PreviewChange) => {
    events.send(change)
    if (change.fault !== fault) request.onFault(change.fault)
    fault = change.fault
  }
  let last: Promise<void> = Promise.resolve()
  const watch = await watchFiles([...sources.keys()], (files) => {
    const themes = new Set([...files].flatMap((file) => sources.get(file) ?? []))
    last = last.then(() => state.redraw(themes, tell))
  })
  const close = async () => {
    events.close()
    await Promise.all([watch.close(), server.close()])
  }
  return { address: server.address, close }
}

function sendPage(response: ServerResponse, state: PreviewState): void {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(previewPage(state.data()))
}

/** The themes that are made from each file. */
async function sourcesOf({ themes, cwd }: PreviewRequest): Promise<ReadonlyMap<string, readonly string[]>> {
  const sources = new Map<string, readonly string[]>()
  const shared = [...sharedSources, exampleFile, exampleFigure]
  for (const file of shared) sources.set(file, themes)
  for (const theme of themes)
    for (const file of await themeSources(theme, cwd)) sources.set(file, [...(sources.get(file) ?? []), theme])
  return sources
}
