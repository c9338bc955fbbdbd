import type { Band } from '../score/metric.js'
import type {
  DeckScore,
  GateScore,
  MetricScore,
  MetricValue,
  ScoreReport,
  ShortfallRecord,
} from '../score/score-report.js'

/** Returns a score as text: for each deck its gates, metrics and shortfalls, and the total; only the scores where `quiet`. */
export function scoreText({ decks, score }: ScoreReport, quiet: boolean): string {
  const texts = decks.map((deck) => (quiet ? `${deck.deck}  ${deck.score.toFixed(1)}\n` : deckText(deck)))
  return `${texts.join(quiet ? '' : '\n')}${quiet ? '' : '\n'}score ${score.toFixed(1)} of 100\n`
}

function deckText({ deck, score, gates, metrics, shortfalls }: DeckScore): string {
  const lines = [
    `${deck}  ${score.toFixed(1)}`,
    ...Object.entries(gates).map(([id, gate]) => gateLine(id, gate)),
    ...Object.entries(metrics).flatMap(([id, metric]) => metricLines(id, metric)),
    ...shortfalls.map(shortfallLine),
  ]
  return `${lines.join('\n')}\n`
}

const gateVerdicts: Readonly<Record<GateScore['verdict'], string>> = {
  pass: 'passed',
  warn: 'passed',
  fail: 'failed',
  elsewhere: 'held by tests',
}

const metricVerdicts: Readonly<Record<MetricScore['verdict'], string>> = {
  aim: 'met',
  acceptable: 'acceptable',
  short: 'short',
  none: 'nothing to measure',
  elsewhere: 'measured elsewhere',
}

function gateLine(id: string, { name, verdict, findings }: GateScore): string {
  return `  ${id}  ${name}: ${gateVerdicts[verdict]}${findings > 0 ? `, ${findings} found` : ''}`
}

function metricLines(id: string, { name, verdict, values }: MetricScore): string[] {
  if (values.length === 0) return [`  ${id}  ${name}: ${metricVerdicts[verdict]}`]
  return [`  ${id}  ${name}: ${values.map(valueText).join('; ')}: ${metricVerdicts[verdict]}`]
}

function valueText({ what, value, aim }: MetricValue): string {
  return `${what} ${number(value)} (aim ${bandText(aim)})`
}

function bandText({ from, to }: Band): string {
  if (from !== undefined && to !== undefined) return from === to ? number(from) : `${number(from)} to ${number(to)}`
  return from === undefined ? `at most ${number(to ?? 0)}` : `at least ${number(from)}`
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function shortfallLine({ id, slide, file, line, message }: ShortfallRecord): string {
  return `  ${file}:${line} ${id} ${slide === null ? '' : `slide ${slide}: `}${message}`.replace(/\s+$/, '')
}
