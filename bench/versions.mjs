import { readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { browserVersion } from './same-browser.mjs'

/** Absolute folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const marpPackages = path.join(root, 'node_modules/@marp-team')

/** Absolute path of marp-cli's program. */
export const marpCliScript = path.join(marpPackages, 'marp-cli/marp-cli.js')

/**
 * Tells what is compared with what.
 *
 * @param {readonly string[]} notes
 * @param {import('./same-browser.mjs').SharedBrowser} browser
 * @returns {Promise<string>} One line for each thing that bears on the times.
 */
export async function versions(notes, browser) {
  return [
    `notes     ${notes.map((input) => path.relative(root, input)).join(', ')}`,
    `lectern   ${versionOf(root)}, from notes to Markdown, HTML and PDF`,
    `marp-cli  ${versionOf(path.join(marpPackages, 'marp-cli'))}, from that Markdown to HTML and PDF`,
    `engine    marp-core ${versionOf(path.join(marpPackages, 'marp-core'))} with the same plugins, theme and fonts, for both`,
    `browser   ${await browserVersion(browser)}, for both`,
    `machine   Node ${process.version}, ${os.availableParallelism()} processors`,
  ].join('\n')
}

/** @param {string} folder */
function versionOf(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version
}
