import type { Atom } from '../model.js'
import { isInside } from './break-penalty.js'

/** Neighbouring atoms of one list, table, code block or quotation: from `from` up to but not including `to`. */
export interface ContainerRun {
  readonly kind: NonNullable<Atom['container']>['kind']
  readonly from: number
  readonly to: number
}

/** Returns the run that each atom belongs to; undefined where it stands for itself. */
export function containerRuns(atoms: readonly Atom[]): (ContainerRun | undefined)[] {
  const runs: (ContainerRun | undefined)[] = []
  for (let from = 0, to = 1; from < atoms.length; from = to, to++) {
    while (isInside(atoms, to)) to++
    const kind = atoms[from]?.container?.kind
    for (let at = from; at < to; at++) runs.push(kind && { kind, from, to })
  }
  return runs
}
