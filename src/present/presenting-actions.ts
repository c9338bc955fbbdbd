import type { Actions } from './commands.js'
import type { Shared } from './shared-state.js'
import type { Slides } from './slides.js'
import { thinkingSeconds } from './thinking-seconds.js'

/** Returns the actions that need nothing but the slides and the shared state. */
export function simpleActions(slides: Slides, shared: Shared) {
  const here = () => slides.current().index
  const show = (index: number | undefined) => {
    if (index !== undefined) slides.show(index)
  }
  const shade = (color: 'black' | 'white') => () => shared.set({ shade: shared.get().shade === color ? 'none' : color })
  return {
    next: () => slides.show(here() + 1),
    previous: () => slides.show(here() - 1),
    ends: () => slides.show(here() === 0 ? slides.all.length - 1 : 0),
    nextQuestion: () => show(starts(slides).find((index) => index > here())),
    previousQuestion: () => show(starts(slides).findLast((index) => index < (startHere(slides) ?? here()))),
    question: () => show(startHere(slides)),
    countdown: () => shared.set({ countdown: toggled(slides, shared) }),
    black: shade('black'),
    white: shade('white'),
    pointer: () => shared.set({ isPointing: !shared.get().isPointing, point: undefined }),
  } satisfies Partial<Actions>
}

/** Indexes of the slides with which questions begin. */
function starts({ all }: Slides): number[] {
  return all.flatMap(({ question, index }) =>
    question !== undefined && question !== all[index - 1]?.question ? [index] : [],
  )
}

/** The slide with which the question of the current slide begins; undefined where it belongs to none. */
function startHere(slides: Slides): number | undefined {
  const { question, index } = slides.current()
  return question === undefined ? undefined : starts(slides).findLast((start) => start <= index)
}

function toggled(slides: Slides, shared: Shared) {
  if (shared.get().countdown) return undefined
  const slide = slides.current()
  const total = thinkingSeconds(slide)
  return { endsAt: Date.now() + total * 1000, total, slide: slide.index }
}
