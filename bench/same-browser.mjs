import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { browserPlaces } from '../dist/browser/browser-places.js'
import { bundledChromium } from '../dist/browser/bundled-chromium.js'
import { cacheFolder } from '../dist/browser/cache-folder.js'

/**
 * A browser that both programs can be told to use.
 *
 * @typedef {object} SharedBrowser
 * @property {string} path Absolute path of the program.
 * @property {Readonly<Record<string, string | undefined>>} env Variables that it needs.
 * @property {readonly string[]} flags Arguments that make Lectern take it; none where Lectern takes it anyway.
 */

/**
 * Finds the browser that Lectern takes: the one that is named, else the bundled one, else an installed one.
 *
 * @param {string | undefined} named Path from the command line.
 * @returns {Promise<SharedBrowser>}
 */
export async function sharedBrowser(named) {
  const chosen = named ?? process.env['CHROME_PATH']
  if (chosen) return installed(chosen)
  if (os.platform() === 'linux' && os.arch() === 'x64') {
    const folder = cacheFolder(process.env, os.platform(), os.homedir())
    const bundled = await bundledChromium(folder, process.env).catch(() => undefined)
    if (bundled) return { path: bundled.path, env: bundled.env, flags: [] }
  }
  const places = browserPlaces({ platform: os.platform(), homedir: os.homedir(), env: process.env })
  const found = places.find((place) => existsSync(place))
  if (!found) throw new Error('No Chrome, Edge or Chromium was found; name one with --browser PATH')
  return installed(found)
}

/**
 * @param {string} file
 * @returns {SharedBrowser}
 */
function installed(file) {
  const absolute = path.resolve(file)
  return { path: absolute, env: {}, flags: ['--browser', absolute] }
}

/**
 * @param {SharedBrowser} browser
 * @returns {Promise<string>} Name and version as the browser gives them.
 */
export async function browserVersion({ path: program, env }) {
  // On Windows a browser opens a window instead of answering.
  if (os.platform() === 'win32') return path.basename(program)
  const { stdout } = await promisify(execFile)(program, ['--version'], { env: { ...process.env, ...env } })
  return stdout.trim()
}
