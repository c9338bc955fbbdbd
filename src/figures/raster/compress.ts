import { createHash } from 'node:crypto'
import path from 'node:path'
import type { PagePool } from '../../browser/page-pool.js'
import { keep, readKept } from '../../kept-file.js'
import type { Size } from '../../model.js'
import { isAnimated } from './animated.js'
import { compressInPage } from './compress-in-page.js'

/** A picture of pixels. */
export interface Raster {
  /** Kind of the file, such as `jpg`. */
  readonly type: string
  readonly bytes: Uint8Array
}

/** What making a picture smaller takes. */
export interface CompressTools {
  /** Returns the pages of the build's browser; asked for only where a picture has to be made smaller. */
  readonly pages: () => Promise<PagePool>
  /** Folder in which results are kept for later builds. */
  readonly cache: string
}

/** What a 4K projector shows of a whole slide, px. */
const most: Size = { width: 3840, height: 2160 }

/** Files up to this size are embedded as they are unless they have too many pixels, bytes. */
const light = 600_000

/** A result is taken only when it saves a tenth. */
const worthwhile = 0.9

/** Larger files would take the browser more memory than they are worth, bytes. */
const largest = 80_000_000

/**
 * Returns a picture with no more than a 4K projector can show, in as few bytes as show no loss on a slide; the picture
 * itself where nothing is won, and where it moves.
 */
export async function compress(raster: Raster, size: Size, tools: CompressTools): Promise<Raster> {
  const { bytes, type } = raster
  const isLight = bytes.length <= light && size.width <= most.width && size.height <= most.height
  if (isLight || bytes.length > largest || type === 'ico' || isAnimated(bytes, type)) return raster
  const file = path.join(tools.cache, createHash('sha256').update(bytes).digest('hex'))
  const known = await readKept(file)
  if (known) return read(known) ?? raster
  const made = await compressed(raster, tools)
  await keep(file, made ? Buffer.concat([Buffer.from(made.type.padEnd(4)), made.bytes]) : '')
  return made ?? raster
}

/** Undefined where the browser cannot read the picture, and where nothing is won. */
async function compressed({ bytes, type }: Raster, { pages }: CompressTools): Promise<Raster | undefined> {
  const pool = await pages()
  const request = {
    base64: Buffer.from(bytes).toString('base64'),
    type,
    mostWidth: most.width,
    mostHeight: most.height,
  }
  const made = await pool.use(async (page) => {
    await page.goto('about:blank')
    return await page.evaluate(compressInPage, request).catch(() => undefined)
  })
  const smaller = made && Buffer.from(made.base64, 'base64')
  const isSmaller = smaller && smaller.length > 0 && smaller.length < bytes.length * worthwhile
  return made && isSmaller ? { type: made.type, bytes: smaller } : undefined
}

/** An empty file says that nothing is won. */
function read(kept: Uint8Array): Raster | undefined {
  if (kept.length === 0) return undefined
  return { type: Buffer.from(kept.subarray(0, 4)).toString().trim(), bytes: kept.subarray(4) }
}
