import { expect, test } from 'vitest'
import { inIndexOrder, isIndexFile } from '../../src/source/index-file.js'

const sourceOf = (path: string, text = '') => ({ path, folder: '/', root: '/', text, frontMatter: {} })

test.each(['README.md', 'a/index.md', 'readme.zh-cn.markdown', '_index.md', '00-README.md'])(
  '%s is an index file',
  (path) => {
    expect(isIndexFile({ path })).toBe(true)
  },
)

test.each(['notes.md', 'readme-first/1.md', 'indexing.md'])('%s is none', (path) => {
  expect(isIndexFile({ path })).toBe(false)
})

test('files are read in the order in which the index file links to them, others after those', () => {
  const index = sourceOf('w/README.md', '1. [b](./b.md)\n2. [a 章](a%20%E7%AB%A0.md#x)\n')
  const files = [sourceOf('w/a 章.md'), sourceOf('w/b.md'), sourceOf('w/c.md'), index]
  expect(inIndexOrder(files).map(({ path }) => path)).toEqual(['w/README.md', 'w/b.md', 'w/a 章.md', 'w/c.md'])
})

test('without an index file the order stays, and a file alone is no index', () => {
  const files = [sourceOf('2.md', '[x](1.md)'), sourceOf('1.md')]
  expect(inIndexOrder(files)).toEqual(files)
  expect(inIndexOrder([sourceOf('README.md', '[x](1.md)')])).toHaveLength(1)
})
