import { expect, test } from 'vitest'
import { nearest, suggestion } from '../../src/diagnostics/nearest.js'

const keys = ['title', 'author', 'lang', 'theme', 'ratio']

test('finds the word that a slip of one or two letters came from', () => {
  expect(nearest('tilte', keys)).toBe('title')
  expect(nearest('them', keys)).toBe('theme')
  expect(nearest('autor', keys)).toBe('author')
  expect(nearest('rtaoi', keys)).toBe('ratio')
  expect(nearest('Title', keys)).toBe('title')
})

test('allows short words one slip only', () => {
  expect(nearest('long', keys)).toBe('lang')
  expect(nearest('link', keys)).toBeUndefined()
  expect(nearest('file', keys)).toBeUndefined()
})

test('prefers the nearer of two candidates', () => {
  expect(nearest('--out', ['--outer', '--oust'])).toBe('--oust')
})

test('suggests nothing for a word that is far from all', () => {
  expect(suggestion('pagination', keys)).toBe('')
  expect(suggestion('tilte', keys)).toBe(', did you mean title?')
})
