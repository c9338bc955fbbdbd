import path from 'node:path'
import ts from 'typescript'

/** One source file: path relative to src/, with `/`, and text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Something that a file imports or exports on from another module. */
interface Import {
  readonly specifier: string
  readonly typeOnly: boolean
}

/** What a file uses of the world. */
interface Uses {
  readonly imports: readonly Import[]
  readonly globals: ReadonlySet<string>
  readonly texts: readonly string[]
}

/** A rule of the house: which file breaks it, told as what is wrong; undefined where the file keeps it. */
type Rule = (file: SourceFile, uses: Uses) => readonly string[]

/** Folders, or files beside them, in the order in which they may know each other: only what stands before. */
const order = [
  [
    'model',
    'theme-changes',
    'paper',
    'diagnostics',
    'package-folder',
    'kept-file',
    'grouped-by',
    'escape-html',
    'decoded-uri',
    'script-hash',
    'keep-latest',
    'own-folders',
  ],
  ['config', 'theme', 'browser', 'serve', 'search'],
  ['source'],
  ['figures'],
  ['outline'],
  ['plan'],
  ['compose', 'present'],
  ['fit'],
  ['render'],
  ['verify', 'preview'],
  ['score'],
  ['output'],
  ['formats', 'build'],
  ['live'],
  ['commands', 'index'],
  ['cli'],
] as const

/** Packages and the only folders that may import them; where `types` is given, their types may go everywhere. */
const packageHomes: readonly { pattern: RegExp; folders: readonly string[]; types?: 'everywhere' }[] = [
  { pattern: /^@marp-team\//, folders: ['render', 'theme'] },
  {
    // mdast-util-to-string only reads a tree, as unist-util-visit does; the others parse or write Markdown and HTML.
    pattern: /^(?:unified$|remark-|hast-util-|mdast-util-(?!to-string$))/,
    folders: ['outline', 'compose'],
    types: 'everywhere',
  },
  { pattern: /^(?:puppeteer-core|@sparticuz\/chromium)(?:$|\/)/, folders: ['browser'] },
  { pattern: /^chokidar$/, folders: ['serve'] },
  { pattern: /^picocolors$/, folders: ['commands', 'cli'] },
  { pattern: /^(?:node:)?(?:process|console)$/, folders: ['commands', 'cli'] },
  {
    pattern: /^(?:node:)?fs(?:$|\/)/,
    folders: [
      'kept-file',
      'own-folders',
      'source',
      'figures',
      'config',
      'output',
      'theme',
      'browser',
      'render',
      'build',
      'commands',
    ],
    types: 'everywhere',
  },
]

const keepsOrder: Rule = (file, { imports }) => {
  const rank = rankOf(file.path)
  if (rank === -1) return ['has no place in the order of stages']
  return imports
    .filter(({ specifier }) => specifier.startsWith('.') && rankOf(targetOf(file, specifier)) > rank)
    .map(({ specifier }) => `imports \`${specifier}\`, which comes later`)
}

const keepsPackagesHome: Rule = (file, { imports }) =>
  imports.flatMap(({ specifier, typeOnly }) =>
    packageHomes
      .filter(({ pattern }) => pattern.test(specifier))
      .filter(({ folders, types }) => !folders.includes(placeOf(file.path)) && !(types === 'everywhere' && typeOnly))
      .map(({ folders }) => `imports \`${specifier}\`, which belongs in ${folders.join(', ')} only`),
  )

const modelHasTypesOnly: Rule = (file, { imports }) => {
  if (file.path !== 'model.ts') return []
  return imports
    .filter(({ typeOnly }) => !typeOnly)
    .map(({ specifier }) => `imports more than types of \`${specifier}\``)
}

const leavesProcessAlone: Rule = (file, { globals }) => {
  if (['commands', 'cli'].includes(placeOf(file.path))) return []
  // marp-cli prints on the console and has no switch for it: one file keeps it from printing.
  return ['process', ...(file.path === 'render/marp-cli.ts' ? [] : ['console'])]
    .filter((name) => globals.has(name))
    .map((name) => `uses \`${name}\``)
}

const writesNoDirectives: Rule = (file, { texts }) => {
  if (placeOf(file.path) === 'compose') return []
  return texts
    .filter((text) => /<!--\s*_?[a-zA-Z]+:|^_(?:class|paginate|header|footer|color|background\w*):/m.test(text))
    .map((text) => `writes the Marp directive \`${text.trim()}\`, which belongs in compose`)
}

const isShort: Rule = (file) => {
  const lines = file.text.trimEnd().split('\n').length
  return lines > 300 ? [`has ${lines} lines, expected at most 300`] : []
}

const hasTellingName: Rule = (file) => {
  const vague = /(?:^|[/-])(?:utils?|utilities|helpers?|managers?)(?:[./-]|$)/.exec(file.path)
  return vague ? ['has a name that does not tell its job'] : []
}

const rules: Readonly<Record<string, Rule>> = {
  'imports go one way': keepsOrder,
  'packages stay in their folders': keepsPackagesHome,
  'model.ts imports types only': modelHasTypesOnly,
  'only commands and cli.ts know process and console': leavesProcessAlone,
  'Marp directives are written in compose only': writesNoDirectives,
  'files are short': isShort,
  'files are named for their job': hasTellingName,
}

/** Names of the rules that every file in src/ keeps. */
export const ruleNames: readonly string[] = Object.keys(rules)

/** Returns how a file breaks a rule, one sentence each with the file and the rule; empty when it keeps it. */
export function breaches(rule: string, file: SourceFile): readonly string[] {
  const found = rules[rule]?.(file, usesOf(file)) ?? [`there is no rule \`${rule}\``]
  return found.map((fault) => `src/${file.path} ${fault} (rule: ${rule})`)
}

/** The folder in src/ that holds the file, or the name of a file that stands in src/ itself. */
function placeOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.[a-z]+$/, '')
}

function rankOf(file: string): number {
  return order.findIndex((places) => (places as readonly string[]).includes(placeOf(file)))
}

function targetOf(file: SourceFile, specifier: string): string {
  return path.posix.join(path.posix.dirname(file.path), specifier)
}

function usesOf(file: SourceFile): Uses {
  const imports: Import[] = []
  const globals = new Set<string>()
  const texts: string[] = []
  const look = (node: ts.Node): void => {
    const imported = importOf(node)
    if (imported) imports.push(imported)
    if (ts.isIdentifier(node) && readsName(node)) globals.add(node.text)
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.push(node.text)
    }
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true))
  return { imports, globals, texts }
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) return imported(node.moduleSpecifier, importsTypesOnly(node.importClause))
  if (ts.isExportDeclaration(node)) return imported(node.moduleSpecifier, node.isTypeOnly)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return imported(node.argument.literal, true)
  if (!ts.isCallExpression(node)) return undefined
  const called = node.expression
  const loads = called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require')
  return loads ? imported(node.arguments[0], false) : undefined
}

function imported(specifier: ts.Node | undefined, typeOnly: boolean): Import | undefined {
  return specifier && ts.isStringLiteralLike(specifier) ? { specifier: specifier.text, typeOnly } : undefined
}

function importsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  return (
    !clause.name && named !== undefined && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly)
  )
}

/** Whether an identifier reads a variable, rather than naming a member, a key or something declared here. */
function readsName(node: ts.Identifier): boolean {
  const { parent } = node
  const named = 'name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent)
  return !named || (ts.isPropertyAccessExpression(parent) && parent.expression.getText() === 'globalThis')
}
