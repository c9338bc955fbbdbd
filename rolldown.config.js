import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { build, defineConfig } from 'rolldown'

/** Mermaid in one file, for the kinds of diagrams that need a browser: its package takes 80 MB, this file 4. */
const mermaid = {
  name: 'mermaid',
  async generateBundle() {
    const source = await readFile(createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js'))
    this.emitFile({ type: 'asset', fileName: 'mermaid.min.js', source })
  },
}

/** The script of the index page in one file, small enough to stand in the page. */
const indexScript = {
  name: 'index-script',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'index-script.js', source: await bundled('src/output/search/start.ts') })
  },
}

/** What runs in the browser while presenting, as small as it can be: each deck holds it once. */
const presenting = {
  name: 'presenting',
  async generateBundle() {
    const css = await readFile('src/present/present.css', 'utf8')
    this.emitFile({ type: 'asset', fileName: 'present/present.js', source: await bundled('src/present/present.ts') })
    this.emitFile({ type: 'asset', fileName: 'present/present.css', source: smaller(css) })
  },
}

/** What runs in pages that are served while notes are edited: never part of a deck that is written. */
const following = {
  name: 'following',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'live/follow.js', source: await bundled('src/live/page/follow.ts') })
  },
}

/** A program for the browser in one piece. */
async function bundled(input) {
  const output = { format: 'iife', minify: true }
  const made = await build({ input, platform: 'browser', write: false, output })
  return made.output[0].code
}

/** CSS without comments and the white space that is there for people; nothing in it depends on any but single spaces. */
function smaller(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .trim()
}

// Lectern's sources and most of what they import become a dozen files: Node would otherwise open 1,400 at every start,
// which takes longer than making a deck. What is loaded by its path, or only now and then, stays a package.
export default defineConfig({
  input: {
    cli: 'src/cli.ts',
    index: 'src/index.ts',
    'browser/unpack-chromium': 'src/browser/unpack-chromium.ts',
    'render/marp-engine': 'src/render/marp-engine.ts',
    'render/render-tasks': 'src/render/render-tasks.ts',
    // For bench/, which gives its peer the same browser, and for docs/, which takes pictures.
    'browser/browser-places': 'src/browser/browser-places.ts',
    'browser/bundled-chromium': 'src/browser/bundled-chromium.ts',
    'browser/cache-folder': 'src/browser/cache-folder.ts',
    'browser/open-browser': 'src/browser/open-browser.ts',
    'commands/run-cli': 'src/commands/run-cli.ts',
    'theme/fonts/embed-fonts': 'src/theme/fonts/embed-fonts.ts',
  },
  platform: 'node',
  plugins: [mermaid, indexScript, presenting, following],
  external: [
    /^@marp-team\/marp-cli/,
    /^@sparticuz\/chromium/,
    /^c12/,
    /^piscina/,
    /^shiki/,
    /^subset-font/,
    /^harfbuzzjs/,
  ],
  output: { dir: 'dist', format: 'esm', chunkFileNames: 'chunks/[name].js', cleanDir: true },
})
