import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { breaches, ruleNames, type SourceFile } from './support/architecture-rules.js'
import { projectRoot } from './support/shared-inputs.js'

const folder = path.join(projectRoot, 'src')
const files: readonly SourceFile[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|js|mjs)$/.test(file))
  .map((file) => ({ path: file.replaceAll(path.sep, '/'), text: readFileSync(path.join(folder, file), 'utf8') }))

test('the sources are found', () => {
  expect(files.map((file) => file.path)).toEqual(expect.arrayContaining(['model.ts', 'build.ts', 'cli.ts']))
})

test.each(ruleNames)('every source file keeps the rule: %s', (rule) => {
  expect(files.flatMap((file) => breaches(rule, file))).toEqual([])
})

interface Example {
  readonly rule: string
  readonly path: string
  readonly text: string
}

const broken: readonly (Example & { readonly says: string })[] = [
  {
    rule: 'imports go one way',
    path: 'compose/deck.ts',
    text: "import type { Height } from '../fit/height.js'",
    says: 'imports `../fit/height.js`, which comes later',
  },
  {
    rule: 'imports go one way',
    path: 'fit/fit.ts',
    text: "const { renderHtml } = await import('../render/html.js')",
    says: 'imports `../render/html.js`, which comes later',
  },
  {
    rule: 'imports go one way',
    path: 'outline/outline.ts',
    text: "export { plan } from '../plan/plan.js'",
    says: 'imports `../plan/plan.js`, which comes later',
  },
  {
    rule: 'imports go one way',
    path: 'source/read.ts',
    text: "import { build } from '../build.js'",
    says: 'imports `../build.js`, which comes later',
  },
  {
    rule: 'imports go one way',
    path: 'extras/new.ts',
    text: '',
    says: 'has no place in the order of stages',
  },
  {
    rule: 'packages stay in their folders',
    path: 'verify/gate.ts',
    text: "import type { Marp } from '@marp-team/marp-core'",
    says: 'imports `@marp-team/marp-core`, which belongs in render, theme only',
  },
  {
    rule: 'packages stay in their folders',
    path: 'plan/plan.ts',
    text: "import { toMarkdown, type Options } from 'mdast-util-to-markdown'",
    says: 'imports `mdast-util-to-markdown`, which belongs in outline, compose only',
  },
  {
    rule: 'packages stay in their folders',
    path: 'fit/measure.ts',
    text: "let page: import('puppeteer-core').Page",
    says: 'imports `puppeteer-core`, which belongs in browser only',
  },
  {
    rule: 'packages stay in their folders',
    path: 'plan/plan.ts',
    text: "import { readFileSync } from 'node:fs'",
    says: 'imports `node:fs`, which belongs in kept-file, own-folders, source, figures, config, output, theme, browser, render, build, commands only',
  },
  {
    rule: 'model.ts imports types only',
    path: 'model.ts',
    text: "import { type Root, toMdast } from 'hast-util-to-mdast'",
    says: 'imports more than types of `hast-util-to-mdast`',
  },
  {
    rule: 'only commands and cli.ts know process and console',
    path: 'render/pdf.ts',
    text: 'const date = process.env.SOURCE_DATE_EPOCH',
    says: 'uses `process`',
  },
  {
    rule: 'only commands and cli.ts know process and console',
    path: 'render/pdf.ts',
    text: "globalThis.console.log('done')",
    says: 'uses `console`',
  },
  {
    rule: 'Marp directives are written in compose only',
    path: 'plan/title.ts',
    text: 'export const directive = `<!-- _class: title -->`',
    says: 'writes the Marp directive `<!-- _class: title -->`, which belongs in compose',
  },
  {
    rule: 'files are short',
    path: 'plan/plan.ts',
    text: 'export {}\n'.repeat(301),
    says: 'has 301 lines, expected at most 300',
  },
  {
    rule: 'files are named for their job',
    path: 'plan/text-utils.ts',
    text: '',
    says: 'has a name that does not tell its job',
  },
]

const kept: readonly Example[] = [
  { rule: 'imports go one way', path: 'fit/fit.ts', text: "import { compose } from '../compose/compose.js'" },
  { rule: 'imports go one way', path: 'plan/plan.ts', text: "import type { Slide } from '../model.js'" },
  {
    rule: 'packages stay in their folders',
    path: 'plan/plan.ts',
    text: "import { type Options } from 'mdast-util-to-markdown'",
  },
  { rule: 'packages stay in their folders', path: 'render/engine.js', text: "import '@marp-team/marp-core'" },
  {
    rule: 'only commands and cli.ts know process and console',
    path: 'browser/launch.ts',
    text: 'browser.process()?.kill()\nconst launched = { process: undefined }',
  },
  { rule: 'only commands and cli.ts know process and console', path: 'cli.ts', text: 'process.exitCode = 1' },
  {
    rule: 'Marp directives are written in compose only',
    path: 'compose/deck.ts',
    text: 'export const a = `_class: x`',
  },
  { rule: 'files are named for their job', path: 'plan/wording.ts', text: '' },
]

describe('a rule notices', () => {
  test.each(broken)('that $path $says', ({ rule, path, text, says }) => {
    expect(breaches(rule, { path, text })).toEqual([`src/${path} ${says} (rule: ${rule})`])
  })

  test.each(kept)('nothing about $path, where "$rule" is kept', ({ rule, path, text }) => {
    expect(breaches(rule, { path, text })).toEqual([])
  })

  test('something in an example for each rule', () => {
    expect(new Set(broken.map((example) => example.rule))).toEqual(new Set(ruleNames))
  })
})
