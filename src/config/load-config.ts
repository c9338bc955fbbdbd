import { access, readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { UsageError } from '../diagnostics/errors.js'
import { suggestion } from '../diagnostics/nearest.js'
import { type ConfigSettings, settingsSchema } from './schema.js'
import { settingFaults } from './setting-faults.js'

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
export interface LoadedConfig {
  /** Absolute path; undefined when there is no configuration file. */
  readonly path: string | undefined
  readonly settings: ConfigSettings
}

const names = ['yaml', 'yml', 'ts', 'js', 'mjs', 'json'].map((ending) => `lectern.config.${ending}`)
const dataEndings = new Set(['.yaml', '.yml', '.json'])
const codeEndings = new Set(['.ts', '.js', '.mjs'])

/** Finds, reads and checks the configuration of an input; throws a `UsageError` that says what is wrong in which file. */
export async function loadConfig(request: ConfigRequest): Promise<LoadedConfig> {
  const path = await findConfig(request)
  if (path === undefined) return { path, settings: {} }
  const shown = relative(request.cwd, path).split(sep).join('/')
  const values = dataEndings.has(extname(path)) ? await readData(path, shown) : await runCode(path, shown)
  return { path, settings: anchored(checkSettings(values, shown), dirname(path)) }
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

async function readData(path: string, shown: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${shown}: cannot be read (${error.code ?? error.message})`, { cause: error })
  })
  // JSON is YAML; one parser gives both the same messages with lines.
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false })
  const fault = document.errors[0]
  if (!fault) return document.toJS({ maxAliasCount: 20 })
  throw new UsageError(`${shown}:${lines.linePos(fault.pos[0]).line}: ${fault.message}`)
}

/** Runs a configuration that is code. Nothing but that one file is read: no .env, package.json, rc file or `extends`. */
async function runCode(path: string, shown: string): Promise<unknown> {
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
    return layers?.[0]?.config
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${shown}: ${reason.split('\n')[0]}`, { cause: error })
  }
}

function checkSettings(values: unknown, shown: string): ConfigSettings {
  if (values === null || values === undefined) return {}
  if (!isRecord(values)) throw new UsageError(`${shown}: expected settings, one "key: value" for each`)
  const known = Object.keys(settingsSchema.shape)
  const unknown = Object.keys(values).find((key) => !known.includes(key))
  if (unknown !== undefined) {
    const hint = suggestion(unknown, known) || `; known keys are ${known.join(', ')}`
    throw new UsageError(`${shown}: unknown key ${unknown}${hint}`)
  }
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined))
  const checked = settingsSchema.safeParse(given)
  if (checked.success) return checked.data
  const faults = settingFaults(checked.error, given).map((fault) => fault.sentence)
  throw new UsageError(`${shown}: ${faults.join('; ')}`)
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
  return typeof theme === 'string' ? place(theme) : { ...theme, name: place(theme.name) }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
