const order = new Intl.Collator('en', { numeric: true })

/** Compares names as a person would put them in order: `2` before `10`. */
export function readingOrder(one: string, other: string): number {
  return order.compare(one, other) || (one < other ? -1 : 1)
}
