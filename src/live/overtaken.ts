import type { Workshop } from '../build/workshop.js'

/** Thrown by work that a later change has made pointless. */
export class Overtaken extends Error {
  constructor() {
    super('a later change came in between')
  }
}

/** A workshop in which work ends once it is overtaken. */
export interface OvertakenWorkshop {
  /** Ends work at its next step by an `Overtaken`. */
  readonly workshop: Workshop
  /** Throws the `Overtaken`, if it is overtaken. */
  readonly check: () => void
}

/** Returns a workshop in which work ends once `isOvertaken`. */
export function untilOvertaken(workshop: Workshop, isOvertaken: () => boolean): OvertakenWorkshop {
  const { thread, file } = workshop
  const check = () => {
    if (isOvertaken()) throw new Overtaken()
  }
  const checked =
    <Given extends unknown[], Value>(work: (...given: Given) => Promise<Value>) =>
    async (...given: Given) => {
      check()
      return await work(...given)
    }
  return { workshop: { ...workshop, thread: { ...thread, html: checked(thread.html) }, file: checked(file) }, check }
}
