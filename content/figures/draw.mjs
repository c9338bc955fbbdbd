// Draws the figures of the lecture in every language.
// Usage: node content/figures/draw.mjs
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawnFiles } from './drawn-files.mjs'

const lecture = fileURLToPath(new URL('..', import.meta.url))

for (const { path: place, svg } of drawnFiles()) {
  const file = path.join(lecture, place)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, svg)
}
