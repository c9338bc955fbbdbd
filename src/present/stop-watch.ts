/** A stop watch that can be paused. */
export interface StopWatch {
  /** s */
  readonly elapsed: () => number
  readonly isRunning: () => boolean
  readonly start: () => void
  readonly pause: () => void
  readonly reset: () => void
}

/** Returns a stop watch at zero, not running. */
export function stopWatch(): StopWatch {
  let before = 0
  let since: number | undefined
  const elapsed = () => (before + (since === undefined ? 0 : Date.now() - since)) / 1000
  const pause = () => {
    before = elapsed() * 1000
    since = undefined
  }
  return {
    elapsed,
    isRunning: () => since !== undefined,
    start: () => {
      since ??= Date.now()
    },
    pause,
    reset: () => {
      before = 0
      if (since !== undefined) since = Date.now()
    },
  }
}
