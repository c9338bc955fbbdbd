import { describe, expect, test } from 'vitest'
import { browserPlaces } from '../../src/browser/browser-places.js'

describe('the places of installed browsers', () => {
  test('follow PATH on Linux, Chrome before Chromium, and skip relative folders', () => {
    const env = { PATH: '/usr/bin:.:bin:/usr/local/bin' }
    const places = browserPlaces({ platform: 'linux', homedir: '/home/ada', env })
    expect(places.slice(0, 2)).toEqual(['/usr/bin/google-chrome', '/usr/local/bin/google-chrome'])
    expect(places.indexOf('/usr/bin/chromium')).toBeGreaterThan(places.indexOf('/usr/local/bin/google-chrome-stable'))
    expect(places.filter((place) => !place.startsWith('/'))).toEqual([])
  })

  test('are applications of the system and of the user on macOS', () => {
    const places = browserPlaces({ platform: 'darwin', homedir: '/Users/ada', env: {} })
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(places).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium')
  })

  test('lie in the program folders that Windows names', () => {
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' }
    const places = browserPlaces({ platform: 'win32', homedir: 'C:\\Users\\ada', env })
    expect(places).toContain('C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe')
    expect(places).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe')
    expect(places).toHaveLength(6)
  })
})
