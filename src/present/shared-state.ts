/** A countdown that the audience sees. */
export interface Countdown {
  /** When it ends, ms since 1970. */
  readonly endsAt: number
  /** How long it takes in all, s. */
  readonly total: number
  /** Index of the slide that it belongs to. */
  readonly slide: number
}

/** A place on the slide, from 0 to 1 in each direction. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** What all windows of a presentation show alike, besides the slide. */
export interface SharedState {
  readonly shade: 'none' | 'black' | 'white'
  readonly isPointing: boolean
  readonly point: Point | undefined
  readonly countdown: Countdown | undefined
}

/** The state that windows share. */
export interface Shared {
  readonly get: () => SharedState
  /** Changes it here and in the other windows. */
  readonly set: (change: Partial<SharedState>) => void
  /** Takes it over from another window. */
  readonly take: (state: SharedState) => void
  readonly watch: (seen: (state: SharedState) => void) => void
}

/** Returns the state of a presentation that begins; `tell` sends each change to the other windows. */
export function shareState(tell: (state: SharedState) => void): Shared {
  let state: SharedState = { shade: 'none', isPointing: false, point: undefined, countdown: undefined }
  const watchers: ((state: SharedState) => void)[] = []
  const take = (next: SharedState) => {
    state = next
    for (const watcher of watchers) watcher(state)
  }
  return {
    get: () => state,
    set: (change) => {
      take({ ...state, ...change })
      tell(state)
    },
    take,
    watch: (watcher) => {
      watchers.push(watcher)
      watcher(state)
    },
  }
}
