/** Returns the same work, never done twice at a time: asked for while it is done, it is done once more afterwards. */
export function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let isAskedAgain = false
  const run = async () => {
    do {
      isAskedAgain = false
      await work()
    } while (isAskedAgain)
  }
  return () => {
    if (running) isAskedAgain = true
    running ??= run().finally(() => {
      running = undefined
    })
    return running
  }
}
