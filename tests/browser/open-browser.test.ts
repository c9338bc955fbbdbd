import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BrowserRequest, openBrowser } from '../../src/browser/open-browser.js'
import { RendererError, UsageError } from '../../src/diagnostics/errors.js'

const hasBundled = os.platform() === 'linux' && os.arch() === 'x64'
const noBundled = 'the bundled Chromium runs on Linux x64 only'
const { CHROME_PATH: _, ...env } = process.env
const savedTemporary = process.env['TMPDIR']
let folder: string
let request: BrowserRequest

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'lectern-test-')))
  process.env['TMPDIR'] = path.join(folder, 'temporary')
  mkdirSync(process.env['TMPDIR'])
  request = { path: undefined, env, cacheFolder: path.join(folder, 'cache'), root: os.userInfo().uid === 0 }
})

afterAll(() => {
  if (savedTemporary === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = savedTemporary
  rmSync(folder, { recursive: true, force: true })
})

describe('the bundled Chromium', () => {
  test('starts for two builds at once from an empty cache and leaves one whole folder', async ({ skip }) => {
    if (!hasBundled) skip(noBundled)
    const sessions = await Promise.all([openBrowser(request), openBrowser(request)])
    const names = sessions.map(({ name }) => name)
    await Promise.all(sessions.map((session) => session.close()))
    expect(names).toEqual([
      expect.stringMatching(/^bundled Chromium [\d.]+$/),
      expect.stringMatching(/^bundled Chromium [\d.]+$/),
    ])
    expect(readdirSync(request.cacheFolder)).toEqual([expect.stringMatching(/^chromium-[\d.]+$/)])
  })

  test('shows a page and leaves nothing in the temporary folder', async ({ skip }) => {
    if (!hasBundled) skip(noBundled)
    const session = await openBrowser(request)
    const page = await session.page()
    await page.setContent('<title>Lecture</title>')
    expect(await page.title()).toBe('Lecture')
    await session.close()
    expect(readdirSync(os.tmpdir())).toEqual([])
  })

  test('sees no fonts of the system, only its own', async ({ skip }) => {
    if (!hasBundled) skip(noBundled)
    const session = await openBrowser(request)
    const page = await session.page()
    await page.setContent(
      '<span style="font: 100px monospace">iiii</span><span style="font: 100px sans-serif">iiii</span>',
    )
    const [mono, sans] = await page.$$eval('span', (spans) => spans.map((span) => span.getBoundingClientRect().width))
    await session.close()
    expect(mono).toBe(sans)
    expect(sans).toBeGreaterThan(0)
  })

  test('is unpacked anew when its folder has lost the program, and old half folders go', async ({ skip }) => {
    if (!hasBundled) skip(noBundled)
    const [name = ''] = readdirSync(request.cacheFolder)
    rmSync(path.join(request.cacheFolder, name, 'chromium'))
    const abandoned = path.join(request.cacheFolder, 'unpacking-chromium-147.0.0-abc')
    mkdirSync(abandoned)
    utimesSync(abandoned, 0, 0)
    await (await openBrowser(request)).close()
    expect(readdirSync(request.cacheFolder)).toEqual([name])
    expect(readdirSync(path.join(request.cacheFolder, name))).toContain('chromium')
  })

  test('rejects what a page is asked after a crash, and closes all the same', async ({ skip }) => {
    if (!hasBundled) skip(noBundled)
    const session = await openBrowser(request)
    const page = await session.page()
    const question = page.evaluate(() => new Promise(() => undefined))
    page.browser().process()?.kill('SIGKILL')
    await expect(question).rejects.toThrow()
    await expect(session.page()).rejects.toThrow(/^bundled Chromium [\d.]+ stopped working; /)
    await session.close()
  })

  test('serves as a browser named by --browser', async ({ skip }) => {
    if (!hasBundled) skip(noBundled)
    const [name = ''] = readdirSync(request.cacheFolder)
    const program = path.join(request.cacheFolder, name, 'chromium')
    const libraries = { LD_LIBRARY_PATH: path.join(request.cacheFolder, name, 'al2023', 'lib') }
    const session = await openBrowser({ ...request, path: program, env: { ...env, ...libraries } })
    await session.close()
    expect(session.name).toMatch(/\/chromium [\d.]+$/)
  })
})

describe('a browser that cannot be had', () => {
  test('is a usage error when --browser or CHROME_PATH names no file', async () => {
    const file = path.join(os.tmpdir(), 'no-such-browser')
    const sentence = `names no browser: there is no program file at \`${file}\`, expected the path of Chrome, Edge or Chromium`
    await expect(openBrowser({ ...request, path: file })).rejects.toThrow(new UsageError(`--browser ${sentence}`))
    const chromePath = { ...request, env: { CHROME_PATH: file } }
    await expect(openBrowser(chromePath)).rejects.toThrow(new UsageError(`CHROME_PATH ${sentence}`))
  })

  test('is a renderer error with its own words when the named program does not start', async ({ skip }) => {
    if (os.platform() === 'win32') skip('shell scripts do not run on Windows')
    const script = path.join(folder, 'broken-browser')
    writeFileSync(script, '#!/bin/sh\necho "fatal: no display" >&2\nexit 1\n', { mode: 0o755 })
    const failure = openBrowser({ ...request, path: script })
    await expect(failure).rejects.toThrow(RendererError)
    await expect(failure).rejects.toThrow(`The browser does not start: ${script}: fatal: no display`)
    expect(readdirSync(os.tmpdir())).toEqual([])
  })

  test('is a renderer error that says what was tried when nothing is installed', async ({ skip }) => {
    if (!hasBundled) skip(noBundled)
    const blocked = path.join(folder, 'file')
    writeFileSync(blocked, '')
    const bare = { ...request, env: { PATH: path.join(folder, 'nowhere') }, cacheFolder: path.join(blocked, 'cache') }
    const failure = openBrowser(bare)
    await expect(failure).rejects.toThrow(/tried bundled Chromium: ENOTDIR/)
    await expect(failure).rejects.toThrow(/Install Chrome, Edge or Chromium, or name one with --browser PATH$/)
  })
})
