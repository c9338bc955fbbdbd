/** At least one. */
export type Several<T> = [T, ...T[]]

/** Returns the values by key, keys and values in the order in which they came. */
export function groupedBy<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, Several<T>> {
  const groups = new Map<K, Several<T>>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}
