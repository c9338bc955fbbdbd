import { expect, test } from 'vitest'
import { cacheFolder } from '../../src/browser/cache-folder.js'

test.each([
  [
    'LECTERN_CACHE before everything',
    { LECTERN_CACHE: '/big/lectern', XDG_CACHE_HOME: '/xdg' },
    'linux',
    '/big/lectern',
  ],
  ['XDG_CACHE_HOME', { XDG_CACHE_HOME: '/xdg' }, 'linux', '/xdg/lectern'],
  ['~/.cache where XDG_CACHE_HOME is relative', { XDG_CACHE_HOME: 'xdg' }, 'linux', '/home/ada/.cache/lectern'],
  ['~/.cache on Linux', {}, 'linux', '/home/ada/.cache/lectern'],
  ['~/Library/Caches on macOS', {}, 'darwin', '/home/ada/Library/Caches/lectern'],
  ['LOCALAPPDATA on Windows', { LOCALAPPDATA: 'D:\\Local' }, 'win32', 'D:\\Local\\lectern'],
])('the cache is in %s', (_, env, platform, folder) => {
  expect(cacheFolder(env, platform, '/home/ada')).toBe(folder)
})

test('the cache is in the home folder of a Windows that names no LOCALAPPDATA', () => {
  expect(cacheFolder({}, 'win32', 'C:\\Users\\ada')).toBe('C:\\Users\\ada\\AppData\\Local\\lectern')
})
