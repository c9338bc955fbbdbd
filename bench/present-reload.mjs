// Measures how long it takes from saving a one-line change of notes until the page of a deck that `lectern present` serves
// has painted the changed text, in the bundled browser: text of an answer, on the slide of its question; lists of
// questions follow later. Saves are some seconds apart, while the rest of a long deck may still be in the making. Prints
// each round and the median of each deck, in ms, and what processor time it took Lectern itself, without its browser.
// Usage: npm run bench:present -- NOTES.md (default: the lecture in content/en)
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { addressOf } from './address-of.mjs'
import { bundledBrowser } from './bundled-browser.mjs'
import { tellLoad } from './tell-load.mjs'

/** @typedef {import('../dist/browser/open-browser.js').Page} Page */

const rounds = Number(process.env['ROUNDS'] ?? 7)
/** Nobody saves more often than this, ms. */
const pause = 5000
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const given = path.resolve(process.argv[2] ?? fileURLToPath(new URL('../content/en', import.meta.url)))
const folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-bench-'))
const source = statSync(given).isDirectory() ? given : path.dirname(given)
cpSync(source, path.join(folder, 'notes'), { recursive: true })
const input = statSync(given).isDirectory() ? 'notes' : path.join('notes', path.basename(given))
const browser = await bundledBrowser()
try {
  const flags = process.env['NODE_FLAGS']?.split(' ') ?? []
  const child = spawn(process.execPath, [...flags, cli, 'present', input, '--no-open', '--quiet'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const address = await addressOf(child)
  const page = await browser.page()
  await page.setViewport({ width: 1280, height: 720 })
  await page.goto(address)
  const decks = await page.$$eval('a.name', (links) =>
    links.map((link) => /** @type {HTMLAnchorElement} */ (link).href),
  )
  for (const deck of [decks[0], decks[Math.floor(decks.length / 2)]]) await measure(page, deck ?? address, child)
  child.kill('SIGINT')
  await once(child, 'exit')
  tellLoad()
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

/**
 * Changes a word of an answer that the deck shows, again and again.
 *
 * @param {Page} page
 * @param {string} deck
 * @param {import('node:child_process').ChildProcess} child
 */
async function measure(page, deck, child) {
  await page.goto(deck)
  const texts = await page.$$eval('[data-question] section.points :is(li, p)', (all) => {
    const slides = [...document.querySelectorAll('svg[data-marpit-svg]')]
    return all.flatMap((one) =>
      [...one.childNodes].map((node) => ({
        text: node.nodeType === 3 ? (node.nodeValue?.trim() ?? '') : '',
        number: slides.indexOf(/** @type {Element} */ (one.closest('svg[data-marpit-svg]'))) + 1,
      })),
    )
  })
  const found = texts
    .filter(({ text }) => text.length > 20 && !text.endsWith('?'))
    .map((one) => ({ ...one, file: fileWith(one.text) }))
    .find(({ file }) => file !== undefined)
  if (!found?.file) throw new Error(`nothing of ${deck} was found in the notes`)
  await page.goto('about:blank')
  await page.goto(`${deck.replace(/#.*/, '')}#${found.number}`)
  const notes = readFileSync(found.file, 'utf8')
  const [times, works] = [[], []].map(() => /** @type {number[]} */ ([]))
  for (let round = 0; round < rounds; round++) {
    await delay(pause)
    const word = `Round${'abcdefghijklmnop'[round]}`
    const before = processorTime(child)
    times?.push(await savedToSeen(page, found.file, notes.replace(found.text, `${word} ${found.text}`), word))
    works?.push(processorTime(child) - before)
  }
  const [seen, worked] = [times, works].map((all) => [...(all ?? [])].sort((one, other) => one - other))
  const middle = Math.floor(rounds / 2)
  console.log(decodeURIComponent(new URL(deck).pathname))
  console.log(`  from saving to seen, ms: ${times?.join(' ')}`)
  console.log(`  median ${seen?.[middle]} ms (aim: 1000); processor time of Lectern, median ${worked?.[middle]} ms`)
}

/**
 * The file of the notes that has a text once.
 *
 * @param {string} text
 */
function fileWith(text) {
  const files = readdirSync(path.join(folder, 'notes'), { recursive: true })
    .map((name) => path.join(folder, 'notes', String(name)))
    .filter((name) => name.endsWith('.md'))
  const isPlain = (/** @type {string} */ line) => line.includes(text) && !/^\s*[#|]/.test(line)
  return files.find((file) => {
    const lines = readFileSync(file, 'utf8').split('\n')
    return lines.filter((line) => line.includes(text)).length === 1 && lines.some(isPlain)
  })
}

/** @param {import('node:child_process').ChildProcess} child */
function processorTime({ pid }) {
  try {
    const [user = 0, system = 0] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11).map(Number) ?? []
    return (user + system) * 10
  } catch {
    return Number.NaN
  }
}

/**
 * Saves notes and returns the ms until a page has painted a word of them.
 *
 * @param {Page} page
 * @param {string} file
 * @param {string} text
 * @param {string} word
 */
async function savedToSeen(page, file, text, word) {
  const saved = Date.now()
  writeFileSync(file, text)
  // A page that is loaded anew forgets what it was asked.
  for (;;) {
    const seen = await page.evaluate(paintedAt, word).catch(() => undefined)
    if (seen !== undefined) return seen - saved
  }
}

/**
 * Runs inside the page: the time when a word has been painted on the slide that is seen, which is when the frame after the
 * one that has it begins.
 *
 * @param {string} word
 * @returns {Promise<number>}
 */
function paintedAt(word) {
  return new Promise((resolve) => {
    const look = () => {
      const slide = document.querySelector('.bespoke-marp-active')
      if (!slide?.textContent?.includes(word)) requestAnimationFrame(look)
      else requestAnimationFrame(() => setTimeout(() => resolve(Date.now())))
    }
    look()
  })
}
