import type { Band } from './metric.js'

/**
 * Returns whether one of the values that a metric sums up lies beyond the end of its aim that the sum misses: such a
 * slide keeps the metric from its aim, be it acceptable by itself or not.
 */
export function missesWith(value: number, sum: number, { from, to }: Band): boolean {
  if (from !== undefined && sum < from) return value < from
  return to !== undefined && sum > to && value > to
}
