import { cpSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { themesWithFonts } from './marp-themes.mjs'
import { runProgram } from './run-program.mjs'
import { marpCliScript, root } from './versions.mjs'

/** @typedef {import('./run-program.mjs').Run} Run */

/**
 * What both programs are given.
 *
 * @typedef {object} Setting
 * @property {readonly string[]} notes Absolute paths.
 * @property {import('./same-browser.mjs').SharedBrowser} browser
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} work Folder for everything that is produced.
 */

/**
 * Lets Lectern make decks of notes, into the folder `lectern`.
 *
 * @param {Setting} setting
 * @param {{ watch?: boolean }} [options]
 * @returns {Promise<Run>}
 */
export function runLectern({ notes, browser, env, work }, options) {
  const out = emptied(path.join(work, 'lectern'))
  const wanted = ['--out', out, '--format', 'md,html,pdf', ...browser.flags]
  return runProgram([path.join(root, 'dist/cli.js'), 'build', ...notes, ...wanted], { env, ...options })
}

/**
 * Puts the deck Markdown that Lectern made, the figures beside it and the theme with the decks' fonts where marp-cli
 * reads them.
 *
 * @param {Setting} setting
 */
export function takeDecks({ work }) {
  const made = path.join(work, 'lectern')
  cpSync(made, path.join(work, 'decks'), { recursive: true, filter: (file) => !/\.(?:html|pdf|json)$/.test(file) })
  themesWithFonts(path.join(root, 'themes'), made, path.join(work, 'themes'))
}

/**
 * Lets marp-cli make HTML and then PDF of all those decks, each in one call, into the folder `marp-cli`.
 *
 * @param {Setting} setting
 * @param {number} parallel
 * @param {{ watch?: boolean }} [options]
 * @returns {Promise<Run & { html: Run, pdf: Run }>}
 */
export async function runMarpCli({ browser, env, work }, parallel, options) {
  const decks = path.join(work, 'decks')
  const out = emptied(path.join(work, 'marp-cli'))
  const engine = ['--no-config', '--engine', path.join(root, 'bench/plain-engine.mjs')]
  const theme = ['--theme-set', path.join(work, 'themes')]
  const call = [marpCliScript, ...engine, ...theme, '-I', decks, '-o', out, '--parallel', String(parallel)]
  // Pictures that lie beside a deck reach its PDF only when marp-cli is allowed to open them.
  const pictures = hasPictures(decks) ? ['--allow-local-files'] : []
  const html = await runProgram(call, { env, ...options })
  const pdf = await runProgram([...call, '--pdf', '--browser-path', browser.path, ...pictures], {
    env: { ...env, ...browser.env },
    ...options,
  })
  const memory = pdf.memory === undefined ? undefined : Math.max(pdf.memory, html.memory ?? 0)
  return { seconds: html.seconds + pdf.seconds, memory, html, pdf }
}

/**
 * @param {Setting} setting
 * @returns {Promise<number>} The `--parallel` with which marp-cli is fastest here, found after a warm-up.
 */
export async function fastestParallel(setting) {
  await runMarpCli(setting, 1)
  let fastest = { parallel: 1, seconds: Number.POSITIVE_INFINITY }
  for (const parallel of new Set([1, 2, 5, os.availableParallelism()])) {
    const { seconds } = await runMarpCli(setting, parallel)
    if (seconds < fastest.seconds) fastest = { parallel, seconds }
  }
  return fastest.parallel
}

/** @param {string} folder */
function hasPictures(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return files.some((file) => file.isFile() && !file.name.endsWith('.md'))
}

/** @param {string} folder */
function emptied(folder) {
  rmSync(folder, { recursive: true, force: true })
  return folder
}
