import { readdirSync, readFileSync } from 'node:fs'

const interval = 100

/**
 * Watches how much memory a process and all its descendants take together, in bytes. Pages that processes share count
 * once (proportional set size). Only Linux tells; elsewhere `peak` gives undefined.
 *
 * @param {number} pid Process at the root of the tree.
 * @returns {{ peak: () => number | undefined }} `peak` ends the watch and gives the most that was seen.
 */
export function watchMemory(pid) {
  /** @type {Set<number>} */
  const family = new Set([pid])
  let most = 0
  const timer = setInterval(() => {
    addDescendants(family)
    most = Math.max(most, memoryOf(family))
  }, interval)
  return {
    peak: () => {
      clearInterval(timer)
      return most === 0 ? undefined : most
    },
  }
}

/** @param {Set<number>} family */
function addDescendants(family) {
  const parents = processes()
  let size = 0
  while (size < family.size) {
    size = family.size
    for (const [child, parent] of parents) if (family.has(parent)) family.add(child)
  }
}

/** @returns {Map<number, number>} Parents by process. */
function processes() {
  const pids = (list('/proc') ?? []).filter((name) => /^\d+$/.test(name)).map(Number)
  return new Map(
    pids.flatMap((pid) => {
      // The name of the program, in brackets, may itself hold brackets and blanks.
      const parent = /.*\) \S (\d+) /s.exec(read(`/proc/${pid}/stat`) ?? '')?.[1]
      return parent === undefined ? [] : [/** @type {[number, number]} */ ([pid, Number(parent)])]
    }),
  )
}

/**
 * @param {Iterable<number>} pids
 * @returns {number} Bytes.
 */
function memoryOf(pids) {
  const sizes = [...pids].map((pid) => /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1])
  return sizes.reduce((sum, kilobytes) => sum + Number(kilobytes ?? 0) * 1024, 0)
}

/**
 * @param {string} file
 * @returns {string | undefined} Undefined where the process has ended or the system keeps no such file.
 */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * @param {string} folder
 * @returns {string[] | undefined}
 */
function list(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return undefined
  }
}
