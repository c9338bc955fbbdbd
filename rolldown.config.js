import { defineConfig } from 'rolldown'

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
  external: [
    /^@marp-team\/marp-cli/,
    /^@sparticuz\/chromium/,
    /^beautiful-mermaid/,
    /^c12/,
    /^piscina/,
    /^shiki/,
    /^subset-font/,
  ],
  output: { dir: 'dist', format: 'esm', chunkFileNames: 'chunks/[name].js', cleanDir: true },
})
