import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, writeFiles } from '../support/build-notes.js'
import { projectRoot } from '../support/shared-inputs.js'

// Windows knows no SIGINT for a single process: it ends at once.
test.skipIf(os.platform() === 'win32')(
  'Ctrl+C ends presenting: the browser and its folders are gone, and all is well',
  async () => {
    const folder = temporaryFolder()
    const temporary = temporaryFolder()
    writeFiles(folder, { 'notes.md': '# Attention\n\n## Why?\n\nBecause it works.\n' })
    const words = [path.join(projectRoot, 'dist', 'cli.js'), 'present', 'notes.md', '--no-open', '--quiet']
    const env = { ...process.env, TMPDIR: temporary }
    const child = spawn(process.execPath, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(readdirSync(temporary)).toEqual([])
  },
)
