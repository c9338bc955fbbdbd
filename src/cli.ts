#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { runCli } from './commands/run-cli.js'
import { closeAllStaging } from './output/staging.js'

// A reader that goes away early (`lectern --help | head -1`) is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
process.on('exit', closeAllStaging)
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

const { env, stdout, stderr } = process
process.exitCode = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  env,
  stdout,
  stderr,
  isTTY: stderr.isTTY === true,
  columns: stderr.columns ?? 80,
  root: fileURLToPath(new URL('..', import.meta.url)),
})
