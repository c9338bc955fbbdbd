import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, writeFiles } from '../support/build-notes.js'
import { projectRoot } from '../support/shared-inputs.js'

// Windows knows no SIGINT for a single process: it ends at once.
test.skipIf(os.platform() === 'win32')(
  'Ctrl+C ends a build: nothing is written, and nothing of the notes stays',
  async () => {
    const folder = temporaryFolder()
    const temporary = temporaryFolder()
    const question = (number: number) => `## What is thing ${number}?\n\nIt is one of many.\n`
    writeFiles(folder, {
      'notes.md': `# Things\n\n${Array.from({ length: 60 }, (_, index) => question(index)).join('\n')}`,
    })
    const words = [path.join(projectRoot, 'dist', 'cli.js'), 'build', 'notes.md', '--format', 'html,pdf']
    const env = { ...process.env, TMPDIR: temporary }
    const child = spawn(process.execPath, words, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] })
    for await (const text of child.stderr) if (String(text).includes('rendering')) break
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([130, null])
    expect(existsSync(path.join(folder, 'output'))).toBe(false)
    // A browser may write into its profile for a moment longer.
    expect(readdirSync(temporary).filter((name) => !name.startsWith('lectern-browser-'))).toEqual([])
  },
)
