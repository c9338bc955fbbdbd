import { spawn } from 'node:child_process'
import { platform } from 'node:os'

/** Opens an address in the browser that the user has chosen; where none can be, nothing happens. */
export function openInBrowser(address: string): void {
  const [program, ...words] = openers[platform()] ?? ['xdg-open']
  const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true })
  child.once('error', () => undefined)
  child.unref()
}

type Opener = readonly [program: string, ...words: string[]]

const openers: Readonly<Partial<Record<NodeJS.Platform, Opener>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}
