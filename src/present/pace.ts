import { filled } from './filled.js'
import type { PresentWords } from './present-words.js'
import type { PresentedSlide } from './slides.js'

/** How a talk stands. */
export interface Pace {
  /** Estimate for this slide and those to come, s. */
  readonly remaining: number
  /** Estimate from the slide that the talk began with to the end, s. */
  readonly total: number
  /** How far the talk is behind its estimate, min; negative when ahead, 0 while on the slide as planned. */
  readonly behind: number
}

/**
 * Returns how a talk stands that has reached a slide after some seconds.
 *
 * @param from index of the slide that it began with
 */
export function paceOf(all: readonly PresentedSlide[], index: number, elapsed: number, from: number): Pace {
  const sum = (slides: readonly PresentedSlide[]) => slides.reduce((total, { seconds }) => total + seconds, 0)
  const begun = Math.min(from, index)
  const [before, total] = [sum(all.slice(begun, index)), sum(all.slice(begun))]
  const until = before + (all[index]?.seconds ?? 0)
  const late = elapsed > until ? elapsed - until : Math.min(0, elapsed - before)
  return { remaining: total - Math.min(until, Math.max(before, elapsed)), total, behind: Math.round(late / 60) }
}

/** Returns a pace in words. */
export function paceText({ behind }: Pace, words: PresentWords): string {
  if (behind === 0) return words.onTime
  return filled(behind > 0 ? words.behind : words.ahead, { n: Math.abs(behind) })
}
