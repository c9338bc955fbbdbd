import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

/** Saves a file with something in it replaced, which has to be there. */
export function changeFile(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(file, 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  writeFileSync(file, after)
}
