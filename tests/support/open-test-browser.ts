import os from 'node:os'
import { cacheFolder } from '../../src/browser/cache-folder.js'
import { type BrowserSession, openBrowser } from '../../src/browser/open-browser.js'

/** Starts the browser that a build would start. */
export async function openTestBrowser(): Promise<BrowserSession> {
  return await openBrowser({
    path: undefined,
    env: process.env,
    cacheFolder: cacheFolder(process.env, os.platform(), os.homedir()),
    root: os.userInfo().uid === 0,
  })
}
