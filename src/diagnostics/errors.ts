/** Exit codes of the command line. */
export const ExitCode = { done: 0, content: 1, usage: 2, renderer: 3 } as const

/** A failure that stops the build; its message says what to do, its code becomes the exit code. */
export class LecternError extends Error {
  override readonly name: string = 'LecternError'
  readonly code: (typeof ExitCode)[keyof typeof ExitCode]

  constructor(message: string, code: LecternError['code'], options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** Wrong flags, settings or paths: exit code 2. */
export class UsageError extends LecternError {
  override readonly name = 'UsageError'

  constructor(message: string, options?: ErrorOptions) {
    super(message, ExitCode.usage, options)
  }
}

/** No usable browser, or a renderer that failed: exit code 3. */
export class RendererError extends LecternError {
  override readonly name = 'RendererError'

  constructor(message: string, options?: ErrorOptions) {
    super(message, ExitCode.renderer, options)
  }
}
