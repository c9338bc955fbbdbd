import os from 'node:os'

/** Says how busy the machine is: times are worth as much as it is quiet. */
export function tellLoad() {
  const busy = (os.loadavg()[0] ?? 0) / os.availableParallelism()
  console.log(`load of the machine: ${busy.toFixed(1)} for each processor; above 1, other programs slow this down`)
}
