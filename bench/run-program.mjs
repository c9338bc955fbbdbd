import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watchMemory } from './process-memory.mjs'

/**
 * What one run of a program took.
 *
 * @typedef {object} Run
 * @property {number} seconds From the start of the process to its end.
 * @property {number | undefined} memory Most bytes that its process tree held; undefined where they were not watched.
 */

/**
 * Runs a Node program as a process of its own; throws with what it printed when it fails.
 *
 * @param {readonly string[]} argv Script and arguments.
 * @param {object} options
 * @param {Readonly<Record<string, string | undefined>>} options.env
 * @param {boolean} [options.watch] Whether to watch its memory, which slows it down a little.
 * @returns {Promise<Run>}
 */
export async function runProgram(argv, { env, watch = false }) {
  const start = performance.now()
  const child = spawn(process.execPath, argv, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const memory = watch && child.pid !== undefined ? watchMemory(child.pid) : undefined
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)))
  const [code] = await once(child, 'close')
  const seconds = (performance.now() - start) / 1000
  const peak = memory?.peak()
  if (code !== 0) throw new Error(`\`node ${argv.join(' ')}\` ended with ${code}:\n${printed}`)
  return { seconds, memory: peak }
}
