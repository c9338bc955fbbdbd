import type { Band, Target } from './metric.js'

/** Returns how far a value is from its target: 0 at the aim, 0.5 at what is acceptable, 1 at twice that distance. */
export function shortfall(value: number, { aim, acceptable }: Target): number {
  const above = value - (aim.to ?? Number.POSITIVE_INFINITY)
  const below = (aim.from ?? Number.NEGATIVE_INFINITY) - value
  if (above <= 0 && below <= 0) return 0
  const most = above > 0 ? distance(acceptable.to, aim.to) : distance(acceptable.from, aim.from)
  const share = most === 0 ? 1 : Math.max(above, below) / most / 2
  return Math.min(1, share)
}

function distance(acceptable: Band['to'], aim: Band['to']): number {
  return acceptable === undefined || aim === undefined ? 0 : Math.abs(acceptable - aim)
}
