// Measures how long it takes from saving a theme's token file until the page of `lectern theme preview` has painted the
// new colour, in the bundled browser. Prints each round and the median, in ms.
// Usage: npm run bench:preview
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { addressOf } from './address-of.mjs'
import { bundledBrowser } from './bundled-browser.mjs'
import { tellLoad } from './tell-load.mjs'

/** @typedef {import('../dist/browser/open-browser.js').Page} Page */

const rounds = 15
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-bench-'))
const browser = await bundledBrowser()
try {
  await finished(lectern('theme', 'new', 'mine'))
  const preview = lectern('theme', 'preview', './mine', '--no-open')
  const page = await browser.page()
  await page.setViewport({ width: 1400, height: 900 })
  await page.goto(await addressOf(preview))
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const times = []
  for (let round = 0; round < rounds; round++) times.push(await savedToSeen(page, round))
  preview.kill('SIGINT')
  await finished(preview)
  const sorted = [...times].sort((one, other) => one - other)
  console.log(`from saving to seen, ms: ${times.join(' ')}`)
  tellLoad()
  console.log(`median ${sorted[Math.floor(rounds / 2)]} ms, longest ${sorted.at(-1)} ms (aim: 250)`)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

/** @param {readonly string[]} words */
function lectern(...words) {
  return spawn(process.execPath, [cli, ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
}

/** @param {import('node:child_process').ChildProcess} child */
async function finished(child) {
  const code = child.exitCode ?? (await once(child, 'exit'))[0]
  if (code !== 0) throw new Error(`lectern ended with exit code ${code}`)
}

/**
 * Saves another background and returns the ms until the page has painted it.
 *
 * @param {Page} page
 * @param {number} round
 */
async function savedToSeen(page, round) {
  const file = path.join(folder, 'mine', 'tokens.json')
  const color = [255, 250 - round, 240]
  const hex = `#${color.map((part) => part.toString(16)).join('')}`
  const text = readFileSync(file, 'utf8').replace(/("background": \{ "\$value": )"[^"]*"/, `$1"${hex}"`)
  const seen = page.evaluate(paintedAt, `rgb(${color.join(', ')})`)
  // The page has to be looking before the file is written.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  const saved = Date.now()
  writeFileSync(file, text)
  return (await seen) - saved
}

/**
 * Runs inside the page: the time when a slide of this colour has been painted, which is when the frame after the one
 * that has the colour begins.
 *
 * @param {string} color
 * @returns {Promise<number>}
 */
function paintedAt(color) {
  return new Promise((resolve) => {
    const look = () => {
      const slide = document.querySelector('section.points')
      if (!slide || getComputedStyle(slide).backgroundColor !== color) requestAnimationFrame(look)
      else requestAnimationFrame(() => setTimeout(() => resolve(Date.now())))
    }
    look()
  })
}
