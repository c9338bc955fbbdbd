import path from 'node:path'

/** The machine that is searched for browsers. */
export interface Machine {
  /** As `process.platform` names it. */
  readonly platform: string
  readonly homedir: string
  readonly env: Readonly<Record<string, string | undefined>>
}

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const applications = ['Google Chrome', 'Microsoft Edge', 'Chromium']

const programs = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
]

/** Returns where Chrome, Edge and Chromium may be installed, best first; most of these files do not exist. */
export function browserPlaces(machine: Machine): readonly string[] {
  if (machine.platform === 'win32') return windowsPlaces(machine)
  if (machine.platform === 'darwin') return macPlaces(machine)
  return unixPlaces(machine)
}

function windowsPlaces({ env }: Machine): readonly string[] {
  const { PROGRAMFILES: shared, 'PROGRAMFILES(X86)': older, LOCALAPPDATA: own } = env
  const folders = [shared, older, own].filter((folder) => folder !== undefined)
  return programs.flatMap((program) => folders.map((folder) => path.win32.join(folder, ...program)))
}

function macPlaces({ homedir }: Machine): readonly string[] {
  const folders = ['/Applications', path.posix.join(homedir, 'Applications')]
  return applications.flatMap((name) =>
    folders.map((folder) => path.posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  )
}

function unixPlaces({ env }: Machine): readonly string[] {
  const { PATH: search = '' } = env
  // A relative folder in PATH would depend on where the command was started.
  const folders = search.split(':').filter((folder) => path.posix.isAbsolute(folder))
  const named = commands.flatMap((command) => folders.map((folder) => path.posix.join(folder, command)))
  return [...named, '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium']
}
