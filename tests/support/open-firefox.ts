import { existsSync } from 'node:fs'
import puppeteer, { type Browser } from 'puppeteer-core'

const places = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** The Firefox of this machine; undefined, with a printed reason, where it has none. */
export const firefoxPath: string | undefined = places.find((place) => place !== undefined && existsSync(place))

if (firefoxPath === undefined) console.warn('No Firefox here (FIREFOX_PATH names one): its tests are skipped')

/** Opens Firefox at a size of 1280×720. */
export async function openFirefox(executablePath: string): Promise<Browser> {
  return await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    defaultViewport: null,
    args: ['--width=1280', '--height=806'],
  })
}
