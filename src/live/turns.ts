/** One's turn at work that is done by one after the other. */
export interface Turn {
  /** Whether nobody has asked for a turn since. */
  readonly isLatest: () => boolean
  /** Lets the next one begin. */
  readonly end: () => void
}

/** Returns how to ask for a turn: it begins when that of whoever asked before has ended. */
export function turns(): () => Promise<Turn> {
  let asked = 0
  let last: Promise<unknown> = Promise.resolve()
  return async () => {
    asked += 1
    const [number, before] = [asked, last]
    const { promise, end } = ending()
    last = promise
    await before
    return { isLatest: () => number === asked, end }
  }
}

function ending() {
  let end: () => void = () => undefined
  const promise = new Promise<void>((resolve) => {
    end = resolve
  })
  return { promise, end: () => end() }
}
