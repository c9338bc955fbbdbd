import { createHash, type Hash } from 'node:crypto'

/** Returns a name for what some data says, the same whenever it says the same; where it stands in a file does not matter. */
export function fingerprint(value: unknown): string {
  const hash = createHash('sha1')
  add(value, hash)
  return hash.digest('base64')
}

/** Where something was read. */
const places = new Set(['position', 'origin'])

function add(value: unknown, hash: Hash): void {
  if (Array.isArray(value)) {
    hash.update(`[${value.length}`)
    for (const one of value) add(one, hash)
  } else if (value instanceof Uint8Array) hash.update(value)
  else if (typeof value === 'object' && value !== null) {
    hash.update('{')
    for (const [key, one] of Object.entries(value)) {
      if (places.has(key)) continue
      hash.update(key)
      add(one, hash)
    }
    hash.update('}')
  } else hash.update(`${typeof value}:${String(value)};`)
}
