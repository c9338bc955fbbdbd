/** Returns what was made for a key, or makes it. */
export type Kept<Value> = (key: string, make: () => Value) => Value

/** Returns a store of what takes long to make; it keeps as many as `most`, those that were asked for last. */
export function keepLatest<Value extends object | string>(most: number): Kept<Value> {
  const kept = new Map<string, Value>()
  return (key, make) => {
    const value = kept.get(key) ?? make()
    kept.delete(key)
    kept.set(key, value)
    const [oldest] = kept.keys()
    if (oldest !== undefined && kept.size > most) kept.delete(oldest)
    return value
  }
}
