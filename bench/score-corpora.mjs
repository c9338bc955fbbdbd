import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './versions.mjs'

/** @typedef {import('../src/score/score-report.js').ScoreReport} ScoreReport */
/** @typedef {import('../src/score/score-report.js').DeckScore} DeckScore */

const usage = `Usage: npm run score -- [--detail points,full] [--ratio 16:9,4:3] [--theme lectern,night] [--only S0,D1]
       [--worst 10]

Prints the score of content/, and of the seed and the corpora in ../shared where they are there, by document and in all.`

const shared = path.resolve(root, '../shared')
const cli = path.join(root, 'dist/cli.js')

/**
 * Documents to score: the project's own lecture and every row of the corpora's index.
 *
 * @returns {{ name: string, input: string }[]}
 */
function documents() {
  const own = [{ name: 'content', input: path.join(root, 'content') }]
  const index = path.join(shared, 'corpora/index.tsv')
  if (!existsSync(index)) {
    console.log('skipped: ../shared/corpora is not here, so only content/ is scored')
    return own
  }
  const rows = readFileSync(index, 'utf8').trim().split('\n').slice(1)
  const others = rows.map((row) => {
    const [name = '', file = ''] = row.split('\t')
    return { name, input: path.join(path.dirname(index), file) }
  })
  return [...own, ...others]
}

/**
 * How decks are made: values of the flags with these names.
 *
 * @typedef {{ detail: string, ratio: string, theme: string }} Way
 */

/**
 * @param {string} input
 * @param {Way} way
 * @returns {Promise<ScoreReport>}
 */
async function score(input, way) {
  const flags = Object.entries(way).flatMap(([name, value]) => [`--${name}`, value])
  const argv = [cli, 'score', input, '--json', ...flags]
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe'] })
  let [printed, complaint] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text) => (printed += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (complaint += text))
  const [code] = await once(child, 'close')
  // 1 says that a gate failed, which is part of what is printed.
  if (code > 1) throw new Error(`lectern score ${input} ended with ${code}:\n${complaint}${printed}`)
  return JSON.parse(printed)
}

/**
 * The slides with the most to say against them, by how many metrics and gates name them.
 *
 * @param {readonly DeckScore[]} decks
 * @param {number} count
 * @returns {string[]}
 */
function worstSlides(decks, count) {
  /** @type {Map<string, { deck: string, slide: number, ids: Set<string>, first: string }>} */
  const slides = new Map()
  for (const { deck, shortfalls } of decks) {
    for (const { id, slide, file, line, message } of shortfalls) {
      if (slide === null) continue
      const key = `${deck} ${slide}`
      const known = slides.get(key) ?? { deck, slide, ids: new Set(), first: `${file}:${line} ${message}` }
      slides.set(key, { ...known, ids: known.ids.add(id) })
    }
  }
  const sorted = [...slides.values()].sort((one, other) => other.ids.size - one.ids.size)
  return sorted
    .slice(0, count)
    .map(({ deck, slide, ids, first }) => `    ${[...ids].join(' ')}  ${deck} slide ${slide}, ${first}`)
}

/**
 * The gates that say so of any deck.
 *
 * @param {readonly DeckScore[]} decks
 * @param {'fail' | 'warn'} asked
 * @returns {string}
 */
function gatesThat(decks, asked) {
  const found = decks.flatMap(({ gates }) =>
    Object.entries(gates).flatMap(([id, { verdict }]) => (verdict === asked ? [id] : [])),
  )
  return [...new Set(found)].sort().join(' ')
}

/**
 * What the gates say. A warning keeps no deck from being written, but slide-design 9.2 knows only gates that are clean.
 *
 * @param {readonly DeckScore[]} decks
 * @returns {string}
 */
function gateSummary(decks) {
  const [failed, warned] = [gatesThat(decks, 'fail'), gatesThat(decks, 'warn')]
  if (failed === '' && warned === '') return 'gates clean'
  return [...(failed === '' ? [] : [`failed ${failed}`]), ...(warned === '' ? [] : [`warned ${warned}`])].join(', ')
}

/**
 * @param {Way} way
 * @param {readonly { name: string, input: string }[]} chosen
 * @param {number} worst
 */
async function scoreAll(way, chosen, worst) {
  console.log(`\n--detail ${way.detail} --ratio ${way.ratio} --theme ${way.theme}`)
  let sum = 0
  for (const { name, input } of chosen) {
    const { decks, score: total } = await score(input, way)
    sum += total
    console.log(`  ${name.padEnd(8)} ${total.toFixed(1)}  ${gateSummary(decks)}`)
    for (const line of worstSlides(decks, worst)) console.log(line)
  }
  console.log(`  mean     ${(sum / chosen.length).toFixed(1)}`)
}

const { values } = parseArgs({
  options: {
    detail: { type: 'string', default: 'points' },
    ratio: { type: 'string', default: '16:9' },
    theme: { type: 'string', default: 'lectern' },
    only: { type: 'string' },
    worst: { type: 'string', default: '10' },
    help: { type: 'boolean', short: 'h' },
  },
})

if (values.help) console.log(usage)
else {
  const names = values.only?.split(',')
  const chosen = documents().filter(({ name }) => !names || names.includes(name))
  const ways = values.theme
    .split(',')
    .flatMap((theme) => values.ratio.split(',').map((ratio) => ({ theme, ratio })))
    .flatMap((look) => values.detail.split(',').map((detail) => ({ ...look, detail })))
  for (const way of ways) await scoreAll(way, chosen, Number(values.worst))
}
