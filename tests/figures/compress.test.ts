import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { BrowserSession } from '../../src/browser/open-browser.js'
import { pagePool } from '../../src/browser/page-pool.js'
import { naturalSize } from '../../src/figures/natural-size.js'
import { isAnimated } from '../../src/figures/raster/animated.js'
import { compress, type Raster } from '../../src/figures/raster/compress.js'
import { openTestBrowser } from '../support/open-test-browser.js'

let browser: BrowserSession
let cache = ''

beforeAll(async () => {
  browser = await openTestBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'lectern-compress-'))
})
afterEach(() => rm(cache, { recursive: true, force: true }))

type Pixel = (x: number, y: number) => readonly number[]

/** A picture like a photograph: every pixel differs from the next. */
const noise: Pixel = (x, y) => [(x * 7 + y * 3 + ((x * y) % 23)) % 256, (x + y * 5) % 256, (x * x + y) % 256]

/** A picture like a screenshot: large areas of one colour. */
const flat: Pixel = (x, y) => (((x >> 6) + (y >> 5)) % 2 === 0 ? [255, 255, 255] : [0, 90, 143])

/** Writes a PNG, colours with or without transparency. */
function png(width: number, height: number, pixel: Pixel, level = 6): Buffer {
  const channels = pixel(0, 0).length
  const rows = Buffer.alloc(height * (1 + width * channels))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows.set(pixel(x, y), y * (1 + width * channels) + 1 + x * channels)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, channels === 4 ? 6 : 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const result = Buffer.alloc(body.length + 8)
  result.writeUInt32BE(data.length, 0)
  result.set(body, 4)
  result.writeUInt32BE(crc32(body), body.length + 4)
  return result
}

async function small(raster: Raster): Promise<Raster> {
  const size = naturalSize(raster.bytes)
  if (!size) throw new Error('this is no picture')
  const pool = pagePool(browser, 0)
  return await compress(raster, size, { pages: async () => pool, cache })
}

/** Encodes a PNG as JPEG, in the browser. */
async function jpeg(bytes: Buffer): Promise<Buffer> {
  const page = await browser.page()
  const base64 = await page.evaluate(async (text) => {
    const picture = await createImageBitmap(
      new Blob([Uint8Array.from(atob(text), (one) => one.charCodeAt(0))], { type: 'image/png' }),
    )
    const canvas = new OffscreenCanvas(picture.width, picture.height)
    canvas.getContext('2d')?.drawImage(picture, 0, 0)
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 1 })
    const encoded = new Uint8Array(await blob.arrayBuffer())
    let result = ''
    for (const byte of encoded) result += String.fromCharCode(byte)
    return btoa(result)
  }, bytes.toString('base64'))
  await page.close()
  return Buffer.from(base64, 'base64')
}

/** Says in a JPEG that the camera was turned by 90°. */
function turned(bytes: Buffer): Buffer {
  const tiff = Buffer.from('49492a0008000000010012010300010000000600000000000000', 'hex')
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(exif.length + 2)
  return Buffer.concat([bytes.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, exif, bytes.subarray(2)])
}

test('a photograph becomes a smaller JPEG with what a 4K projector shows', async () => {
  const bytes = png(4000, 300, noise, 1)
  const made = await small({ type: 'png', bytes })
  expect(made.type).toBe('jpg')
  expect(made.bytes.length).toBeLessThan(bytes.length * 0.9)
  expect(naturalSize(made.bytes)).toMatchObject({ type: 'jpg', width: 3840, height: 288 })
})

test('a photograph with transparency keeps it', async () => {
  const made = await small({ type: 'png', bytes: png(900, 600, (x, y) => [...noise(x, y), x % 256], 1) })
  expect(naturalSize(made.bytes)).toMatchObject({ type: 'webp', width: 900, height: 600 })
})

test('a screenshot stays lossless, and as it is when it has no more pixels than can be shown', async () => {
  const heavy = { type: 'png', bytes: png(1600, 900, flat, 0) }
  expect((await small(heavy)) === heavy).toBe(true)
  const made = await small({ type: 'png', bytes: png(4200, 400, flat, 0) })
  expect(naturalSize(made.bytes)).toMatchObject({ type: 'png', width: 3840 })
})

test('a photograph that the camera turned stands upright', async () => {
  const bytes = turned(await jpeg(png(1200, 800, noise)))
  expect(naturalSize(bytes)).toMatchObject({ width: 800, height: 1200 })
  const made = await small({ type: 'jpg', bytes })
  expect(made.bytes.length).toBeLessThan(bytes.length)
  expect(naturalSize(made.bytes)).toMatchObject({ type: 'jpg', width: 800, height: 1200 })
})

test('the result is the same every time, and an earlier one needs no browser', async () => {
  const raster = { type: 'png', bytes: png(900, 600, noise, 1) }
  const first = await small(raster)
  const pages = () => Promise.reject(new Error('no browser'))
  expect(await compress(raster, { width: 900, height: 600 }, { pages, cache })).toMatchObject({ type: first.type })
  await rm(cache, { recursive: true, force: true })
  expect(Buffer.from((await small(raster)).bytes).equals(first.bytes)).toBe(true)
})

test('a small picture asks for no browser and leaves nothing in the cache', async () => {
  const raster = { type: 'png', bytes: png(40, 30, noise) }
  const pages = () => Promise.reject(new Error('no browser'))
  expect(await compress(raster, { width: 40, height: 30 }, { pages, cache })).toBe(raster)
  expect(await readdir(cache)).toEqual([])
})

test('a picture that the browser cannot read stays as it is', async () => {
  const bytes = Buffer.concat([png(40, 30, noise).subarray(0, 60), Buffer.alloc(700_000)])
  const raster = { type: 'png', bytes }
  expect((await small(raster)) === raster).toBe(true)
})

test('pictures that move are known', () => {
  const still = png(4, 4, flat)
  const moving = Buffer.concat([still.subarray(0, 33), chunk('acTL', Buffer.alloc(8)), still.subarray(33)])
  const control = Buffer.from([0x21, 0xf9, 0x04, 0, 0, 0, 0, 0])
  expect([isAnimated(still, 'png'), isAnimated(moving, 'png')]).toEqual([false, true])
  expect([isAnimated(control, 'gif'), isAnimated(Buffer.concat([control, control]), 'gif')]).toEqual([false, true])
  expect(isAnimated(Buffer.from('RIFF    WEBPVP8X          ANIM'), 'webp')).toBe(true)
})
