#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { runCli } from './commands/run-cli.js'
import { closeOwnFolders } from './own-folders.js'
import { packageFolder } from './package-folder.js'

// A build is over before most of its code could repay being optimised, which takes the processor away from the browser:
// functions have to run seven times as long as by default before V8 optimises them. Presenting goes on.
if (process.argv[2] !== 'present') setFlagsFromString('--interrupt-budget=1000000')

// A reader that goes away early (`lectern --help | head -1`) is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
process.on('exit', closeOwnFolders)

// The first Ctrl+C ends what waits for it, any other the process.
let stop: (() => void) | undefined
process.on('SIGINT', () => {
  if (!stop) process.exit(130)
  stop()
  stop = undefined
})
process.once('SIGTERM', () => process.exit(143))

const { env, stdout, stderr } = process
const code = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  env,
  stdout,
  stderr,
  isTTY: stderr.isTTY === true,
  columns: stderr.columns ?? 80,
  root: packageFolder,
  untilStopped: () =>
    new Promise((resolve) => {
      stop = resolve
    }),
})

// All is written; timers of libraries would keep the process for another twentieth of a second.
stdout.write('', () => stderr.write('', () => process.exit(code)))
