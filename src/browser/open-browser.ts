import { accessSync, constants, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { HTTPRequest, Page } from 'puppeteer-core'
import { RendererError, UsageError } from '../diagnostics/errors.js'
import { browserPlaces } from './browser-places.js'
import { bundledChromium } from './bundled-chromium.js'
import { type BrowserSession, launch, type Program } from './launch.js'

export type { BrowserSession, HTTPRequest, Page }

/** Which browser is wanted. */
export interface BrowserRequest {
  /** What `--browser` names; undefined where it was not given. */
  readonly path: string | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute folder in which the bundled Chromium is unpacked. */
  readonly cacheFolder: string
  /** Whether Lectern runs as root, where a browser starts only without its sandbox. */
  readonly root: boolean
}

/**
 * Returns a started browser: the one that `--browser` or `CHROME_PATH` names, else the bundled Chromium, else an
 * installed Chrome, Edge or Chromium. A named browser that is not there is a usage error; none at all a renderer error.
 */
export async function openBrowser(request: BrowserRequest): Promise<BrowserSession> {
  const named = namedProgram(request)
  const tried: string[] = []
  for (const program of named ? [named] : programs(request)) {
    try {
      return await launch(await program.found(), request.root)
    } catch (error) {
      tried.push(`${program.label}: ${reason(error)}`)
    }
  }
  throw new RendererError(named ? startFailure(tried) : noBrowser(tried))
}

interface Candidate {
  readonly label: string
  readonly found: () => Promise<Program>
}

function namedProgram({ path: flag, env }: BrowserRequest): Candidate | undefined {
  const [source, file] = flag === undefined ? ['CHROME_PATH', env['CHROME_PATH']] : ['--browser', flag]
  if (file === undefined || (file === '' && flag === undefined)) return undefined
  const absolute = path.resolve(file)
  if (file !== '' && isFile(absolute) && !canRun(absolute)) {
    throw new UsageError(`${source} names no browser: \`${file}\` is not a program that you may run`)
  }
  if (file === '' || !isFile(absolute)) {
    throw new UsageError(
      `${source} names no browser: there is no program file at \`${file}\`, expected the path of Chrome, Edge or Chromium`,
    )
  }
  return installed(absolute, env)
}

function programs({ env, cacheFolder }: BrowserRequest): readonly Candidate[] {
  const places = browserPlaces({ platform: os.platform(), homedir: os.homedir(), env })
  const found = [...new Set(places.filter((file) => isFile(file) && canRun(file)))].map((file) => installed(file, env))
  return os.platform() === 'linux' && os.arch() === 'x64' ? [bundled(env, cacheFolder), ...found] : found
}

function installed(file: string, env: BrowserRequest['env']): Candidate {
  return { label: file, found: async () => ({ path: file, env, bundled: false }) }
}

function bundled(env: BrowserRequest['env'], cacheFolder: string): Candidate {
  return {
    label: 'bundled Chromium',
    found: async () => {
      const chromium = await bundledChromium(cacheFolder, env)
      return { path: chromium.path, env: { ...env, ...chromium.env }, bundled: true }
    },
  }
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile()
  } catch {
    return false
  }
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function startFailure(tried: readonly string[]): string {
  return `The browser does not start: ${tried.join('; ')}`
}

function noBrowser(tried: readonly string[]): string {
  const outcome = tried.length === 0 ? 'no Chrome, Edge or Chromium was found' : `tried ${tried.join('; ')}`
  return `No browser to render with: ${outcome}. Install Chrome, Edge or Chromium, or name one with --browser PATH`
}

/** The first line that says something, without the stack and the driver's advice. */
function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (
    text
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? 'unknown reason'
  )
}
