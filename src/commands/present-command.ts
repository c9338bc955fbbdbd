import type { Command } from 'commander'
import { loopback } from '../serve/local-server.js'
import { type GivenOptions, givenFlags, withDeckOptions } from './deck-options.js'
import type { Invocation } from './invocation.js'
import { portOf } from './port-of.js'

/** Options of `present` as commander gives them. */
interface Given extends GivenOptions {
  readonly host?: string
  readonly port?: string
  readonly open: boolean
}

/** Adds `present` to a program; `choose` is told what was asked. */
export function addPresentCommand(program: Command, choose: (invocation: Invocation) => void): void {
  const command = program
    .command('present')
    .description('show the decks of notes in the browser and follow what you change in them; nothing is written')
    .argument('[inputs...]', 'Markdown files and folders')
    .option('--port <number>', 'port of the page (default: a free one)')
    .option('--host <address>', `address to serve on, for others to reach (default: ${loopback}, this machine only)`)
    .option('--no-open', 'do not open the page in the browser')
  withDeckOptions(command)
    .option('--quiet', 'print findings and failures only')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nExample:\n  lectern present notes.md')
    .action((inputs: string[], given: Given) => {
      const { host = loopback, port, open, browser, strict = false, quiet = false, ...flags } = given
      const where = { host, port: portOf(port), open }
      choose({ command: 'present', options: { inputs, flags: givenFlags(flags), browser, strict, quiet, ...where } })
    })
}
