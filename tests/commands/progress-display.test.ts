import { expect, test } from 'vitest'
import type { Progress } from '../../src/build/progress.js'
import { palette } from '../../src/commands/palette.js'
import { progressDisplay } from '../../src/commands/progress-display.js'

const steps: readonly Progress[] = [
  { stage: 'read', label: 'notes.md' },
  { stage: 'fit', label: '多模态', done: 0, of: 2 },
  { stage: 'fit', label: '多模态: measuring', done: 0, of: 2 },
  { stage: 'fit', label: '文本', done: 1, of: 2 },
  { stage: 'write', label: 'out/' },
]

function shown(isTTY: boolean, quiet = false, env: Record<string, string> = {}): string {
  let text = ''
  const stderr = { write: (part: string) => (text += part) }
  const display = progressDisplay({ stderr, isTTY, columns: 40, env }, quiet)
  for (const step of steps) display.show(step)
  display.clear()
  return text
}

test('off a terminal prints a line for each stage and each deck', () => {
  const lines = ['reading notes.md', 'fitting 0/2 多模态', 'fitting 1/2 文本', 'writing out/', '']
  expect(shown(false)).toBe(lines.join('\n'))
  expect(shown(true, false, { TERM: 'dumb' })).toBe(lines.join('\n'))
})

test('on a terminal rewrites one line and clears it at the end', () => {
  const text = shown(true)
  expect(text).not.toContain('\n')
  expect(text).toContain('fitting   █████░░░░░ 1/2 文本')
  expect(text.endsWith('\r\u001B[2K')).toBe(true)
})

test('says nothing when quiet', () => {
  expect(shown(true, true)).toBe('')
  expect(shown(false, true)).toBe('')
})

test('colours are for terminals, and not where NO_COLOR is set', () => {
  expect(palette({ isTTY: true, env: {} }).error('x')).not.toBe('x')
  expect(palette({ isTTY: true, env: { NO_COLOR: '1' } }).error('x')).toBe('x')
  expect(palette({ isTTY: true, env: { TERM: 'dumb' } }).error('x')).toBe('x')
  expect(palette({ isTTY: false, env: {} }).error('x')).toBe('x')
})
