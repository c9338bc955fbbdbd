// Measures Lectern, from notes to finished decks, against marp-cli, from Lectern's finished deck Markdown to the same
// HTML and PDF files: whole processes, the same engine, theme, fonts and browser, in turns.
// Usage: node bench/compare-marp-cli.mjs [notes …] [--rounds N] [--parallel N] [--browser PATH]
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { fastestParallel, runLectern, runMarpCli, takeDecks } from './contenders.mjs'
import { differences, slideCounts } from './produced.mjs'
import { sharedBrowser } from './same-browser.mjs'
import { root, versions } from './versions.mjs'

/** @typedef {import('./contenders.mjs').Setting} Setting */
/** @typedef {import('./run-program.mjs').Run} Run */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, parallel: { type: 'string' }, browser: { type: 'string' } },
})

const work = mkdtempSync(path.join(os.tmpdir(), 'lectern-bench-'))
try {
  process.exitCode = await compare()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

async function compare() {
  const rounds = positive(values.rounds, '--rounds')
  const browser = await sharedBrowser(values.browser)
  const setting = { notes: notes(), browser, work, env: { ...process.env, TMPDIR: work, TEMP: work, TMP: work } }
  console.log(await versions(setting.notes, browser))

  const ownMemory = await runLectern(setting, { watch: true })
  takeDecks(setting)
  const made = await slideCounts(path.join(work, 'lectern'))
  const asked = values.parallel === undefined ? undefined : positive(values.parallel, '--parallel')
  const parallel = asked ?? (await fastestParallel(setting))
  const otherMemory = await runMarpCli(setting, parallel, { watch: true })
  const different = differences(made, await slideCounts(path.join(work, 'marp-cli')))
  if (different.length > 0) {
    console.error(`The decks differ, so their times cannot be compared:\n  ${different.join('\n  ')}`)
    return 1
  }
  console.log(`decks     ${summary(made)}`)
  console.log(`parallel  ${parallel} for marp-cli, ${asked ? 'as asked for' : 'the fastest of those tried'}\n`)

  printRatios(await takeTurns(setting, rounds, parallel))
  console.log(`peak memory of the process tree: lectern ${mebibytes(ownMemory)}, marp-cli ${mebibytes(otherMemory)}`)
  return 0
}

/**
 * @param {Setting} setting
 * @param {number} rounds
 * @param {number} parallel
 * @returns {Promise<number[]>} Time of Lectern divided by time of marp-cli, for each round.
 */
async function takeTurns(setting, rounds, parallel) {
  console.log('round   lectern   marp-cli (html + pdf)   lectern / marp-cli')
  const ratios = []
  for (let round = 1; round <= rounds; round += 1) {
    const own = await runLectern(setting)
    const other = await runMarpCli(setting, parallel)
    const ratio = own.seconds / other.seconds
    ratios.push(ratio)
    const times = `${seconds(own)}   ${seconds(other)} (${seconds(other.html)} + ${seconds(other.pdf)})`
    console.log(`${String(round).padStart(5)}   ${times}   ${ratio.toFixed(3)}`)
  }
  return ratios
}

function notes() {
  if (positionals.length > 0) return positionals.map((input) => path.resolve(input))
  const seed = path.resolve(root, '../shared/seed/llm-architecture-qa.md')
  return [existsSync(seed) ? seed : path.join(root, 'content')]
}

/** @param {Readonly<Record<string, number>>} made */
function summary(made) {
  const pages = Object.entries(made).flatMap(([file, slides]) => (file.endsWith('.pdf') ? [slides] : []))
  return `${pages.length} with ${pages.reduce((sum, count) => sum + count, 0)} slides, the same by both`
}

/** @param {readonly number[]} ratios */
function printRatios(ratios) {
  const sorted = [...ratios].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
  const range = `min ${(sorted[0] ?? 0).toFixed(3)}, max ${(sorted.at(-1) ?? 0).toFixed(3)}`
  console.log(`\nlectern / marp-cli: median ${median.toFixed(3)}, ${range} (${ratios.length} rounds)`)
}

/** @param {Run} run */
function seconds(run) {
  return `${run.seconds.toFixed(2).padStart(6)} s`
}

/** @param {Run} run */
function mebibytes({ memory }) {
  return memory === undefined ? 'n/a' : `${Math.round(memory / 2 ** 20)} MiB`
}

/**
 * @param {string} text
 * @param {string} option
 */
function positive(text, option) {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new Error(`${option} is \`${text}\`, expected a whole number from 1`)
}
