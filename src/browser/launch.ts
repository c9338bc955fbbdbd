import os from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { RendererError } from '../diagnostics/errors.js'
import { closeOwnFolder, openOwnFolder } from '../own-folders.js'
import { removeLeftovers } from './leftovers.js'
import { startComplaint } from './start-complaint.js'

/** A browser program and the variables it runs with. */
export interface Program {
  /** Absolute path. */
  readonly path: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether it is the headless Chromium that comes with Lectern. */
  readonly bundled: boolean
}

/** One started browser, shared by everything that measures or renders. */
export interface BrowserSession {
  /** Name for messages, such as `bundled Chromium 147.0.7727.0`. */
  readonly name: string
  /** Returns a new empty page; rejects when the browser is gone. */
  page(): Promise<Page>
  /** Ends the browser and removes its profile; never rejects. */
  close(): Promise<void>
}

const startTimeout = 30_000
const closeTimeout = 5_000
const callTimeout = 600_000
const profilePrefix = 'lectern-browser-'
const day = 24 * 60 * 60 * 1000

const flags = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-extensions',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  '--mute-audio',
]

/** Returns the started program as a session; rejects when it does not answer within 30 s. */
export async function launch(program: Program, root: boolean): Promise<BrowserSession> {
  const profile = await newProfile()
  try {
    const browser = await start(program, root, profile)
    const version = (await browser.version()).replace(/^.*\//, '')
    const name = program.bundled ? `bundled Chromium ${version}` : `${program.path} ${version}`
    return { name, page: () => openPage(browser, name), close: () => end(browser, profile) }
  } catch (error) {
    removeProfile(profile)
    throw error
  }
}

/** The driver's own profile folders stay behind when a run is interrupted; these are found again. */
async function newProfile(): Promise<string> {
  await removeLeftovers(os.tmpdir(), profilePrefix, day)
  return openOwnFolder(path.join(os.tmpdir(), profilePrefix))
}

function removeProfile(profile: string): void {
  try {
    closeOwnFolder(profile)
  } catch {
    // What cannot be removed now is found again.
  }
}

async function start(program: Program, root: boolean, profile: string): Promise<Browser> {
  if (root) return startWith(program, [...flags, '--no-sandbox'], profile)
  try {
    return await startWith(program, flags, profile)
  } catch (error) {
    // The bundled program brings no sandbox of its own; many systems and containers admit none without installation.
    if (!program.bundled) throw error
    return startWith(program, [...flags, '--no-sandbox'], profile)
  }
}

async function startWith(program: Program, args: readonly string[], profile: string): Promise<Browser> {
  // Loaded here because it takes a sixth of a second, which commands without a browser need not wait for.
  const { launch: launchBrowser } = await import('puppeteer-core')
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), startTimeout)
  try {
    return await launchBrowser({
      executablePath: program.path,
      env: { ...program.env },
      args: [...args],
      userDataDir: profile,
      headless: program.bundled ? 'shell' : true,
      signal: patience.signal,
      // Over a pipe the browser ends with this process, however that ends.
      pipe: true,
      // What Ctrl+C ends is not for the browser to say: the driver would end this process at once.
      handleSIGINT: false,
      protocolTimeout: callTimeout,
    })
  } catch (error) {
    if (patience.signal.aborted) throw new Error(`it did not answer within ${startTimeout / 1000} s`, { cause: error })
    const complaint = await startComplaint(program.path, [...args, `--user-data-dir=${profile}`], program.env)
    throw new Error(complaint ?? 'it ended at once', { cause: error })
  } finally {
    clearTimeout(timer)
  }
}

async function openPage(browser: Browser, name: string): Promise<Page> {
  try {
    const page = await browser.newPage()
    // A deck of a thousand slides is printed for longer than any page may take to load.
    page.setDefaultTimeout(callTimeout)
    return page
  } catch (error) {
    throw new RendererError(`${name} stopped working; run the command again, or name another browser with --browser`, {
      cause: error,
    })
  }
}

async function end(browser: Browser, profile: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, closeTimeout)
  })
  try {
    await Promise.race([browser.close(), tooLong])
  } catch {
    browser.process()?.kill('SIGKILL')
  } finally {
    clearTimeout(timer)
    removeProfile(profile)
  }
}
