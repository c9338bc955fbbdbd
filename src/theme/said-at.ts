import type { ThemeChanges } from '../theme-changes.js'

/** Returns where a configuration says something of its theme, as messages begin: `lectern.config.yaml:3: `; empty where it is code. */
export function saidAt(key: string, { places }: Pick<ThemeChanges, 'places'>): string {
  const place = places?.get(key)
  if (place) return `${place.file}:${place.line}: `
  return key.includes('.') ? saidAt(key.replace(/\.[^.]*$/, ''), places ? { places } : {}) : ''
}
