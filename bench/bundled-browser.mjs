import os from 'node:os'
import { cacheFolder } from '../dist/browser/cache-folder.js'
import { openBrowser } from '../dist/browser/open-browser.js'

/** Opens the browser in which pages that follow changes are measured: the one that Lectern takes. */
export function bundledBrowser() {
  return openBrowser({
    path: undefined,
    env: process.env,
    cacheFolder: cacheFolder(process.env, os.platform(), os.homedir()),
    root: process.getuid?.() === 0,
  })
}
