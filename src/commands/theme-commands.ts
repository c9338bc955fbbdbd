import type { Command } from 'commander'
import type { Invocation } from './invocation.js'
import { portOf } from './port-of.js'

/** Adds `theme` with what can be done to themes to a program; `choose` is told what was asked. */
export function addThemeCommands(program: Command, choose: (invocation: Invocation) => void): void {
  const theme = program
    .command('theme')
    .description('list the themes, make one of your own, judge or preview one')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', '\nExample:\n  lectern theme list')
  theme
    .command('list')
    .description('list the themes that come with Lectern, with their colours')
    .option('--json', 'print them as JSON')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nExample:\n  lectern theme list --json')
    .action(({ json = false }: { json?: boolean }) => choose({ command: 'theme list', json }))
  theme
    .command('new')
    .description('copy a theme into a folder of that name, to change it')
    .argument('<name>', 'name of the new theme, or a path that ends in it')
    .option('--from <theme>', 'theme to begin with, a name or a folder', 'lectern')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nExample:\n  lectern theme new mine --from lectern')
    .action((folder: string, { from }: { from: string }) => choose({ command: 'theme new', options: { folder, from } }))
  theme
    .command('check')
    .description('say what keeps slides of a theme from being read, measured or shown offline')
    .argument('<theme>', 'a theme: its name, its folder or its CSS file')
    .option('--browser <path>', 'browser to make the example deck with')
    .option('--json', 'print the findings as JSON')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nExample:\n  lectern theme check lectern')
    .action((name: string, { browser, json = false }: { browser?: string; json?: boolean }) =>
      choose({ command: 'theme check', options: { theme: name, browser, json } }),
    )
  theme
    .command('preview')
    .description('show every kind of slide in themes, on a page that follows what you change in them')
    .argument('[themes...]', 'themes: names, folders or CSS files (default: all that come with Lectern)')
    .option('--port <number>', 'port of the page (default: a free one)')
    .option('--no-open', 'do not open the page in the browser')
    .option('-o, --out <file>', 'write the page to a file instead, which stands alone')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nExample:\n  lectern theme preview mine')
    .action((themes: string[], { port, open, out }: { port?: string; open: boolean; out?: string }) =>
      choose({ command: 'theme preview', options: { themes, out, port: portOf(port), open } }),
    )
}
