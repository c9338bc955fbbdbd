import type { Metric } from './metric.js'
import { answerable } from './metrics/answerable.js'
import { badBreaks } from './metrics/bad-breaks.js'
import { balance } from './metrics/balance.js'
import { baseScale } from './metrics/base-scale.js'
import { code } from './metrics/code.js'
import { coverage } from './metrics/coverage.js'
import { crammed } from './metrics/crammed.js'
import { figures } from './metrics/figures.js'
import { fill } from './metrics/fill.js'
import { legibility } from './metrics/legibility.js'
import { lineBreaking } from './metrics/line-breaking.js'
import { longItems } from './metrics/long-items.js'
import { orphans } from './metrics/orphans.js'
import { pdfSize } from './metrics/pdf-size.js'
import { points } from './metrics/points.js'
import { readingOrder } from './metrics/reading-order.js'
import { redundancy } from './metrics/redundancy.js'
import { repeated } from './metrics/repeated.js'
import { slidesPerQuestion } from './metrics/slides-per-question.js'
import { tables } from './metrics/tables.js'
import { titles } from './metrics/titles.js'
import { variety } from './metrics/variety.js'
import { visuals } from './metrics/visuals.js'
import { words } from './metrics/words.js'

/**
 * Every metric that a deck is scored by; a new one is one file and one line here. M42 (are derived tables right?) needs
 * answers labelled by hand and M44 (build time) a clock: tests and benchmarks measure them, no score contains them.
 */
export const metrics: readonly Metric[] = [
  fill,
  crammed,
  orphans,
  badBreaks,
  balance,
  words,
  points,
  longItems,
  titles,
  baseScale,
  tables,
  code,
  figures,
  coverage,
  answerable,
  redundancy,
  repeated,
  slidesPerQuestion,
  variety,
  legibility,
  readingOrder,
  lineBreaking,
  visuals,
  pdfSize,
]
