import { access, readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { UsageError } from '../diagnostics/errors.js'
import { suggestion } from '../diagnostics/nearest.js'
import type { PlacedSettings } from './resolve-settings.js'
import { type ConfigSettings, settingsSchema } from './schema.js'
import { settingFaults } from './setting-faults.js'
import { settingLines } from './setting-lines.js'

/** Where to look for a configuration file. */
export interface ConfigRequest {
  /** File or folder of the notes, as typed. */
  readonly input: string
  /** Folder of lectures that the notes belong to, as typed. */
  readonly course?: string | undefined
  readonly cwd: string
  /** Configuration file as typed; undefined means: look for one beside the input, in its course, then in `cwd`. */
  readonly file?: string | undefined
}

/** A configuration file's settings; empty when there is no such file. */
export interface LoadedConfig extends PlacedSettings {
  /** Absolute path; undefined when there is no configuration file. */
  readonly path: string | undefined
}

const names = ['yaml', 'yml', 'ts', 'js', 'mjs', 'json'].map((ending) => `lectern.config.${ending}`)
const dataEndings = new Set(['.yaml', '.yml', '.json'])
const codeEndings = new Set(['.ts', '.js', '.mjs'])

/** Finds, reads and checks the configuration of an input; throws a `UsageError` that says what is wrong in which file. */
export async function loadConfig(request: ConfigRequest): Promise<LoadedConfig> {
  const path = await findConfig(request)
  if (path === undefined) return { path, settings: {}, places: new Map() }
  const shown = relative(request.cwd, path).split(sep).join('/')
  const written = dataEndings.has(extname(path)) ? await readData(path, shown) : await runCode(path, shown)
  return { path, settings: anchored(checkSettings(written, shown), dirname(path)), places: placesOf(written, shown) }
}

/** What a file sets, not yet checked, and the line of each key such as `theme.accent`, where it has lines. */
interface Written {
  readonly values: unknown
  readonly lines: ReadonlyMap<string, number>
}

function placesOf({ lines }: Written, file: string): LoadedConfig['places'] {
  return new Map([...lines].map(([name, line]) => [name, { file, line, column: 1 }]))
}

async function findConfig({ input, course, cwd, file }: ConfigRequest): Promise<string | undefined> {
  if (file !== undefined) return namedConfig(file, cwd)
  const place = resolve(cwd, input)
  const isFolder = (await stat(place).catch(() => undefined))?.isDirectory() ?? false
  const above = course === undefined ? [] : [resolve(cwd, course)]
  for (const folder of new Set([isFolder ? place : dirname(place), ...above, cwd])) {
    for (const name of names) if (await isThere(join(folder, name))) return join(folder, name)
  }
  return undefined
}

async function namedConfig(file: string, cwd: string): Promise<string> {
  const path = resolve(cwd, file)
  if (!(await isThere(path))) throw new UsageError(`--config ${file}: no such file`)
  if (dataEndings.has(extname(path)) || codeEndings.has(extname(path))) return path
  throw new UsageError(`--config ${file}: expected a file that ends in .yaml, .yml, .json, .ts, .js or .mjs`)
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

async function readData(path: string, shown: string): Promise<Written> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${shown}: cannot be read (${error.code ?? error.message})`, { cause: error })
  })
  // JSON is YAML; one parser gives both the same messages with lines.
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false })
  const fault = document.errors[0]
  if (!fault) return { values: document.toJS({ maxAliasCount: 20 }), lines: settingLines(document.contents, lines) }
  throw new UsageError(`${shown}:${lines.linePos(fault.pos[0]).line}: ${fault.message}`)
}

/** Runs a configuration that is code. Nothing but that one file is read: no .env, package.json, rc file or `extends`. */
async function runCode(path: string, shown: string): Promise<Written> {
  const { loadConfig: load } = await import('c12')
  try {
    const { layers } = await load({
      cwd: dirname(path),
      configFile: basename(path),
      configFileRequired: true,
      envName: false,
      dotenv: false,
      rcFile: false,
      globalRc: false,
      packageJson: false,
      extend: false,
      giget: false,
      jitiOptions: { fsCache: false },
    })
    return { values: layers?.[0]?.config, lines: new Map() }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${shown}: ${reason.split('\n')[0]}`, { cause: error })
  }
}

function checkSettings({ values, lines }: Written, shown: string): ConfigSettings {
  if (values === null || values === undefined) return {}
  if (!isRecord(values)) throw new UsageError(`${shown}: expected settings, one "key: value" for each`)
  const at = (name: string) => `${[shown, lineOf(name, lines)].filter((part) => part !== undefined).join(':')}:`
  const known = Object.keys(settingsSchema.shape)
  const unknown = Object.keys(values).find((key) => !known.includes(key))
  if (unknown !== undefined) {
    const hint = suggestion(unknown, known) || `; known keys are ${known.join(', ')}`
    throw new UsageError(`${at(unknown)} unknown key ${unknown}${hint}`)
  }
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined))
  const checked = settingsSchema.safeParse(given)
  if (checked.success) return checked.data
  const faults = settingFaults(checked.error, given).map(({ name, sentence }) => `${at(name)} ${sentence}`)
  throw new UsageError(faults.join('\n'))
}

/** The line of a setting, or of what it should be in. */
function lineOf(name: string, lines: ReadonlyMap<string, number>): number | undefined {
  return lines.get(name) ?? (name.includes('.') ? lineOf(name.replace(/\.[^.]*$/, ''), lines) : undefined)
}

/** Paths in a configuration file are meant from where the file lies. */
function anchored(settings: ConfigSettings, folder: string): ConfigSettings {
  return {
    ...settings,
    ...(settings.out !== undefined && { out: resolve(folder, settings.out) }),
    ...(settings.browser !== undefined && { browser: resolve(folder, settings.browser) }),
    ...(settings.theme !== undefined && { theme: anchoredTheme(settings.theme, folder) }),
  }
}

type ThemeSetting = NonNullable<ConfigSettings['theme']>

/** A theme may be named by its place: `mine.css`, `./mine`. */
function anchoredTheme(theme: ThemeSetting, folder: string): ThemeSetting {
  const place = (name: string) => (name.endsWith('.css') || /[/\\]/.test(name) ? resolve(folder, name) : name)
  if (typeof theme === 'string') return place(theme)
  const { fonts, logo } = theme
  return {
    ...theme,
    name: place(theme.name),
    ...(fonts && { fonts: anchoredFonts(fonts, folder) }),
    ...(logo && { logo: { ...logo, file: resolve(folder, logo.file) } }),
  }
}

type FontSettings = NonNullable<Exclude<ThemeSetting, string>['fonts']>

/** A font is a file or a package: files have an ending. */
function anchoredFonts(fonts: FontSettings, folder: string): FontSettings {
  const isFile = (name: string) => /\.(?:ttf|otf|ttc|otc|woff2?)$/i.test(name)
  const chosen = Object.entries(fonts).flatMap(([use, names]) =>
    names ? [[use, names.map((name) => (isFile(name) ? resolve(folder, name) : name))]] : [],
  )
  return Object.fromEntries(chosen) as FontSettings
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
