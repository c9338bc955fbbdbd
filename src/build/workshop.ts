import { writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser } from '../browser/open-browser.js'
import { type PagePool, pagePool } from '../browser/page-pool.js'
import type { SlideMeasure } from '../fit/measure-in-page.js'
import type { Format } from '../model.js'
import { closeOwnFolder, openOwnFolder } from '../own-folders.js'
import type { RenderThread } from '../render/render-thread.js'
import { atOnce } from './at-once.js'
import { buildCache, fontCache } from './caches.js'
import type { BuildRequest } from './request.js'

/** What the stages of one build share: one browser, one render thread and one folder for files in between. */
export interface Workshop {
  readonly pages: PagePool
  readonly thread: RenderThread
  readonly folder: string
  /** Folder in which embedded fonts are kept for later builds. */
  readonly fontCache: string
  /** Whether decks are looked at line by line, for their score. */
  readonly closely: boolean
  /** Whether decks are written, not only checked. */
  readonly writes: boolean
  /** Whether a format that is asked for is made now; by default each is. */
  readonly makes?: (format: Format) => boolean
  /** Returns what was measured before of slides with a look: fonts, theme, shape; by default nothing is kept. */
  readonly measured?: (look: string) => Map<string, readonly SlideMeasure[]>
  /** Writes a file in between and returns its `file:` address. */
  file(name: string, text: string): Promise<string>
  close(): Promise<void>
}

/** Opens the workshop of a build; throws a `RendererError` when no browser can be started. */
export async function openWorkshop(request: BuildRequest, thread: RenderThread): Promise<Workshop> {
  const folder = openOwnFolder(join(tmpdir(), 'lectern-'))
  try {
    const root = userInfo().uid === 0
    const browser = await openBrowser({
      path: request.browser,
      env: request.env,
      cacheFolder: buildCache(request),
      root,
    })
    const file = async (name: string, text: string) => {
      const path = join(folder, name.replaceAll('/', '-'))
      await writeFile(path, text)
      return pathToFileURL(path).href
    }
    const close = async () => {
      await browser.close()
      closeOwnFolder(folder)
    }
    const pages = pagePool(browser, atOnce)
    const { closely = false, write: writes } = request
    return { pages, thread, folder, fontCache: fontCache(request), closely, writes, file, close }
  } catch (error) {
    closeOwnFolder(folder)
    throw error
  }
}
