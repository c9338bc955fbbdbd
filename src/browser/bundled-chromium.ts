import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { packageFolder } from '../package-folder.js'
import { removeLeftovers } from './leftovers.js'

/** The unpacked headless Chromium that comes with Lectern. */
export interface BundledChromium {
  /** Absolute path of the program. */
  readonly path: string
  /** Variables that let the program find its own libraries and fonts, and none of the system's fonts. */
  readonly env: Readonly<Record<string, string | undefined>>
}

const packageName = '@sparticuz/chromium'
const unfinishedPrefix = 'unpacking-chromium-'
/** Runs as a process of its own, from its bundle. */
const program = path.join(packageFolder, 'dist', 'browser', 'unpack-chromium.js')
const unpackTimeout = 180_000

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Returns the Chromium that comes with Lectern, unpacked into `cacheFolder` when it is not there yet; rejects where
 * the optional package is not installed or cannot be unpacked.
 */
export async function bundledChromium(cacheFolder: string, env: Environment): Promise<BundledChromium> {
  const version = await packageVersion()
  const folder = path.join(cacheFolder, `chromium-${version}`)
  await removeLeftovers(cacheFolder, unfinishedPrefix, 2 * unpackTimeout)
  if (!(await isFile(path.join(folder, 'chromium')))) await unpack(folder, version, env)
  return {
    path: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [path.join(folder, 'al2023', 'lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
      FONTCONFIG_FILE: undefined,
    },
  }
}

async function packageVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve(packageName)
  const root = entry.slice(0, entry.lastIndexOf(path.normalize(packageName)) + packageName.length)
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string }
  return version
}

/** Unpacks beside the folder and renames, so that the folder is whole whenever it exists. */
async function unpack(folder: string, version: string, env: Environment): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true })
  const unfinished = await mkdtemp(path.join(path.dirname(folder), `${unfinishedPrefix}${version}-`))
  try {
    await runUnpacking(unfinished, env)
    await moveInto(unfinished, folder)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

async function runUnpacking(folder: string, env: Environment): Promise<void> {
  // The package unpacks the NSS libraries only where it believes to be on Amazon's runtime.
  const variables = { ...env, TMPDIR: folder, TEMP: folder, TMP: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
  const child = fork(program, {
    env: variables,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    timeout: unpackTimeout,
  })
  let complaint = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`unpacking failed: ${errorLine(complaint) ?? 'it was stopped'}`)
}

/** The line of Node's report on an uncaught error that says what went wrong. */
function errorLine(report: string): string | undefined {
  return report.split('\n').find((line) => /^\w*(Error|\[.*\]): /.test(line)) ?? report.trim().split('\n').at(-1)
}

async function moveInto(unfinished: string, folder: string): Promise<void> {
  try {
    await rename(unfinished, folder)
  } catch (error) {
    // Another build was faster: its folder is as good.
    if (await isFile(path.join(folder, 'chromium'))) return
    if (!(await exists(folder))) throw error
    // Somebody removed parts of an older unpacking.
    await rm(folder, { recursive: true, force: true })
    await rename(unfinished, folder)
  }
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  )
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
